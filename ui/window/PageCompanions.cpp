// SPDX-License-Identifier: Apache-2.0
#include "window/PageCompanions.h"

#include "browser/BrowserPage.h"
#include "browser/BrowserProfile.h"
#include "browser/KeepEnforcer.h"
#include "keep/OpenSites.h"

#include <utility>

namespace consentdesk {

PageCompanions::PageCompanions(WindowServices services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
{
}

PageCompanions::~PageCompanions() = default;

void PageCompanions::attach(BrowserPage &page)
{
    connect(&page, &BrowserPage::aboutToVisit, this,
            [this](const Site &site) { m_services.profile.keeper().enforce(site); });
    followSites(page);
    Companions companions{std::make_unique<RefusedClearing>(m_services.consent, m_services.profile, page),
                          std::make_unique<PlatformPreferences>(page, m_services.profile, m_services.consent,
                                                                m_services.inventory, m_services.clock)};
    connect(companions.clearing.get(), &RefusedClearing::cleared, this, &PageCompanions::cleared);
    connect(companions.platform.get(), &PlatformPreferences::noticed, this, &PageCompanions::noticed);
    connect(companions.platform.get(), &PlatformPreferences::changed, this,
            [this, &page] { emit platformChanged(page); });
    m_pages[&page] = std::move(companions);
}

void PageCompanions::followSites(BrowserPage &page) const
{
    OpenSites *const openSites = m_services.keep.openSites;
    if (!openSites)
        return;
    connect(&page, &BrowserPage::siteChanged, openSites,
            [openSites, &page](const Site &site) { openSites->show(&page, site); });
    connect(&page, &QWebEnginePage::urlChanged, m_services.keep.enforcer, &KeepEnforcer::noteOrigin);
}

void PageCompanions::detach(BrowserPage &page)
{
    page.disconnect(this);
    m_pages.erase(&page);
    if (!m_services.keep.openSites)
        return;
    // It lives until its dialog is answered, and must not open its site again.
    page.disconnect(m_services.keep.openSites);
    page.disconnect(m_services.keep.enforcer);
    m_services.keep.openSites->close(&page);
}

RefusedClearing &PageCompanions::clearing(BrowserPage &page) const
{
    return *m_pages.at(&page).clearing;
}

PlatformPreferences &PageCompanions::platform(BrowserPage &page) const
{
    return *m_pages.at(&page).platform;
}

void PageCompanions::onChoice()
{
    for (const auto &[page, companions] : m_pages)
        companions.clearing->onChoice();
}

} // namespace consentdesk
