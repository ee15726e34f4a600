// SPDX-License-Identifier: Apache-2.0
#include "policy/CookieTable.h"

#include "policy/DurationCheck.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class CookieTableText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::CookieTable)
};

constexpr qsizetype mostRows = 2'000;

QString durationOf(const ObservedCookie &observed)
{
    if (!observed.stored && observed.refusal == Refusal::BeforeStorage)
        return CookieTableText::tr("not observed: refused before it was stored");
    if (!observed.cookie.expires)
        return CookieTableText::tr("session");
    return spanText(observed.lastChanged.secsTo(*observed.cookie.expires));
}

QString orElse(const QString &text, const QString &unknown)
{
    return text.isEmpty() ? unknown : text;
}

CookieTableRow rowOf(const CookieRow &row)
{
    const Classification &known = row.classification();
    const Cookie &cookie = row.observed.cookie;
    const QByteArray name = cookie.nameOnTheWire();
    return {orElse(known.provider, CookieTableText::tr("(provider not known)")),
            u"%1 (%2)"_s.arg(orElse(known.function, CookieTableText::tr("(function not known)")),
                             cookie.key.host()),
            name.isEmpty() ? CookieTableText::tr("(no name)") : QString::fromUtf8(name),
            orElse(known.purpose, CookieTableText::tr("(purpose not known)")), durationOf(row.observed)};
}

} // namespace

std::array<QString, 5> cookieTableColumns()
{
    return {CookieTableText::tr("Service provider's name"), CookieTableText::tr("Function and location"),
            CookieTableText::tr("Cookie name(s)"), CookieTableText::tr("Purposes"),
            CookieTableText::tr("Duration")};
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
