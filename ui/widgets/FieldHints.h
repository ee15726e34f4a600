// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/CookieDraft.h"

#include <QString>

namespace consentdesk {

// What an entry of the form means, in words for the line below its field; empty where the field says it
// itself. Outside text in it went through displayText().

/// What nobody sees of @p text: marks of direction, controls, bytes that are no text.
[[nodiscard]] QString hiddenCharactersHint(const QString &text);
/// Which hosts are sent the cookie.
[[nodiscard]] QString domainHint(const CookieDraft &draft);
/// "in 13 months: 2027-12-24 09:00:00 local time (2027-12-24 08:00:00 UTC)".
[[nodiscard]] QString expiryHint(const CookieDraft &draft, const QDateTime &now);
[[nodiscard]] QString sameSiteHint(SameSiteChoice choice);
/// "17 of 4,096 bytes for name and value".
[[nodiscard]] QString sizeText(const CookieDraft &draft);

} // namespace consentdesk
