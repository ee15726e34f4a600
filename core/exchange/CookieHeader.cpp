// SPDX-License-Identifier: Apache-2.0
#include "exchange/CookieHeader.h"

#include "base/WebAddress.h"
#include "cookies/Site.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class CookieHeaderText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::CookieHeader)
};

struct Request
{
    QString host; ///< canonical
    QByteArray path;
    bool isSecure = false;
    QDateTime now;
};

Request requestOf(const QUrl &url, const QDateTime &now)
{
    const QString host = canonicalHost(url.host(QUrl::FullyEncoded));
    const QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
    const bool isEncrypted = url.scheme() == "https"_L1 || url.scheme() == "wss"_L1;
    return {host, path.isEmpty() ? QByteArray("/") : path, isEncrypted || isLoopback(host), now};
}

/// RFC 6265bis section 5.1.4, "path-match".
bool pathMatches(const QByteArray &requestPath, const QByteArray &cookiePath)
{
    if (!requestPath.startsWith(cookiePath))
        return false;
    return requestPath.size() == cookiePath.size() || cookiePath.endsWith('/') ||
           requestPath.at(cookiePath.size()) == '/';
}

/// RFC 9110 section 5.5: a header's value has no controls but the tab. A ';' would begin another cookie.
bool isHeld(const QByteArray &octets)
{
    return std::none_of(octets.cbegin(), octets.cend(), [](char c) {
        const auto octet = static_cast<unsigned char>(c);
        return (octet < 0x20 && c != '\t') || octet == 0x7f || c == ';';
    });
}

bool hostMatches(const Request &request, const CookieKey &key)
{
    return key.isHostOnly() ? request.host == key.host() : domainMatches(request.host, key.host());
}

/// Empty when the cookie is sent.
QString whyNotSent(const Cookie &cookie, const Request &request)
{
    if (!hostMatches(request, cookie.key))
        return CookieHeaderText::tr("It is not sent to this host.");
    if (!pathMatches(request.path, cookie.key.path.toUtf8()))
        return CookieHeaderText::tr("It is not sent to this path.");
    if (cookie.secure && !request.isSecure)
        return CookieHeaderText::tr("It is sent over https only.");
    if (cookie.expires && *cookie.expires <= request.now)
        return CookieHeaderText::tr("It has expired.");
    if (!isHeld(cookie.key.name) || cookie.key.name.contains('=') || !isHeld(cookie.value))
        return CookieHeaderText::tr("It contains characters that a header cannot hold.");
    return cookie.key.name.isEmpty() && cookie.value.isEmpty() ? CookieHeaderText::tr("It is empty.")
                                                               : QString();
}

void noteLostInHeader(const Cookie &cookie, QList<ExportLoss> &losses)
{
    const auto lose = [&](CookieField field) {
        losses.append(
            {cookie.key, field, CookieHeaderText::tr("A Cookie header holds only name and value.")});
    };
    if (cookie.key.name.isEmpty() && cookie.value.contains('='))
        losses.append({cookie.key, CookieField::Name,
                       CookieHeaderText::tr("A server reads the beginning of the value as its name.")});
    lose(CookieField::Domain);
    lose(CookieField::HostOnly);
    lose(CookieField::Path);
    if (cookie.expires)
        lose(CookieField::Expires);
    if (cookie.secure)
        lose(CookieField::Secure);
    if (cookie.httpOnly)
        lose(CookieField::HttpOnly);
    if (cookie.sameSite != SameSite::NotReported)
        lose(CookieField::SameSite);
}

/// Step 4 of the section: name and '=' unless the name is empty, then the value.
QByteArray pairOf(const Cookie &cookie)
{
    return cookie.key.name.isEmpty() ? cookie.value : cookie.key.name + '=' + cookie.value;
}

/// Step 2: longer paths first; earlier ones keep their place.
QList<Cookie> inSendingOrder(QList<Cookie> cookies)
{
    std::stable_sort(cookies.begin(), cookies.end(), [](const Cookie &a, const Cookie &b) {
        return a.key.path.toUtf8().size() > b.key.path.toUtf8().size();
    });
    return cookies;
}

} // namespace

Result<ExportedText> CookieHeader::write(const QList<Cookie> &cookies, const QUrl &url, const QDateTime &now)
{
    if (Site::fromUrl(url).isNull())
        return failure(CookieHeaderText::tr("Cookies are sent to http and https addresses only."));
    const Request request = requestOf(url, now);
    ExportedText out;
    QList<Cookie> sent;
    for (const Cookie &cookie : cookies) {
        if (const QString reason = whyNotSent(cookie, request); !reason.isEmpty()) {
            out.losses.append({cookie.key, std::nullopt, reason});
            continue;
        }
        sent.append(cookie);
        noteLostInHeader(cookie, out.losses);
    }
    QByteArrayList pairs;
    for (const Cookie &cookie : inSendingOrder(sent))
        pairs.append(pairOf(cookie));
    out.cookieCount = sent.size();
    if (!pairs.isEmpty())
        out.text = "Cookie: " + pairs.join("; ");
    return out;
}

} // namespace consentdesk
