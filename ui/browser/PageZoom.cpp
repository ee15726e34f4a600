// SPDX-License-Identifier: Apache-2.0
#include "browser/PageZoom.h"

#include "browser/BrowserPage.h"
#include "browsing/ZoomLevels.h"

namespace consentdesk {

PageZoom::PageZoom(BrowserPage &page, ZoomLevels &levels)
    : QObject(&page)
    , m_page(page)
    , m_levels(levels)
{
    // The engine forgets it with each new process, and a site change comes before the document is drawn.
    connect(&page, &BrowserPage::siteChanged, this, &PageZoom::apply);
    connect(&page, &QWebEnginePage::urlChanged, this, &PageZoom::apply);
    connect(&page, &QWebEnginePage::loadFinished, this, &PageZoom::apply);
    connect(&levels, &ZoomLevels::changed, this, &PageZoom::apply);
}

int PageZoom::percent() const
{
    return m_levels.percent(m_page.site());
}

void PageZoom::larger()
{
    m_levels.set(m_page.site(), ZoomLevels::larger(percent()));
}

void PageZoom::smaller()
{
    m_levels.set(m_page.site(), ZoomLevels::smaller(percent()));
}

void PageZoom::reset()
{
    m_levels.set(m_page.site(), ZoomLevels::normal);
}

void PageZoom::apply()
{
    m_page.setZoomFactor(percent() / 100.0);
    emit changed();
}

} // namespace consentdesk
