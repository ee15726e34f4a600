// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "browsing/SitePermission.h"
#include "cookies/Site.h"

#include <QList>
#include <QMap>
#include <QObject>

namespace consentdesk {

/// One answer that holds until the visitor takes it back.
struct RememberedPermission
{
    QString origin; ///< see originOf()
    SitePermission permission = SitePermission::Geolocation;
    PermissionDecision decision = PermissionDecision::Refuse;

    friend bool operator==(const RememberedPermission &, const RememberedPermission &) = default;
};

/// The seam behind SitePermissions. UI thread.
class PermissionStore
{
public:
    virtual ~PermissionStore() = default;

    [[nodiscard]] virtual Result<QList<RememberedPermission>> load() const = 0;
    [[nodiscard]] virtual Result<void> save(const RememberedPermission &permission) = 0;
    [[nodiscard]] virtual Result<void> forget(const QString &origin, SitePermission permission) = 0;
};

/// What the visitor has answered for good, by origin. What is not here is asked. UI thread.
class SitePermissions final : public QObject
{
    Q_OBJECT

public:
    /// @p store may be null: answers of this session only. It outlives this.
    explicit SitePermissions(PermissionStore *store = nullptr, QObject *parent = nullptr);

    [[nodiscard]] Result<void> load();

    /// By origin, then permission.
    [[nodiscard]] QList<RememberedPermission> all() const;
    /// Of every origin of @p site.
    [[nodiscard]] QList<RememberedPermission> of(const Site &site) const;
    [[nodiscard]] std::optional<PermissionDecision> decision(const QString &origin,
                                                             SitePermission permission) const;
    /// No decision: it is asked again. Anything that is no origin is left alone.
    void set(const QString &origin, SitePermission permission, std::optional<PermissionDecision> decision);
    /// Every answer for every origin of @p site.
    void forget(const Site &site);

signals:
    /// Only for a real change.
    void changed(const QString &origin, consentdesk::SitePermission permission);
    /// One plain sentence: the answer holds for this session only.
    void storageFailed(const QString &sentence);

private:
    using Key = std::pair<QString, SitePermission>;

    PermissionStore *m_store;
    QMap<Key, PermissionDecision> m_decisions;
};

} // namespace consentdesk
