// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>

namespace consentdesk {

/// What is typed into a search: words separated by white space, each of which has to be found. Case does not
/// matter. Value type, any thread.
class SearchWords final
{
public:
    SearchWords() = default;
    explicit SearchWords(const QString &text)
        : m_words(text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// @p folded: case-folded already.
    [[nodiscard]] bool areAllIn(const QString &folded) const
    {
        return std::all_of(m_words.cbegin(), m_words.cend(),
                           [&folded](const QString &word) { return folded.contains(word); });
    }

    friend bool operator==(const SearchWords &, const SearchWords &) = default;

private:
    QStringList m_words;
};

} // namespace consentdesk
