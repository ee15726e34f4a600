// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browsing/SitePermissions.h"

#include <QtGlobal>

namespace consentdesk {

class Database;
class SqlConnection;

/// Remembered permissions in the visitor's database. Used by the thread of its Database, and dies before it.
class PermissionRepository final : public PermissionStore
{
public:
    explicit PermissionRepository(const Database &database);
    Q_DISABLE_COPY_MOVE(PermissionRepository)

    /// Rows that this program does not understand are left out, with one warning in the log.
    [[nodiscard]] Result<QList<RememberedPermission>> load() const override;
    [[nodiscard]] Result<void> save(const RememberedPermission &permission) override;
    [[nodiscard]] Result<void> forget(const QString &origin, SitePermission permission) override;

private:
    const SqlConnection &m_connection;
};

} // namespace consentdesk
