// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace consentdesk {

/// "2024-03-01T12:00:00Z (1 March 2024, 12:00:00 UTC)". @p time is in UTC and valid.
[[nodiscard]] QString timeText(const QDateTime &time);

/// Seconds since 1970, RFC 7519 section 2 ("NumericDate"); none outside of the years 1970 to 9999.
[[nodiscard]] std::optional<QDateTime> timeFromSeconds(double seconds);
/// Seconds or milliseconds since 1970, whichever gives a year before 5138: formats differ and do not say.
[[nodiscard]] std::optional<QDateTime> timeFromUnixNumber(double number);
/// ISO 8601, RFC 2822, RFC 9110, or as a script writes a date: "Mon Nov 24 2025 10:00:00 GMT+0100 (…)". A
/// time without a zone counts as UTC.
[[nodiscard]] std::optional<QDateTime> timeFromText(const QString &text);

} // namespace consentdesk
