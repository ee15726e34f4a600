// SPDX-License-Identifier: Apache-2.0
#include "policy/DurationParts.h"

#include "policy/CookieNamesText.h"
#include "policy/DurationText.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

QStringList split(const QString &text, const QRegularExpression &mark)
{
    QStringList pieces;
    for (const QString &piece : text.split(mark)) {
        if (!piece.trimmed().isEmpty())
            pieces.append(piece.trimmed());
    }
    return pieces;
}

bool isOneName(const QString &piece)
{
    const CookieNames names = cookieNamesFromText(piece);
    return names.names.size() == 1 && names.problems.isEmpty();
}

bool isShortLength(const QString &piece)
{
    return piece.count(u' ') < 2 && durationFromText(piece).has_value();
}

/// "2 years, 1 day" beside "_ga, _gid" is two lengths or their sum; "1 year, 1 month and 4 days" a sum.
bool mayBeSeveral(const QString &durationCell, const QString &namesCell)
{
    static const QRegularExpression comma(uR"(,(?!\d)|[、，])"_s);
    const QStringList pieces = split(durationCell, comma);
    return pieces.size() > 1 && pieces.size() == split(namesCell, comma).size() &&
           std::all_of(pieces.cbegin(), pieces.cend(), isShortLength);
}

} // namespace

std::optional<QStringList> durationParts(const QString &namesCell, qsizetype names,
                                         const QString &durationCell)
{
    static const std::array marks{QRegularExpression(u"\n"_s), QRegularExpression(u"[;；]"_s),
                                  QRegularExpression(u"[/／]"_s)};
    if (names < 2)
        return QStringList(names, durationCell);
    bool isWhole = !mayBeSeveral(durationCell, namesCell);
    for (const QRegularExpression &mark : marks) {
        const QStringList parts = split(durationCell, mark);
        isWhole = isWhole && parts.size() < 2;
        const QStringList pieces = split(namesCell, mark);
        if (parts.size() == names && pieces.size() == names &&
            std::all_of(pieces.cbegin(), pieces.cend(), isOneName))
            return parts;
    }
    return isWhole ? std::optional(QStringList(names, durationCell)) : std::nullopt;
}

} // namespace consentdesk
