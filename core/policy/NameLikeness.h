// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace consentdesk {

/// How much a cell looks as if it named cookies, from least to most.
enum class NameLikeness {
    Blank,
    Words,        ///< "Data protection officer", "Google Analytics"
    Word,         ///< "Yoga", "Alice", "ada@example.org", "doubleclick.net": may be a name, or anything else
    Identifier,   ///< "sid", "cookieConsent", "NID", "_*": what programs are written with
    Unmistakable, ///< "_ga", "PHPSESSID": isUnmistakableName()
};

/// @p cell as of a table that may be about cookies; of several names the likeliest counts. Any thread.
[[nodiscard]] NameLikeness nameLikeness(const QString &cell);

} // namespace consentdesk
