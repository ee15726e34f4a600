// SPDX-License-Identifier: Apache-2.0
#include "exchange/NetscapeCookies.h"

#include "exchange/ExpiryRange.h"

#include <QCoreApplication>

#include <algorithm>

namespace consentdesk {

namespace {

class NetscapeCookiesText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::NetscapeCookies)
};

/// curl reads lines into a buffer of 5,000 octets, the break and the end of the string included.
constexpr qsizetype longestLineOfCurl = 4998;

bool isHeld(const QByteArray &field)
{
    return std::none_of(field.cbegin(), field.cend(),
                        [](char c) { return c == '\0' || c == '\t' || c == '\n' || c == '\r'; });
}

/// Why the format cannot hold the cookie at all; empty when it can.
QString whyLeftOut(const Cookie &cookie)
{
    if (cookie.key.name.isEmpty())
        return NetscapeCookiesText::tr(
            "The format cannot hold a cookie without a name: its value would be taken for the name.");
    if (!isHeld(cookie.key.name) || !isHeld(cookie.value) || !isHeld(cookie.key.path.toUtf8()))
        return NetscapeCookiesText::tr("The format cannot hold tabs, breaks between lines and NUL.");
    if (cookie.key.host().isEmpty())
        return NetscapeCookiesText::tr("Its domain is no host.");
    if (!cookie.key.path.startsWith(u'/') || !cookie.key.path.isValidUtf16())
        return NetscapeCookiesText::tr("Its path cannot be written.");
    return {};
}

struct WrittenExpiry
{
    qint64 seconds = 0;
    QString loss = {};
};

WrittenExpiry writtenExpiry(const std::optional<QDateTime> &expires)
{
    if (!expires)
        return {};
    const qint64 milliseconds = ExpiryRange::nearest(*expires).toMSecsSinceEpoch();
    if (milliseconds < 1000)
        return {1, NetscapeCookiesText::tr(
                       "The format cannot hold an expiry before the second 1 of 1970: 0 means a session.")};
    if (!ExpiryRange::contains(*expires))
        return {milliseconds / 1000,
                NetscapeCookiesText::tr("An expiry after the year 9999 is written as its end.")};
    if (milliseconds % 1000 != 0)
        return {milliseconds / 1000, NetscapeCookiesText::tr("The format holds whole seconds only.")};
    return {milliseconds / 1000};
}

QByteArray flag(bool isSet)
{
    return isSet ? "TRUE" : "FALSE";
}

QByteArray lineOf(const Cookie &cookie)
{
    const CookieKey &key = cookie.key;
    const QByteArrayList fields{(key.isHostOnly() ? QByteArray() : ".") + key.host().toUtf8(),
                                flag(!key.isHostOnly()),
                                key.path.toUtf8(),
                                flag(cookie.secure),
                                QByteArray::number(writtenExpiry(cookie.expires).seconds),
                                key.name,
                                cookie.value};
    return (cookie.httpOnly ? QByteArray("#HttpOnly_") : QByteArray()) + fields.join('\t');
}

void noteLostInLine(const Cookie &cookie, QList<ExportLoss> &losses)
{
    if (const QString loss = writtenExpiry(cookie.expires).loss; !loss.isEmpty())
        losses.append({cookie.key, CookieField::Expires, loss});
    if (cookie.sameSite != SameSite::NotReported)
        losses.append(
            {cookie.key, CookieField::SameSite, NetscapeCookiesText::tr("The format has no SameSite.")});
}

void append(const Cookie &cookie, ExportedText &out)
{
    const QString reason = whyLeftOut(cookie);
    const QByteArray line = reason.isEmpty() ? lineOf(cookie) : QByteArray();
    if (!reason.isEmpty()) {
        out.losses.append({cookie.key, std::nullopt, reason});
    } else if (line.size() > longestLineOfCurl) {
        out.losses.append(
            {cookie.key, std::nullopt,
             NetscapeCookiesText::tr("Its line would be longer than the 4,998 octets that curl reads.")});
    } else {
        out.text += line + '\n';
        ++out.cookieCount;
        noteLostInLine(cookie, out.losses);
    }
}

} // namespace

ExportedText NetscapeCookies::write(const QList<Cookie> &cookies)
{
    ExportedText out;
    out.text = QByteArray(firstLine) +
               "\n# Written by ConsentDesk. Whoever has this file can act as you on these sites.\n\n";
    for (const Cookie &cookie : cookies)
        append(cookie, out);
    return out;
}

} // namespace consentdesk
