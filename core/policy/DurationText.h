// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/DeclaredCookie.h"

#include <QString>

#include <optional>

namespace consentdesk {

/// Reads how long a cookie lives out of free text in English, French, German, Spanish, Dutch, Italian or
/// Japanese: "2 weeks by default", "up to 12 months", "1 year, 1 month and 4 days", "6 mois", "30分",
/// "session", "until the browser is closed". The upper end counts of a range. None when nothing certain is
/// said: two different lengths, a lower bound ("at least"), "persistent", a number without a unit, a date, a
/// negative number.
///
/// @p unitHint is the heading of the column: "Duration (days)" gives a bare number its unit. A month counts
/// 30 days and a year 365, always; DurationCheck.h says with which tolerance such lengths are compared. Only
/// texts of up to 200 UTF-16 code units are read. Any thread.
[[nodiscard]] std::optional<DeclaredDuration> durationFromText(const QString &text,
                                                               const QString &unitHint = {});

} // namespace consentdesk
