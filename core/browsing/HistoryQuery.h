// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browsing/Visit.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace consentdesk {

/// What is typed into the address field, as a question to the history. Value type.
class HistoryQuery final
{
public:
    /// Where a visit meets what is typed; better ones are smaller.
    enum class Rank { HostBegins, WordsBegin, WordsContained };

    /// Case means nothing, "https://" and "www." at the beginning neither.
    explicit HistoryQuery(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// None: the visit is not what is looked for. @p address and @p title as foldedAddress() and folded()
    /// make them.
    [[nodiscard]] std::optional<Rank> rankOf(const QString &address, const QString &title) const;
    /// Where the words stand in @p shown, a text for people: start and length, in order, without overlap.
    [[nodiscard]] QList<std::pair<qsizetype, qsizetype>> matchesIn(const QString &shown) const;

    [[nodiscard]] static QString folded(const QString &text);
    /// Host, port, path and query in lower case, decoded for people, without "www.".
    [[nodiscard]] static QString foldedAddress(const QUrl &address);

private:
    QString m_beginning; ///< of the host, as it was typed
    QStringList m_words;
};

/// How likely a page is wanted again: often visited and lately. Higher is likelier.
[[nodiscard]] double frecency(const Visit &visit, const QDateTime &now);

} // namespace consentdesk
