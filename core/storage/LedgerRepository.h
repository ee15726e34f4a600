// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/LedgerHistory.h"

#include <QtGlobal>

namespace consentdesk {

class Database;
class SqlConnection;

/// The ledger in the visitor's database: names and addresses, never values. Used by the thread of its
/// Database, and dies before it. Nothing here waits for the disk or for another program.
class LedgerRepository final
{
public:
    static constexpr quint64 maximumEntries = 100'000; ///< the newest are kept

    explicit LedgerRepository(const Database &database);
    Q_DISABLE_COPY_MOVE(LedgerRepository)

    /// Keeps all of them or none. One whose number is kept already takes the earlier one's place.
    [[nodiscard]] Result<void> save(const QList<LedgerEntry> &entries);
    /// The newest entries with numbers below @p before. At most @p limit rows are read; of those, the ones
    /// that this program does not understand are left out, with one warning in the log.
    [[nodiscard]] Result<LedgerPage> load(quint64 before, qsizetype limit);
    /// The same of one cookie.
    [[nodiscard]] Result<LedgerPage> historyOf(const CookieKey &key, quint64 before, qsizetype limit);
    /// One more than the highest number that was ever kept, also after clear().
    [[nodiscard]] Result<quint64> nextNumber() const;
    /// Deletes every entry, and every trace of them from the files of the database.
    [[nodiscard]] Result<void> clear();
    /// Whether an earlier run died after it had deleted the entries and before their traces were gone.
    [[nodiscard]] bool isHalfCleared() const;

private:
    [[nodiscard]] Result<LedgerPage> read(const QString &condition, const QVariantList &values,
                                          qsizetype limit);

    const SqlConnection &m_connection;
    bool m_hasComplained = false; ///< of rows that are not understood
};

} // namespace consentdesk
