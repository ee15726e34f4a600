// SPDX-License-Identifier: Apache-2.0
#include "policy/KeyedText.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype longestKey = 40;
constexpr qsizetype wordsOfLooseKey = 4;
constexpr qsizetype mostParts = 20;

/// A key, before what follows it is known.
struct FoundKey
{
    ColumnHeading heading;
    qsizetype from = 0;
    qsizetype colon = 0;
};

/// Where the piece of text begins that ends at @p colon; not before @p earliest.
qsizetype pieceBefore(const QString &text, qsizetype colon, qsizetype earliest)
{
    qsizetype at = colon;
    while (at > earliest && colon - at <= longestKey) {
        const QChar c = text.at(at - 1);
        const bool isSpacedDash = c == u'-' && at < colon && text.at(at).isSpace();
        if (u".;,|•·–—\n、。；，()"_s.contains(c) || isSpacedDash)
            break;
        --at;
    }
    while (at < colon && text.at(at).isSpace())
        ++at;
    return at;
}

std::optional<ColumnHeading> headingOf(const QString &key, bool beginsALine)
{
    if (key.trimmed().isEmpty() || key.size() > longestKey)
        return std::nullopt;
    const auto exact = exactColumnHeading(key);
    if (exact || !beginsALine || key.simplified().count(u' ') >= wordsOfLooseKey)
        return exact;
    return columnHeading(key);
}

/// "_ga Duration": the longest end that is a heading.
std::optional<FoundKey> keyBehindSpace(const QString &text, qsizetype from, qsizetype colon)
{
    for (qsizetype at = text.indexOf(u' ', from); at >= 0 && at < colon; at = text.indexOf(u' ', at + 1)) {
        const auto heading =
            text.at(at + 1).isUpper() ? headingOf(text.sliced(at + 1, colon - at - 1), false) : std::nullopt;
        if (heading)
            return FoundKey{*heading, at + 1, colon};
    }
    return std::nullopt;
}

QList<FoundKey> keysIn(const QString &text)
{
    static const QRegularExpression colons(u"[:：]"_s);
    QList<FoundKey> keys;
    qsizetype earliest = 0;
    for (qsizetype colon = text.indexOf(colons); colon >= 0 && keys.size() < mostParts;
         colon = text.indexOf(colons, colon + 1)) {
        const qsizetype from = pieceBefore(text, colon, earliest);
        const bool beginsALine = from == 0 || text.at(from - 1) == u'\n';
        const auto heading = headingOf(text.sliced(from, colon - from), beginsALine);
        const auto behind = !heading && !keys.isEmpty() && keys.constFirst().from == 0
                                ? keyBehindSpace(text, from, colon)
                                : std::nullopt;
        if (heading)
            keys.append({*heading, from, colon});
        else if (behind)
            keys.append(*behind);
        if (heading || behind)
            earliest = colon + 1;
    }
    return keys;
}

/// Without what separates it from the next, and the end of a bracket that began before it.
QString withoutEnd(const QString &text)
{
    static const QRegularExpression end(uR"([\s,;|•·–—、；，(（-]+\z)"_s);
    static const QRegularExpression openBracket(uR"(\A([^()]*)\)\s*\z)"_s);
    return QString(text).remove(end).replace(openBracket, u"\\1"_s).trimmed();
}

} // namespace

KeyedText keyedText(const QString &text)
{
    const QList<FoundKey> keys = keysIn(text);
    KeyedText found;
    found.lead = keys.isEmpty() ? text.trimmed() : withoutEnd(text.first(keys.constFirst().from));
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const FoundKey &key = keys.at(i);
        const qsizetype end = i + 1 < keys.size() ? keys.at(i + 1).from : text.size();
        found.parts.append({key.heading, text.sliced(key.from, key.colon - key.from).trimmed(),
                            withoutEnd(text.sliced(key.colon + 1, end - key.colon - 1))});
    }
    return found;
}

} // namespace consentdesk
