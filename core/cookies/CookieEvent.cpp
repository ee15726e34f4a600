// SPDX-License-Identifier: Apache-2.0
#include "cookies/CookieEvent.h"

namespace consentdesk {

QList<CookieField> differencesOf(const Cookie &before, const Cookie &after)
{
    QList<CookieField> fields;
    if (before.value != after.value)
        fields.append(CookieField::Value);
    if (before.expires != after.expires)
        fields.append(CookieField::Expires);
    if (before.secure != after.secure)
        fields.append(CookieField::Secure);
    if (before.httpOnly != after.httpOnly)
        fields.append(CookieField::HttpOnly);
    // What is not reported is not known to differ.
    const bool areReported =
        before.sameSite != SameSite::NotReported && after.sameSite != SameSite::NotReported;
    if (areReported && before.sameSite != after.sameSite)
        fields.append(CookieField::SameSite);
    return fields;
}

} // namespace consentdesk
