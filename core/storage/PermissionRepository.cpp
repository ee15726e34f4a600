// SPDX-License-Identifier: Apache-2.0
#include "storage/PermissionRepository.h"

#include "base/Logging.h"
#include "storage/Database.h"
#include "storage/SqlConnection.h"
#include "storage/SqlProblem.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class PermissionRepositoryText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::PermissionRepository)
};

/// Row: origin, permission, decision.
std::optional<RememberedPermission> permissionFrom(const QSqlQuery &row)
{
    const QString origin = row.value(0).toString();
    const auto permission = sitePermissionFrom(row.value(1).toString());
    const auto decision = permissionDecisionFrom(row.value(2).toString());
    if (!permission || !decision || originOf(QUrl(origin)) != origin)
        return std::nullopt;
    return RememberedPermission{origin, *permission, *decision};
}

Result<void> outcomeOf(const SqlResult<QSqlQuery> &done)
{
    if (!done)
        return sqlFailure(PermissionRepositoryText::tr("What sites are allowed to do cannot be saved"),
                          done.error());
    return {};
}

} // namespace

PermissionRepository::PermissionRepository(const Database &database)
    : m_connection(database.connection())
{
}

Result<QList<RememberedPermission>> PermissionRepository::load() const
{
    auto rows = m_connection.run(u"SELECT origin, permission, decision FROM site_permission"_s);
    QList<RememberedPermission> permissions;
    int skipped = 0;
    while (rows && rows->next()) {
        if (const auto permission = permissionFrom(*rows))
            permissions.append(*permission);
        else
            ++skipped;
    }
    if (!rows || rows->lastError().isValid())
        return sqlFailure(PermissionRepositoryText::tr("What sites are allowed to do cannot be read"),
                          rows ? rows->lastError() : rows.error());
    if (skipped > 0)
        qCWarning(lcStorage, "Stored permissions that are not understood and were left out: %d", skipped);
    return permissions;
}

Result<void> PermissionRepository::save(const RememberedPermission &permission)
{
    return outcomeOf(m_connection.run(
        u"INSERT OR REPLACE INTO site_permission VALUES (?, ?, ?)"_s,
        {permission.origin, identifier(permission.permission), identifier(permission.decision)}));
}

Result<void> PermissionRepository::forget(const QString &origin, SitePermission permission)
{
    return outcomeOf(m_connection.run(u"DELETE FROM site_permission WHERE origin = ? AND permission = ?"_s,
                                      {origin, identifier(permission)}));
}

} // namespace consentdesk
