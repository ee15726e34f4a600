// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "values/ConsentStatement.h"
#include "values/Literal.h"

#include <optional>

// Consent platforms that list what was accepted, in one object. Each function returns none when the object
// has another form. The name of the platform is set by the caller.
namespace consentdesk {

/// cookieconsent 3: {"categories":["necessary"],"services":{"necessary":[],"analytics":[]},"revision":0,
/// "consentTimestamp":"…","lastConsentTimestamp":"…","expirationTime":…}. "services" names every category:
/// one that is not among "categories" was refused.
[[nodiscard]] std::optional<ConsentStatement> readCookieConsent3(const Literal &object);
/// {"consents":{"essential":["borlabs-cookie"]},"expires":"…","uid":"…","version":1}: what is not listed is
/// not mentioned at all.
[[nodiscard]] std::optional<ConsentStatement> readBorlabs(const Literal &object);
/// {"purposes":{"enabled":[…],"disabled":[…]},"vendors":{…},"purposes_li":{…},"vendors_li":{…},"created":"…",
/// "updated":"…","user_id":"…"}
[[nodiscard]] std::optional<ConsentStatement> readDidomi(const Literal &object);
/// {"services":[{"id":"…","status":true,"history":[{"type":"explicit","timestamp":…}]}],"controllerId":"…"}.
/// A service whose last entry is not explicit shows a default, no choice.
[[nodiscard]] std::optional<ConsentStatement> readUsercentrics(const Literal &object);

} // namespace consentdesk
