// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyHash.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// A lifetime that is understood counts by its length: "6 months" and "six months" are the same.
QString lifetimeOf(const DeclaredCookie &cookie)
{
    if (!cookie.duration)
        return u"text "_s + cookie.durationText.simplified();
    return cookie.duration->kind == DeclaredDuration::Kind::Session
               ? u"session"_s
               : u"seconds "_s + QString::number(cookie.duration->seconds);
}

/// One line that no other declaration has: the parts cannot contain a line feed once simplified.
QByteArray canonical(const DeclaredCookie &cookie)
{
    const QStringList parts{QString::fromLatin1(cookie.pattern.written()),
                            identifier(cookie.purposeClass),
                            cookie.anonymised ? u"anonymised"_s : QString(),
                            cookie.isThirdParty ? u"third"_s : QString(),
                            lifetimeOf(cookie),
                            cookie.provider.simplified(),
                            cookie.function.simplified(),
                            cookie.purpose.simplified()};
    return parts.join(u'\n').toUtf8() + "\n\n";
}

} // namespace

QByteArray rowsHashOf(const QList<DeclaredCookie> &cookies)
{
    QByteArrayList rows;
    rows.reserve(cookies.size());
    for (const DeclaredCookie &cookie : cookies)
        rows.append(canonical(cookie));
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return QCryptographicHash::hash(rows.join(), QCryptographicHash::Sha256);
}

} // namespace consentdesk
