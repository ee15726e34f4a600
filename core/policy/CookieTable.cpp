// SPDX-License-Identifier: Apache-2.0
#include "policy/CookieTable.h"

#include "policy/DurationCheck.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype mostRows = 2'000;

QString durationOf(const ObservedCookie &observed)
{
    if (!observed.stored && observed.refusal == Refusal::BeforeStorage)
        return u"not observed: refused before it was stored"_s;
    if (!observed.cookie.expires)
        return u"session"_s;
    return spanText(observed.lastChanged.secsTo(*observed.cookie.expires));
}

QString orUnknown(const QString &text, const QString &what)
{
    return text.isEmpty() ? u"(%1 not known)"_s.arg(what) : text;
}

CookieTableRow rowOf(const CookieRow &row)
{
    const Classification &known = row.classification();
    const Cookie &cookie = row.observed.cookie;
    const QByteArray name = cookie.nameOnTheWire();
    return {orUnknown(known.provider, u"provider"_s),
            u"%1 (%2)"_s.arg(orUnknown(known.function, u"function"_s), cookie.key.host()),
            name.isEmpty() ? u"(no name)"_s : QString::fromUtf8(name), orUnknown(known.purpose, u"purpose"_s),
            durationOf(row.observed)};
}

} // namespace

const std::array<QString, 5> &cookieTableColumns()
{
    static const std::array columns{u"Service provider's name"_s, u"Function and location"_s,
                                    u"Cookie name(s)"_s, u"Purposes"_s, u"Duration"_s};
    return columns;
}

QList<CookieTableRow> cookieTableOf(const SiteReport &report)
{
    QList<CookieTableRow> rows;
    QSet<std::pair<QByteArray, QString>> written; // the same cookie may stand on several paths
    for (const CookieRow &row : report.cookies) {
        const CookieKey &key = row.observed.cookie.key;
        const std::pair subject(row.observed.cookie.nameOnTheWire(), key.host());
        if (rows.size() == mostRows || !row.wasSeenHere() || written.contains(subject))
            continue;
        written.insert(subject);
        rows.append(rowOf(row));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const CookieTableRow &a, const CookieTableRow &b) { return a.name < b.name; });
    return rows;
}

} // namespace consentdesk
