// SPDX-License-Identifier: Apache-2.0
#include "ResponseCookie.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::demo {

namespace {

/// RFC 9110 section 5.6.7, "IMF-fixdate".
QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

ResponseCookie ResponseCookie::cleared(const QByteArray &name, SameSite sameSite)
{
    return {.name = name, .value = "\"\"", .lifetimeSeconds = 0, .sameSite = sameSite};
}

QByteArray ResponseCookie::toHeader(const QDateTime &now) const
{
    QByteArray header = name + '=' + value;
    if (lifetimeSeconds) {
        const QDateTime end =
            *lifetimeSeconds > 0 ? now.addSecs(*lifetimeSeconds) : QDateTime::fromSecsSinceEpoch(0);
        header += "; expires=" + httpDate(end);
    }
    if (reader == Reader::ServerOnly)
        header += "; HttpOnly";
    if (lifetimeSeconds)
        header += "; Max-Age=" + QByteArray::number(*lifetimeSeconds);
    header += "; Path=/";
    if (sameSite != SameSite::Omitted)
        header += sameSite == SameSite::Lax ? "; SameSite=Lax" : "; SameSite=None";
    if (transport == Transport::Secure)
        header += "; Secure";
    return header;
}

} // namespace consentdesk::demo
