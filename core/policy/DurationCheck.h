// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/DeclaredCookie.h"

namespace consentdesk {

/// How the lifetime of a cookie stands to the one that its policy declares.
enum class DurationMatch {
    Within, ///< as declared, or shorter
    Capped, ///< declared are more than 400 days, which newer browsers keep no cookie for, and it has 400
    Longer,
};

/// Browsers newer than this engine keep no cookie longer (RFC 6265bis section 5.5).
inline constexpr qint64 cappedSeconds = qint64(400) * 24 * 60 * 60;

/// How much longer than @p declared seconds a cookie may live without being told as longer: three days, of
/// short durations a quarter; and where months are meant (28 days and more), a thirtieth, since
/// durationFromText() counts 30 days for a month, which may have 31, and 365 for a year. One day: 6 hours. 13
/// months (390 days): 16 days. README.md says the same to users.
[[nodiscard]] qint64 toleranceOf(qint64 declared);

/// @p observed: seconds from the moment the cookie was set to its expiry; none: until the browser is closed.
/// A cookie declared for the session may live a day.
[[nodiscard]] DurationMatch matchDuration(const DeclaredDuration &declared, std::optional<qint64> observed);

/// "400 days", "30 minutes", "until the browser is closed" for none. Days up to five years, then years, so
/// that 364 days are not called a year.
[[nodiscard]] QString spanText(std::optional<qint64> seconds);

} // namespace consentdesk
