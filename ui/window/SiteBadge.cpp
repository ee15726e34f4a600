// SPDX-License-Identifier: Apache-2.0
#include "window/SiteBadge.h"

#include "browser/BrowserPage.h"
#include "browsing/CertificateFetch.h"
#include "browsing/SitePermissions.h"
#include "report/SiteReport.h"
#include "widgets/ConsentPanel.h"
#include "widgets/NavigationBar.h"
#include "widgets/SitePopover.h"
#include "window/PageArea.h"

#include <QToolButton>

namespace consentdesk {

SiteBadge::SiteBadge(const SiteBadgeParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.navigation, &NavigationBar::siteInfoWanted, this, &SiteBadge::showPopover);
}

void SiteBadge::showPopover()
{
    delete m_popover;
    const PageArea &area = m_parts.area();
    const QUrl url = area.shownUrl();
    const bool isAccepted = area.security() == ConnectionSecurity::BadCertificate && !area.page().problem();
    const QString remark =
        isAccepted ? tr("You opened it anyway: its errors are passed over until ConsentDesk is closed.")
                   : QString();
    m_popover = new SitePopover({url.host(), area.security(), remark, area.badCertificates(),
                                 m_parts.permissions.of(Site::fromUrl(url)),
                                 int(m_parts.panel.report().refusedCookies()),
                                 int(m_parts.panel.report().origins.size())},
                                &m_parts.navigation);
    m_popover->setAttribute(Qt::WA_DeleteOnClose);
    connectCertificate(*m_popover);
    connect(m_popover, &SitePopover::permissionChosen, &m_parts.permissions, &SitePermissions::set);
    connect(m_popover, &SitePopover::cookiesWanted, &m_parts.panel, [this] {
        m_parts.navigation.panelButton().setChecked(true);
        m_parts.panel.setFocus(Qt::OtherFocusReason);
    });
    // A page may leave by itself: what is shown would be of another.
    connect(&area, &PageArea::shownChanged, m_popover, [this, url] {
        if (m_parts.area().shownUrl().host() != url.host())
            m_popover->close();
    });
    m_popover->showBelow(m_parts.navigation.securityButton());
}

/// Made when it is wanted: it loads OpenSSL, which no start should wait for.
CertificateFetch *SiteBadge::makeFetch(SitePopover &popover)
{
    auto *const fetch = new CertificateFetch(&popover);
    connect(fetch, &CertificateFetch::fetched, &popover, [&popover](const QList<QSslCertificate> &chain) {
        popover.showCertificates(chain,
                                 tr("As the server showed it just now, to ConsentDesk and not to the page."));
    });
    connect(fetch, &CertificateFetch::failed, &popover, [&popover] {
        popover.showNoCertificate(tr("The server could not be reached, or showed none."));
    });
    return fetch;
}

void SiteBadge::connectCertificate(SitePopover &popover)
{
    const QUrl url = m_parts.area().shownUrl();
    connect(&popover, &SitePopover::certificateWanted, this, [url, &popover] {
        auto *fetch = popover.findChild<CertificateFetch *>();
        if (!fetch)
            fetch = makeFetch(popover);
        fetch->start(url);
    });
}

} // namespace consentdesk
