// SPDX-License-Identifier: Apache-2.0
#include "cookies/CookieDifference.h"

namespace consentdesk {

namespace {

bool differInSameSite(const Cookie &a, const Cookie &b)
{
    return a.sameSite != SameSite::NotReported && b.sameSite != SameSite::NotReported &&
           a.sameSite != b.sameSite;
}

} // namespace

QList<CookieField> differencesBetween(const Cookie &a, const Cookie &b)
{
    QList<CookieField> fields;
    const auto note = [&fields](CookieField field, bool differs) {
        if (differs)
            fields.append(field);
    };
    note(CookieField::Name, a.key.name != b.key.name);
    note(CookieField::Value, a.value != b.value);
    note(CookieField::Domain, a.key.host() != b.key.host());
    note(CookieField::HostOnly, a.key.isHostOnly() != b.key.isHostOnly());
    note(CookieField::Path, a.key.path != b.key.path);
    note(CookieField::Expires, a.expires != b.expires);
    note(CookieField::Secure, a.secure != b.secure);
    note(CookieField::HttpOnly, a.httpOnly != b.httpOnly);
    note(CookieField::SameSite, differInSameSite(a, b));
    return fields;
}

} // namespace consentdesk
