// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/SearchWords.h"
#include "models/TimelineEntries.h"

#include <QAbstractTableModel>
#include <QSet>

#include <array>
#include <deque>
#include <optional>

namespace consentdesk {

/// The ledger as a table, newest first, live until it is paused; at the bottom grows what is loaded of
/// earlier. Filtered here: an entry is shown when it has every word searched for and one of the kinds chosen.
/// UI thread.
class TimelineModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, What, Subject, Page, Actor, Rule, ColumnCount };
    enum Role { KindRole = Qt::UserRole + 1 }; ///< CookieEvent::Kind as int

    static constexpr qsizetype entriesAtOnce = 2'000;

    /// @p kept: null when nothing is. Both must outlive the model.
    explicit TimelineModel(const Ledger &ledger, LedgerHistory *kept = nullptr, QObject *parent = nullptr);

    /// Case does not matter; words are separated by white space.
    void setSearchText(const QString &text);
    /// None: all kinds.
    void setKinds(const QSet<CookieEvent::Kind> &kinds);
    [[nodiscard]] const QSet<CookieEvent::Kind> &kinds() const { return m_kinds; }
    enum class Watched { No, Yes };
    /// While nobody watches, what comes is counted only; its rows are made when somebody does. Watched at
    /// first.
    void setWatched(Watched watched);
    /// While it is paused nothing new is shown. The ledger goes on.
    void setPaused(bool isPaused);
    [[nodiscard]] bool isPaused() const { return m_pausedAt.has_value(); }
    /// Entries that came while it was paused.
    [[nodiscard]] int waitingCount() const;
    [[nodiscard]] bool canLoadEarlier() const { return m_entries.canLoad(); }
    /// Appends what is kept before the oldest entry, entriesAtOnce of them.
    [[nodiscard]] Result<void> loadEarlier();
    /// Of @p kind, whatever is searched for.
    [[nodiscard]] int countOf(CookieEvent::Kind kind) const;
    /// Of the ledger's memory, and what was loaded.
    [[nodiscard]] int totalCount() const { return int(m_searchTexts.size()); }
    /// Null for an invalid index. Valid until the next change.
    [[nodiscard]] const LedgerEntry *entryAt(const QModelIndex &index) const;
    /// What is shown, oldest first.
    [[nodiscard]] QList<LedgerEntry> shownEntries() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    void countsChanged();

private:
    void append(const LedgerEntry &entry);
    void amend(const LedgerEntry &entry);
    void dropOldest();
    void removeLastRow(quint64 number);
    void clear();
    void applyFilter();
    [[nodiscard]] bool isShown(size_t place);
    [[nodiscard]] const LedgerEntry &entryOfRow(int row) const;

    const Ledger &m_ledger;
    TimelineEntries m_entries;
    std::deque<QString> m_searchTexts; ///< one for each entry; empty: not made yet
    std::array<int, allEventKinds.size()> m_kindCounts{};
    std::deque<quint64> m_shown; ///< numbers, oldest first
    SearchWords m_words;
    QSet<CookieEvent::Kind> m_kinds;
    bool m_isWatched = true;
    bool m_isStale = false;            ///< what is shown is not what the filter wants
    std::optional<quint64> m_pausedAt; ///< the first number that waits
};

} // namespace consentdesk
