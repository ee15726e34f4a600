// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace consentdesk {

/// The seam for time: everything that records when something happened asks a Clock.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Now, in UTC, with milliseconds.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace consentdesk
