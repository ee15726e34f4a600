// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"

namespace consentdesk::test {

/// A clock that stands still until a test moves it.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(std::chrono::milliseconds step) { m_now = m_now.addMSecs(step.count()); }

private:
    QDateTime m_now{QDate(2026, 11, 24), QTime(9, 0), Qt::UTC};
};

} // namespace consentdesk::test
