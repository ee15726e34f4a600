// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browsing/HistoryStore.h"

#include <QtGlobal>

namespace consentdesk {

class Database;
class SqlConnection;

/// Visited pages in the visitor's database. Used by the thread of its Database, and dies before it. Nothing
/// here waits for the disk or for another program.
class HistoryRepository final : public HistoryStore
{
public:
    explicit HistoryRepository(const Database &database);
    Q_DISABLE_COPY_MOVE(HistoryRepository)

    /// Rows that this program does not understand are left out, with one warning in the log.
    [[nodiscard]] Result<QList<Visit>> load(const QDateTime &oldest, int maximum) override;
    [[nodiscard]] Result<void> save(const Visit &visit) override;
    [[nodiscard]] Result<void> remove(const QUrl &address) override;
    [[nodiscard]] Result<void> clear() override;

private:
    const SqlConnection &m_connection;
};

} // namespace consentdesk
