// SPDX-License-Identifier: Apache-2.0
#include "policy/NameLikeness.h"

#include "policy/CookieNamesText.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// Addresses of people and of hosts are written with the letters of names.
bool isAddress(const QString &name)
{
    static const QRegularExpression form(
        uR"(\A[^\s_*]+@[^\s_*]+\z|\A[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[a-z]{2,}\z)"_s);
    return form.match(name).hasMatch();
}

/// Words of sentences and people's names begin with one capital and go on small.
bool isIdentifier(const QString &name)
{
    static const QRegularExpression form(
        uR"(\A(?:[a-z][^\s]*|[^\s]*[a-z0-9][A-Z][^\s]*|[A-Z0-9]{2,}|[^\s]*[_*#\d][^\s]*)\z)"_s);
    return !isAddress(name) && form.match(name).hasMatch();
}

NameLikeness likenessOf(const QString &name)
{
    if (isUnmistakableName(name) && !isAddress(name))
        return NameLikeness::Unmistakable;
    return isIdentifier(name) ? NameLikeness::Identifier : NameLikeness::Word;
}

} // namespace

NameLikeness nameLikeness(const QString &cell)
{
    const CookieNames names = cookieNamesFromText(cell);
    if (names.isBlank)
        return NameLikeness::Blank;
    NameLikeness most = NameLikeness::Words;
    for (const NamePiece &name : names.names)
        most = std::max(most, likenessOf(QString::fromLatin1(name.pattern.text)));
    static const QRegularExpression placeholder(uR"(\A[^\s@]*[_*#<{\[][^\s@]*\z)"_s);
    const bool hasPlaceholder =
        std::any_of(names.problems.cbegin(), names.problems.cend(),
                    [](const NameProblem &problem) { return placeholder.match(problem.text).hasMatch(); });
    return hasPlaceholder ? std::max(most, NameLikeness::Identifier) : most;
}

} // namespace consentdesk
