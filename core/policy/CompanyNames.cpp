// SPDX-License-Identifier: Apache-2.0
#include "policy/CompanyNames.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype longestProvider = 1'000; ///< UTF-16 units that are looked at
constexpr qsizetype shortestTelling = 3;     ///< a shorter first word ("Go", "6s") tells no company

/// With which companies that have nothing to do with each other begin.
constexpr std::array commonWords{"the"_L1,     "media"_L1,   "data"_L1,  "digital"_L1, "online"_L1,
                                 "smart"_L1,   "click"_L1,   "cloud"_L1, "social"_L1,  "global"_L1,
                                 "content"_L1, "network"_L1, "open"_L1,  "live"_L1,    "first"_L1,
                                 "site"_L1,    "web"_L1,     "user"_L1,  "app"_L1,     "ad"_L1};

QStringList wordsOf(const QString &name)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    return name.toCaseFolded().split(between, Qt::SkipEmptyParts);
}

bool isCommon(const QString &word)
{
    return word.size() < shortestTelling ||
           std::any_of(commonWords.begin(), commonWords.end(),
                       [&word](QLatin1StringView common) { return word == common; });
}

bool isSameCompany(const QStringList &a, const QStringList &b)
{
    if (a.isEmpty() || b.isEmpty() || a.first() != b.first())
        return false;
    if (a == b || !isCommon(a.first()))
        return true;
    return a.size() > 1 && b.size() > 1 && a.at(1) == b.at(1);
}

} // namespace

bool namesCompany(const QString &provider, const QString &company)
{
    // A cell often names several companies.
    static const QRegularExpression between(u"[,;/()&\\n]|\\b(?:and|und|et|y|en|e)\\b"_s);
    const QStringList names = provider.left(longestProvider).split(between, Qt::SkipEmptyParts);
    const QStringList words = wordsOf(company);
    return std::any_of(names.cbegin(), names.cend(),
                       [&](const QString &name) { return isSameCompany(wordsOf(name), words); });
}

} // namespace consentdesk
