// SPDX-License-Identifier: Apache-2.0
#include "cookies/Cookie.h"

#include "cookies/Site.h"

#include <algorithm>

namespace consentdesk {

namespace {

SameSite fromNetwork(QNetworkCookie::SameSite policy)
{
    switch (policy) {
    case QNetworkCookie::SameSite::None:
        return SameSite::None;
    case QNetworkCookie::SameSite::Lax:
        return SameSite::Lax;
    case QNetworkCookie::SameSite::Strict:
        return SameSite::Strict;
    case QNetworkCookie::SameSite::Default:
        break;
    }
    return SameSite::NotReported;
}

QNetworkCookie::SameSite toNetwork(SameSite policy)
{
    switch (policy) {
    case SameSite::None:
        return QNetworkCookie::SameSite::None;
    case SameSite::Lax:
        return QNetworkCookie::SameSite::Lax;
    case SameSite::Strict:
        return QNetworkCookie::SameSite::Strict;
    case SameSite::NotReported:
        break;
    }
    return QNetworkCookie::SameSite::Default;
}

} // namespace

QString CookieKey::host() const
{
    return canonicalHost(domain);
}

std::strong_ordering operator<=>(const CookieKey &a, const CookieKey &b)
{
    if (const int names = a.name.compare(b.name); names != 0)
        return names <=> 0;
    if (const int domains = a.domain.compare(b.domain); domains != 0)
        return domains <=> 0;
    return a.path.compare(b.path) <=> 0;
}

QByteArray Cookie::nameOnTheWire() const
{
    if (!key.name.isEmpty())
        return key.name;
    const qsizetype equals = value.indexOf('=');
    return equals < 0 ? QByteArray() : value.first(equals).trimmed();
}

Cookie Cookie::fromNetworkCookie(const QNetworkCookie &cookie)
{
    Cookie result;
    result.key = {cookie.name(), cookie.domain(), cookie.path()};
    result.value = cookie.value();
    if (!cookie.isSessionCookie())
        result.expires = cookie.expirationDate().toUTC();
    result.secure = cookie.isSecure();
    result.httpOnly = cookie.isHttpOnly();
    result.sameSite = fromNetwork(cookie.sameSitePolicy());
    return result;
}

QNetworkCookie Cookie::toNetworkCookie() const
{
    QNetworkCookie result(key.name, value);
    result.setDomain(key.domain);
    result.setPath(key.path);
    if (expires)
        result.setExpirationDate(*expires);
    result.setSecure(secure);
    result.setHttpOnly(httpOnly);
    result.setSameSitePolicy(toNetwork(sameSite));
    return result;
}

bool isValidCookieName(const QByteArray &name)
{
    constexpr qsizetype maximumOctets = 4096;
    const auto isAllowed = [](char c) {
        const auto octet = static_cast<unsigned char>(c);
        return octet >= 0x20 && octet != 0x7f && c != ';' && c != '=';
    };
    return !name.isEmpty() && name.size() <= maximumOctets && name.trimmed() == name &&
           std::all_of(name.begin(), name.end(), isAllowed);
}

} // namespace consentdesk
