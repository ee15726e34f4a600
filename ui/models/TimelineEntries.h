// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/LedgerHistory.h"

#include <deque>

namespace consentdesk {

/// What the timeline can show, oldest first, as one list: entries of earlier that were loaded, then the
/// ledger's memory. Bounded. A place is an index from 0. UI thread.
class TimelineEntries final
{
public:
    static constexpr size_t maximumLoaded = 50'000;

    /// @p kept: null when nothing is. Both must outlive this.
    TimelineEntries(const Ledger &ledger, LedgerHistory *kept);
    Q_DISABLE_COPY_MOVE(TimelineEntries)

    [[nodiscard]] size_t size() const;
    [[nodiscard]] const LedgerEntry &at(size_t place) const;
    /// Of an entry that is here.
    [[nodiscard]] size_t placeOf(quint64 number) const;
    /// Whether there may be older ones than are here, and room for them.
    [[nodiscard]] bool canLoad() const { return m_kept && m_mayHaveOlder && m_loaded.size() < maximumLoaded; }
    /// Puts at most @p limit entries before all others. How many.
    [[nodiscard]] Result<size_t> load(qsizetype limit);

    /// The oldest entry is about to leave the ledger's memory. It stays here if older ones are here, so that
    /// there is no gap. Whether it stays.
    [[nodiscard]] bool keepLeaving();
    [[nodiscard]] bool isFull() const { return m_loaded.size() > maximumLoaded; }
    void dropOldest();
    /// After the ledger was cleared.
    void clear();

private:
    const Ledger &m_ledger;
    LedgerHistory *const m_kept;
    std::deque<LedgerEntry> m_loaded; ///< numbers may have gaps
    quint64 m_before;                 ///< where load() goes on
    bool m_mayHaveOlder;
};

} // namespace consentdesk
