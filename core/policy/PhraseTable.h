// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/FoldedText.h"
#include "policy/PolicyLimits.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace consentdesk {

/// A vocabulary: phrases of several languages and what each of them means. The longest phrase is looked for
/// first and takes its words with it, so that "function and location" is not "function". Phrases of languages
/// that put spaces between words match whole words only. Immutable once filled: any thread.
template <class Value>
class PhraseTable final
{
public:
    struct Hit
    {
        Value value;
        qsizetype length = 0; ///< of the phrase, folded
    };

    /// @p phrases are separated by '|'; their spelling is folded.
    void add(const QString &phrases, Value value)
    {
        for (const QString &phrase : phrases.split(u'|', Qt::SkipEmptyParts)) {
            const QString folded = foldedText(phrase);
            m_phrases.append({folded, value, isWrittenWithoutSpaces(folded)});
            if (!m_lengths.contains(folded.size()))
                m_lengths.append(folded.size());
        }
        std::stable_sort(m_phrases.begin(), m_phrases.end(), isLess);
        std::sort(m_lengths.begin(), m_lengths.end(), std::greater<>());
    }

    /// Every phrase in the beginning of @p text, the longest first.
    [[nodiscard]] QList<Hit> find(const QString &text) const
    {
        QList<Hit> hits;
        QString rest = foldedText(text.left(PolicyLimits::heading));
        for (const qsizetype length : m_lengths) {
            for (qsizetype at = 0; at + length <= rest.size(); ++at) {
                if (const Phrase *phrase = phraseAt(rest, at, length)) {
                    hits.append({phrase->value, length});
                    rest.replace(at, length, QString(length, taken));
                }
            }
        }
        return hits;
    }

    /// What @p text means when it is one phrase and nothing else.
    [[nodiscard]] std::optional<Value> exactly(const QString &text) const
    {
        const QString folded = foldedText(text.left(PolicyLimits::heading));
        const Phrase *phrase = folded.isEmpty() ? nullptr : phraseAt(folded, 0, folded.size());
        return phrase ? std::optional(phrase->value) : std::nullopt;
    }

private:
    struct Phrase
    {
        QString text;
        Value value;
        bool isSpaceless = false;
    };

    static constexpr QChar taken{u'\0'};

    static bool isLess(const Phrase &a, const Phrase &b) { return a.text < b.text; }
    static bool isBoundary(const QString &text, qsizetype at)
    {
        return at < 0 || at >= text.size() || text.at(at) == u' ' || text.at(at) == taken ||
               isSpacelessLetter(text.at(at));
    }

    [[nodiscard]] const Phrase *phraseAt(const QString &text, qsizetype at, qsizetype length) const
    {
        const bool isWord = isBoundary(text, at - 1) && isBoundary(text, at + length);
        if (!isWord && !isSpacelessLetter(text.at(at)) && !isSpacelessLetter(text.at(at + length - 1)))
            return nullptr;
        const QStringView wanted = QStringView(text).sliced(at, length);
        const auto found =
            std::lower_bound(m_phrases.cbegin(), m_phrases.cend(), wanted,
                             [](const Phrase &phrase, QStringView view) { return phrase.text < view; });
        const bool isFound = found != m_phrases.cend() && found->text == wanted;
        return isFound && (isWord || found->isSpaceless) ? &*found : nullptr;
    }

    QList<Phrase> m_phrases; ///< in the order of their texts
    QList<qsizetype> m_lengths;
};

} // namespace consentdesk
