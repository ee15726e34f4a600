// SPDX-License-Identifier: Apache-2.0
#include "cookies/CookieDifference.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

bool differInSameSite(const Cookie &a, const Cookie &b)
{
    return a.sameSite != SameSite::NotReported && b.sameSite != SameSite::NotReported &&
           a.sameSite != b.sameSite;
}

class CookieFields final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::CookieFields)
};

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

QString fieldText(CookieField field)
{
    switch (field) {
    case CookieField::Name:
        return CookieFields::tr("name");
    case CookieField::Value:
        return CookieFields::tr("value");
    case CookieField::Domain:
        return CookieFields::tr("domain");
    case CookieField::HostOnly:
        return CookieFields::tr("host only");
    case CookieField::Path:
        return CookieFields::tr("path");
    case CookieField::Expires:
        return CookieFields::tr("expiry");
    case CookieField::Secure:
        return u"Secure"_s;
    case CookieField::HttpOnly:
        return u"HttpOnly"_s;
    case CookieField::SameSite:
        break;
    }
    return u"SameSite"_s;
}

} // namespace consentdesk
