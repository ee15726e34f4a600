// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

namespace consentdesk {

class CertificateFetch;
class ConsentPanel;
class NavigationBar;
class PageArea;
class SitePermissions;
class SitePopover;

/// What the badge works on; everything outlives it.
struct SiteBadgeParts
{
    NavigationBar &navigation;
    ConsentPanel &panel;
    SitePermissions &permissions;
    std::function<PageArea &()> area; ///< of the current tab
};

/// The site badge of the address field: what is known of the page's site, when it is pressed. UI thread.
class SiteBadge final : public QObject
{
    Q_OBJECT

public:
    SiteBadge(const SiteBadgeParts &parts, QObject *parent);

private:
    void showPopover();
    void connectCertificate(SitePopover &popover);
    [[nodiscard]] static CertificateFetch *makeFetch(SitePopover &popover);

    SiteBadgeParts m_parts;
    QPointer<SitePopover> m_popover;
};

} // namespace consentdesk
