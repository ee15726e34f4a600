// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace consentdesk {

/// Files say an expiry as seconds of the epoch, up to numbers that no calendar knows (curl writes
/// 9223372036854775807). What lies outside is read and written as the nearest moment inside: the years 1601,
/// where the engine's time begins, to 9999, where ISO 8601 ends. UTC, whole milliseconds.
struct ExpiryRange
{
    [[nodiscard]] static const QDateTime &first();
    [[nodiscard]] static const QDateTime &last();
    [[nodiscard]] static bool contains(const QDateTime &expiry);
    /// @p expiry in UTC, moved into the range.
    [[nodiscard]] static QDateTime nearest(const QDateTime &expiry);
    /// Rounded to milliseconds, moved into the range. @p seconds: any number, infinity included.
    [[nodiscard]] static QDateTime fromSeconds(double seconds);
};

} // namespace consentdesk
