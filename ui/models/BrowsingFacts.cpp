// SPDX-License-Identifier: Apache-2.0
#include "models/BrowsingFacts.h"

#include "browsing/History.h"
#include "browsing/SitePermissions.h"
#include "browsing/ZoomLevels.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QSet>
#include <QUrl>

namespace consentdesk {

QString shortText(SitePermission permission)
{
    switch (permission) {
    case SitePermission::Geolocation:
        return BrowsingFacts::tr("place");
    case SitePermission::Notifications:
        return BrowsingFacts::tr("notifications");
    case SitePermission::Camera:
        return BrowsingFacts::tr("camera");
    case SitePermission::Microphone:
        return BrowsingFacts::tr("microphone");
    case SitePermission::Clipboard:
        return BrowsingFacts::tr("clipboard");
    case SitePermission::MouseLock:
        return BrowsingFacts::tr("pointer");
    case SitePermission::ScreenCapture:
        return BrowsingFacts::tr("screen");
    case SitePermission::Downloads:
        break;
    }
    return BrowsingFacts::tr("several downloads");
}

BrowsingFacts::BrowsingFacts(SitePermissions *permissions, ZoomLevels *zoom, const History *history,
                             QObject *parent)
    : SiteFacts(parent)
    , m_permissions(permissions)
    , m_zoom(zoom)
    , m_history(history)
{
    if (permissions)
        connect(permissions, &SitePermissions::changed, this, &SiteFacts::changed);
    if (zoom)
        connect(zoom, &ZoomLevels::changed, this, &SiteFacts::changed);
}

QList<Site> BrowsingFacts::sites() const
{
    m_lastVisits = m_history ? m_history->lastVisits() : QHash<Site, QDateTime>();
    QSet<Site> sites;
    if (m_permissions) {
        for (const RememberedPermission &remembered : m_permissions->all())
            sites.insert(Site::fromUrl(QUrl(remembered.origin)));
    }
    if (m_zoom) {
        for (auto zoomed = m_zoom->all().keyBegin(); zoomed != m_zoom->all().keyEnd(); ++zoomed)
            sites.insert(*zoomed);
    }
    return sites.values();
}

QString BrowsingFacts::text(const Site &site, Fact fact) const
{
    switch (fact) {
    case Fact::Permissions:
        return permissionsText(site);
    case Fact::Zoom:
        return m_zoom && m_zoom->all().contains(site) ? tr("%1 %").arg(m_zoom->percent(site)) : QString();
    case Fact::LastVisit:
        break;
    }
    const QDateTime last = m_lastVisits.value(site);
    return last.isValid() ? QLocale().toString(last.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString BrowsingFacts::permissionsText(const Site &site) const
{
    if (!m_permissions)
        return {};
    // Of several origins of a site, each answer is told once.
    QMap<QString, QString> texts;
    for (const RememberedPermission &remembered : m_permissions->of(site)) {
        const QString what = shortText(remembered.permission);
        const QString text = remembered.decision == PermissionDecision::Allow ? tr("%1 allowed").arg(what)
                                                                              : tr("%1 refused").arg(what);
        texts.insert(text, text);
    }
    return texts.values().join(QStringLiteral(", "));
}

std::function<void()> BrowsingFacts::forget(const Site &site)
{
    const auto permissions = m_permissions ? m_permissions->of(site) : QList<RememberedPermission>();
    const int percent = m_zoom ? m_zoom->percent(site) : ZoomLevels::normal;
    if (m_permissions)
        m_permissions->forget(site);
    if (m_zoom)
        m_zoom->set(site, ZoomLevels::normal);
    return [this, site, permissions, percent] {
        for (const RememberedPermission &each : permissions)
            m_permissions->set(each.origin, each.permission, each.decision);
        if (m_zoom)
            m_zoom->set(site, percent);
    };
}

} // namespace consentdesk
