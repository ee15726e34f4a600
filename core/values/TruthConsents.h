// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "values/ConsentStatement.h"
#include "values/Literal.h"

#include <optional>

// Consent platforms that write true or false for each thing, as members of one object. Each function returns
// none when the object has another form. The name of the platform is set by the caller.
namespace consentdesk {

/// {stamp:'…',necessary:true,preferences:false,statistics:false,marketing:false,method:'explicit',ver:1,utc:…}
[[nodiscard]] std::optional<ConsentStatement> readCookiebot(const Literal &object);
/// {"$$date":"…","$$completed":true,"matomo":false}
[[nodiscard]] std::optional<ConsentStatement> readAxeptio(const Literal &object);
/// {"matomo":true,"youtube":false}
[[nodiscard]] std::optional<ConsentStatement> readKlaro(const Literal &object);
/// {"necessary":true,"performance":false,"timestamp":1700000000,"type":"category","version":"…"}
[[nodiscard]] std::optional<ConsentStatement> readCookiefirst(const Literal &object);
/// {"functional_cookies":true,"matomo":false,"timestamp":…}: shared/platform.md section 4. A tool that is not
/// mentioned is NotRecorded, although the platform then acts as if it were accepted.
[[nodiscard]] std::optional<ConsentStatement> readPlatformPreferences(const Literal &object);

} // namespace consentdesk
