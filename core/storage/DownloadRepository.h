// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browsing/DownloadStore.h"

#include <QtGlobal>

namespace consentdesk {

class Database;
class SqlConnection;

/// The list of downloads in the visitor's database. Used by the thread of its Database, and dies before it.
class DownloadRepository final : public DownloadStore
{
public:
    explicit DownloadRepository(const Database &database);
    Q_DISABLE_COPY_MOVE(DownloadRepository)

    /// Rows that this program does not understand are left out, with one warning in the log.
    [[nodiscard]] Result<QList<Download>> load() const override;
    /// Does not wait for the disk.
    [[nodiscard]] Result<void> save(const Download &download) override;
    [[nodiscard]] Result<void> forget(qint64 id) override;

private:
    const SqlConnection &m_connection;
};

} // namespace consentdesk
