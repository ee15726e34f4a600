// SPDX-License-Identifier: Apache-2.0
#include "cookies/CookieFault.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

QList<CookieFault> faultsOf(const Cookie &cookie)
{
    QList<CookieFault> faults;
    if (!cookie.key.name.isEmpty() && !isValidCookieName(cookie.key.name))
        faults.append({CookieField::Name, u"This cannot be the name of a cookie."_s});
    return faults;
}

} // namespace consentdesk
