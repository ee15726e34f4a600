// SPDX-License-Identifier: Apache-2.0
#include "policy/CompanyNames.h"

#include "policy/FoldedText.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype longestCell = 500; ///< UTF-16 units that are looked at
constexpr qsizetype mostCompanies = 8;
constexpr qsizetype mostWords = 6;
constexpr qsizetype shortestTelling = 3; ///< a shorter word ("Go", "6s") tells no company

/// With which companies that have nothing to do with each other begin.
const QSet<QString> &commonWords()
{
    static const QSet<QString> words{
        u"the"_s,      u"media"_s,  u"data"_s,    u"digital"_s,  u"online"_s,  u"smart"_s,   u"click"_s,
        u"cloud"_s,    u"social"_s, u"global"_s,  u"content"_s,  u"network"_s, u"open"_s,    u"live"_s,
        u"first"_s,    u"site"_s,   u"web"_s,     u"user"_s,     u"app"_s,     u"new"_s,     u"american"_s,
        u"audience"_s, u"united"_s, u"perfect"_s, u"realtime"_s, u"dynamic"_s, u"intent"_s,  u"general"_s,
        u"national"_s, u"third"_s,  u"party"_s,   u"parties"_s,  u"this"_s,    u"website"_s, u"cookies"_s,
        u"service"_s,  u"static"_s, u"assets"_s,  u"analytics"_s};
    return words;
}

/// What stands behind a name and does not belong to it. Each is one word: "S.A.S." folds to "s a s".
const QSet<QString> &trailingWords()
{
    static const QSet<QString> words{u"inc"_s,         u"llc"_s,        u"llp"_s,
                                     u"ltd"_s,         u"limited"_s,    u"corp"_s,
                                     u"corporation"_s, u"company"_s,    u"co"_s,
                                     u"plc"_s,         u"gmbh"_s,       u"ag"_s,
                                     u"kg"_s,          u"se"_s,         u"sa"_s,
                                     u"sas"_s,         u"sarl"_s,       u"srl"_s,
                                     u"spa"_s,         u"bv"_s,         u"nv"_s,
                                     u"ab"_s,          u"oy"_s,         u"as"_s,
                                     u"aps"_s,         u"pty"_s,        u"kk"_s,
                                     u"s"_s,           u"a"_s,          u"b"_s,
                                     u"v"_s,           u"group"_s,      u"holdings"_s,
                                     u"ireland"_s,     u"germany"_s,    u"france"_s,
                                     u"europe"_s,      u"emea"_s,       u"international"_s,
                                     u"usa"_s,         u"us"_s,         u"uk"_s,
                                     u"spain"_s,       u"italy"_s,      u"eu"_s,
                                     u"deutschland"_s, u"operations"_s, u"com"_s};
    return words;
}

/// Companies that were renamed: the whole name to the one that lists of companies still use.
const QHash<QString, QString> &renames()
{
    static const QHash<QString, QString> names{{u"meta"_s, u"facebook"_s},
                                               {u"meta platforms"_s, u"facebook"_s},
                                               {u"meta pixel"_s, u"facebook"_s},
                                               {u"alphabet"_s, u"google"_s},
                                               {u"x"_s, u"twitter"_s},
                                               {u"xandr"_s, u"appnexus"_s},
                                               {u"magnite"_s, u"rubicon project"_s},
                                               {u"verizon media"_s, u"yahoo"_s},
                                               {u"oath"_s, u"yahoo"_s},
                                               {u"piano analytics"_s, u"at internet"_s}};
    return names;
}

/// Owners of many products that all begin with the owner's name.
bool isOwner(const QString &word)
{
    static const QSet<QString> owners{u"adobe"_s,    u"amazon"_s, u"google"_s, u"microsoft"_s,
                                      u"facebook"_s, u"oracle"_s, u"yahoo"_s,  u"yandex"_s};
    return owners.contains(word);
}

} // namespace

QStringList companiesIn(const QString &cell)
{
    static const QRegularExpression between(u"[,;/()&|\\n]|\\b(?:and|und|et|y|en|e)\\b"_s);
    return cell.left(longestCell).split(between, Qt::SkipEmptyParts).mid(0, mostCompanies);
}

QStringList companyWords(const QString &name)
{
    QStringList words = foldedText(name.left(longestCell)).split(u' ', Qt::SkipEmptyParts);
    words = words.mid(0, 2 * mostWords);
    while (words.size() > 1 && trailingWords().contains(words.last()))
        words.removeLast();
    words = words.mid(0, mostWords);
    const auto renamed = renames().constFind(words.join(u' '));
    if (renamed != renames().cend())
        words = renamed->split(u' ');
    return !words.isEmpty() && isOwner(words.first()) ? words.mid(0, 1) : words;
}

bool isTellingWord(const QString &word)
{
    return word.size() >= shortestTelling && !commonWords().contains(word);
}

} // namespace consentdesk
