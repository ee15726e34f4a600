// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browsing/SitePermission.h"
#include "models/SiteFacts.h"

#include <QDateTime>
#include <QHash>

namespace consentdesk {

class History;
class SitePermissions;
class ZoomLevels;

/// For people: "place", "camera".
[[nodiscard]] QString shortText(SitePermission permission);

/// Permissions, zoom and the last visit of each site. A site is listed for a permission or a zoom; a visit
/// alone is the history's business. Everything outlives it. UI thread.
class BrowsingFacts final : public SiteFacts
{
    Q_OBJECT

public:
    /// Null: nothing of it is kept.
    BrowsingFacts(SitePermissions *permissions, ZoomLevels *zoom, const History *history,
                  QObject *parent = nullptr);

    [[nodiscard]] QList<Site> sites() const override;
    [[nodiscard]] QString text(const Site &site, Fact fact) const override;
    /// Permissions are asked again, and the zoom is normal. Visits stay.
    std::function<void()> forget(const Site &site) override;

private:
    [[nodiscard]] QString permissionsText(const Site &site) const;

    SitePermissions *m_permissions;
    ZoomLevels *m_zoom;
    const History *m_history;
    mutable QHash<Site, QDateTime> m_lastVisits; ///< as of the last sites(): each row asks
};

} // namespace consentdesk
