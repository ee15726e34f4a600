// SPDX-License-Identifier: Apache-2.0
#include "browsing/HistoryQuery.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype maximumTyped = 500;
constexpr qsizetype maximumWords = 10;

QString withoutBeginning(QString text)
{
    for (const auto beginning : {"https://"_L1, "http://"_L1, "www."_L1}) {
        if (text.startsWith(beginning))
            text.remove(0, beginning.size());
    }
    return text;
}

/// Whether @p word stands in @p text at the beginning of a word.
bool beginsAWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

HistoryQuery::HistoryQuery(const QString &typed)
    : m_beginning(withoutBeginning(folded(typed.trimmed().left(maximumTyped))))
    , m_words(m_beginning.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, maximumWords))
{
    m_words.removeDuplicates();
}

QString HistoryQuery::folded(const QString &text)
{
    return text.toLower();
}

QString HistoryQuery::foldedAddress(const QUrl &address)
{
    return withoutBeginning(folded(address.toDisplayString()));
}

std::optional<HistoryQuery::Rank> HistoryQuery::rankOf(const QString &address, const QString &title) const
{
    if (isEmpty())
        return std::nullopt;
    if (address.startsWith(m_beginning))
        return Rank::HostBegins;
    const auto isContained = [&](const QString &word) {
        return address.contains(word) || title.contains(word);
    };
    if (!std::all_of(m_words.begin(), m_words.end(), isContained))
        return std::nullopt;
    const auto begins = [&](const QString &word) {
        return beginsAWord(address, word) || beginsAWord(title, word);
    };
    return std::all_of(m_words.begin(), m_words.end(), begins) ? Rank::WordsBegin : Rank::WordsContained;
}

QList<std::pair<qsizetype, qsizetype>> HistoryQuery::matchesIn(const QString &shown) const
{
    QList<std::pair<qsizetype, qsizetype>> found;
    for (const QString &word : m_words) {
        const qsizetype at = shown.indexOf(word, 0, Qt::CaseInsensitive);
        if (at >= 0)
            found.append({at, word.size()});
    }
    std::sort(found.begin(), found.end());
    const auto overlaps = [end = qsizetype(0)](const auto &match) mutable {
        const bool isInside = match.first < end;
        end = std::max(end, match.first + match.second);
        return isInside;
    };
    found.erase(std::remove_if(found.begin(), found.end(), overlaps), found.end());
    return found;
}

double frecency(const Visit &visit, const QDateTime &now)
{
    struct Age
    {
        qint64 days;
        double weight;
    };
    static constexpr std::array ages{Age{1, 100}, Age{4, 80}, Age{14, 60}, Age{31, 40}};
    const qint64 days = visit.last.daysTo(now);
    const auto age = std::find_if(ages.begin(), ages.end(), [days](const Age &a) { return days <= a.days; });
    return visit.count * (age == ages.end() ? 20.0 : age->weight);
}

} // namespace consentdesk
