// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/SnapshotCell.h"
#include "consent/ConsentPolicy.h"
#include "ledger/LedgerEntry.h"

#include <QObject>

#include <deque>
#include <memory>

namespace consentdesk {

class CookieInventory;

/// What happened to cookies, in order: the timeline's and each cookie's history. Holds no values. In memory
/// only the latest entries are kept; LedgerSaver keeps the others. UI thread.
class Ledger final : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t maximumEntries = 10'000;

    /// @p inventory must outlive the ledger.
    Ledger(const CookieInventory &inventory, std::shared_ptr<const SnapshotCell<ConsentPolicy>> policy,
           size_t maximum = maximumEntries, QObject *parent = nullptr);

    /// Oldest first.
    [[nodiscard]] const std::deque<LedgerEntry> &entries() const { return m_entries; }
    /// Of one cookie, oldest first; what memory still holds.
    [[nodiscard]] QList<LedgerEntry> historyOf(const CookieKey &key) const;
    /// Of the oldest entry in memory; nextNumber() when there is none.
    [[nodiscard]] quint64 oldestNumber() const
    {
        return m_entries.empty() ? m_nextNumber : m_entries.front().number;
    }
    /// The number that the next entry gets.
    [[nodiscard]] quint64 nextNumber() const { return m_nextNumber; }
    /// For a profile that has been used before. Only while there are no entries.
    void continueFrom(quint64 nextNumber);
    /// Empties the memory; numbers go on.
    void clear();

signals:
    void appended(const consentdesk::LedgerEntry &entry);
    /// Its writer has become known.
    void amended(const consentdesk::LedgerEntry &entry);
    /// The oldest entry is about to leave the memory.
    void aboutToDropOldest();
    void cleared();

private:
    void append(const CookieEvent &event);
    void amendWriter(const CookieKey &key, const QString &writer);

    std::shared_ptr<const SnapshotCell<ConsentPolicy>> m_policy;
    const size_t m_maximum;
    std::deque<LedgerEntry> m_entries;
    quint64 m_nextNumber = 1;
};

} // namespace consentdesk
