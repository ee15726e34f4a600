// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"

namespace consentdesk::test {

/// A clock that stands still until a test moves it.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    void advance(std::chrono::milliseconds step) { time = time.addMSecs(step.count()); }

    QDateTime time{QDate(2026, 11, 24), QTime(9, 0), Qt::UTC};
};

} // namespace consentdesk::test
