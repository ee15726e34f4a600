// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyDifference.h"

#include "base/DisplayText.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class PolicyDifferenceText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::PolicyDifference)
};

constexpr qsizetype mostNames = 4;

/// What the page says, without where and by whom.
DeclaredCookie wordsOf(DeclaredCookie row)
{
    row.place = {};
    row.isCorrected = false;
    return row;
}

QHash<QByteArray, QList<DeclaredCookie>> byPattern(const QList<DeclaredCookie> &rows)
{
    QHash<QByteArray, QList<DeclaredCookie>> found;
    for (const DeclaredCookie &row : rows)
        found[row.pattern.written()].append(wordsOf(row));
    return found;
}

QString listText(const QList<DeclaredCookie> &rows)
{
    QStringList names;
    for (const DeclaredCookie &row : rows.first(std::min(rows.size(), mostNames)))
        names.append(displayText(row.pattern.written(), 40));
    const QString list = names.join(u", "_s);
    return rows.size() > mostNames
               ? PolicyDifferenceText::tr("%1 and %2 more").arg(list).arg(rows.size() - mostNames)
               : list;
}

} // namespace

PolicyDifference differenceBetween(const QList<DeclaredCookie> &before, const QList<DeclaredCookie> &after)
{
    PolicyDifference difference;
    auto left = byPattern(before);
    for (const DeclaredCookie &row : after) {
        const auto same = left.find(row.pattern.written());
        if (same == left.end() || same->isEmpty())
            difference.added.append(row);
        else if (same->takeFirst() != wordsOf(row))
            difference.changed.append(row);
    }
    for (const DeclaredCookie &row : before) {
        // Rows of one name were taken from the front, so that those left are the last ones.
        if (left[row.pattern.written()].removeOne(wordsOf(row)))
            difference.removed.append(row);
    }
    return difference;
}

QString differenceText(const PolicyDifference &difference)
{
    QStringList parts;
    if (!difference.added.isEmpty())
        parts.append(PolicyDifferenceText::tr("added: %1").arg(listText(difference.added)));
    if (!difference.removed.isEmpty())
        parts.append(PolicyDifferenceText::tr("removed: %1").arg(listText(difference.removed)));
    if (!difference.changed.isEmpty())
        parts.append(PolicyDifferenceText::tr("changed: %1").arg(listText(difference.changed)));
    return parts.join(u"; "_s);
}

} // namespace consentdesk
