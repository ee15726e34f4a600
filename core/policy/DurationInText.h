// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/DeclaredCookie.h"

#include <QString>

#include <optional>

namespace consentdesk {

/// Where a description speaks of a length of time.
struct DurationInText
{
    QString text;                             ///< the words, as they stand
    std::optional<DeclaredDuration> duration; ///< none: perhaps not of how long the cookie stays, or several

    friend bool operator==(const DurationInText &, const DurationInText &) = default;
};

/// Looks for a lifetime in a sentence about a cookie. "distinguishes visitors (2 years)" and "Google
/// Analytics, 2 years" state one: a piece between brackets, commas, colons, dashes or full stops that is a
/// length and nothing else, but for words such as "up to", "expires after" (in seven languages). "remembers
/// the last 30 days" speaks of a length that may be something else. None when no length is spoken of. Any
/// thread.
[[nodiscard]] std::optional<DurationInText> durationInText(const QString &text);

} // namespace consentdesk
