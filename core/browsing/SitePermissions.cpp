// SPDX-License-Identifier: Apache-2.0
#include "browsing/SitePermissions.h"

namespace consentdesk {

SitePermissions::SitePermissions(PermissionStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

Result<void> SitePermissions::load()
{
    if (!m_store)
        return {};
    const auto loaded = m_store->load();
    if (!loaded)
        return failure(loaded.error().message);
    for (const auto &[origin, permission, decision] : *loaded)
        m_decisions.insert({origin, permission}, decision);
    return {};
}

QList<RememberedPermission> SitePermissions::all() const
{
    QList<RememberedPermission> permissions;
    for (auto it = m_decisions.cbegin(); it != m_decisions.cend(); ++it)
        permissions.append({it.key().first, it.key().second, it.value()});
    return permissions;
}

QList<RememberedPermission> SitePermissions::of(const Site &site) const
{
    QList<RememberedPermission> permissions = all();
    permissions.removeIf(
        [&site](const auto &permission) { return Site::fromUrl(QUrl(permission.origin)) != site; });
    return permissions;
}

std::optional<PermissionDecision> SitePermissions::decision(const QString &origin,
                                                            SitePermission permission) const
{
    const auto found = m_decisions.constFind({origin, permission});
    return found == m_decisions.cend() ? std::nullopt : std::optional(*found);
}

void SitePermissions::set(const QString &origin, SitePermission permission,
                          std::optional<PermissionDecision> decision)
{
    const bool isOrigin = !origin.isEmpty() && originOf(QUrl(origin)) == origin;
    if (!isOrigin || decision == this->decision(origin, permission))
        return;
    if (decision)
        m_decisions.insert({origin, permission}, *decision);
    else
        m_decisions.remove({origin, permission});
    emit changed(origin, permission);
    if (!m_store)
        return;
    const auto saved =
        decision ? m_store->save({origin, permission, *decision}) : m_store->forget(origin, permission);
    if (!saved)
        emit storageFailed(saved.error().message);
}

void SitePermissions::forget(const Site &site)
{
    const QList<RememberedPermission> permissions = of(site);
    for (const RememberedPermission &permission : permissions)
        set(permission.origin, permission.permission, std::nullopt);
}

} // namespace consentdesk
