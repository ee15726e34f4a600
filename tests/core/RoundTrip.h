// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/ExportedText.h"
#include "exchange/ImportedCookies.h"

#include <QHash>
#include <QSet>

namespace consentdesk::test {

/// The attributes in which two cookies of one key differ.
inline QSet<CookieField> differences(const Cookie &a, const Cookie &b)
{
    QSet<CookieField> fields;
    const auto compare = [&fields](const auto &left, const auto &right, CookieField field) {
        if (left != right)
            fields.insert(field);
    };
    compare(a.value, b.value, CookieField::Value);
    compare(a.expires, b.expires, CookieField::Expires);
    compare(a.secure, b.secure, CookieField::Secure);
    compare(a.httpOnly, b.httpOnly, CookieField::HttpOnly);
    compare(a.sameSite, b.sameSite, CookieField::SameSite);
    return fields;
}

/// What breaks the promise that exactly the listed losses are lost between @p cookies and what was read
/// again; empty when it holds.
inline QString brokenPromise(const QList<Cookie> &cookies, const ExportedText &written,
                             const ImportedCookies &read)
{
    QHash<CookieKey, Cookie> found;
    for (const ImportedCookie &entry : read.cookies)
        found.insert(entry.cookie.key, entry.cookie);
    QHash<CookieKey, QSet<CookieField>> lost;
    QSet<CookieKey> leftOut;
    for (const ExportLoss &loss : written.losses) {
        if (loss.reason.isEmpty())
            return QStringLiteral("a loss without a reason");
        if (loss.isWholeCookie())
            leftOut.insert(loss.key);
        else
            lost[loss.key].insert(*loss.field);
    }
    for (const Cookie &cookie : cookies) {
        const QString name = QString::fromLatin1(cookie.key.name.toPercentEncoding());
        if (found.contains(cookie.key) == leftOut.contains(cookie.key))
            return QStringLiteral("%1 is both in the text and left out, or neither").arg(name);
        if (found.contains(cookie.key) &&
            differences(cookie, found.value(cookie.key)) != lost.value(cookie.key))
            return QStringLiteral("%1 lost other attributes than is said").arg(name);
    }
    if (!read.invalid.isEmpty() || !read.notes.isEmpty() || written.cookieCount != read.cookies.size())
        return QStringLiteral("something is invalid, noted or not counted");
    return {};
}

} // namespace consentdesk::test
