// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browsing/ZoomStore.h"

#include <QtGlobal>

namespace consentdesk {

class Database;
class SqlConnection;

/// How large sites are shown, in the visitor's database. Used by the thread of its Database, and dies before
/// it.
class ZoomRepository final : public ZoomStore
{
public:
    explicit ZoomRepository(const Database &database);
    Q_DISABLE_COPY_MOVE(ZoomRepository)

    /// Rows that this program does not understand are left out, with one warning in the log.
    [[nodiscard]] Result<QHash<Site, int>> load() const override;
    [[nodiscard]] Result<void> save(const Site &site, int percent) override;

private:
    const SqlConnection &m_connection;
};

} // namespace consentdesk
