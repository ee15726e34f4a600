// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace consentdesk {

/// A span of time in the one unit that a person would name it in.
///
/// Units: seconds below 2 minutes, minutes below 2 hours, hours below 2 days, days below 2 months, then
/// months; years where the months come out as whole years (2 and more), and from 5 years on always. So a
/// declared "13 months", "30 days" or "30 minutes" is met by the same words, and every text is right to a
/// quarter or better.
///
/// Rounding: to the nearest, half up, before the unit is chosen; a cookie of "13 months" is "13 months" still
/// when it is looked at some days later. Months are those of the calendar, in UTC, counted from the earlier
/// time at once (31 January plus 1 month is the last day of February), so ends of months and daylight saving
/// shift nothing.
struct TimeSpan
{
    enum class Unit { Seconds, Minutes, Hours, Days, Months, Years };

    int count = 0;
    Unit unit = Unit::Seconds;

    /// Both times valid. The order of the two does not matter.
    [[nodiscard]] static TimeSpan between(const QDateTime &a, const QDateTime &b);

    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// "in 13 months", "in 30 minutes", "expired 2 days ago", "session"; "unknown" for an invalid time.
/// A cookie has expired at its very @p expires (RFC 6265bis section 5.5).
[[nodiscard]] QString lifetimeText(const std::optional<QDateTime> &expires, const QDateTime &now);

/// The whole truth, for a tool tip: "2027-12-24 09:00:00 local time (2027-12-24 08:00:00 UTC)".
[[nodiscard]] QString exactExpiryText(const std::optional<QDateTime> &expires);

/// Sorts as people read the column: session cookies, then by expiry. Independent of the time of day.
[[nodiscard]] qint64 lifetimeSortKey(const std::optional<QDateTime> &expires);

} // namespace consentdesk
