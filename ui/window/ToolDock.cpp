// SPDX-License-Identifier: Apache-2.0
#include "window/ToolDock.h"

#include "widgets/CookieInspector.h"
#include "window/PolicyTool.h"
#include "window/ToolArea.h"

#include <QVBoxLayout>
#include <QWebEnginePage>

#include <utility>

namespace consentdesk {

ToolDock::ToolDock(const WindowServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_editing(services.consent, services.inventory, services.profile, services.clock, *this)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

ToolDock::~ToolDock()
{
    delete m_area; // before what it edits with
}

ToolArea &ToolDock::area()
{
    if (!m_area)
        make();
    return *m_area;
}

void ToolDock::make()
{
    m_area = new ToolArea(m_services, m_editing);
    connect(m_area, &ToolArea::closeWanted, this, &ToolDock::closeWanted);
    connect(m_area, &ToolArea::noticed, this, &ToolDock::noticed);
    if (m_page)
        m_area->setPage(*m_page);
    for (const Site &site : std::as_const(m_earlier))
        m_area->setSite(site);
    m_earlier.clear();
    m_area->setSite(m_site);
    m_area->setPageUrl(m_pageUrl);
    layout()->addWidget(m_area);
    m_area->show(); // a layout would do so later, and what is to have the focus must be there
    setFocusProxy(m_area);
    emit made(*m_area);
}

bool ToolDock::isInspectorVisible() const
{
    return m_area && m_area->inspector().isVisible();
}

void ToolDock::setPage(QWebEnginePage &page)
{
    m_page = &page;
    if (m_area)
        m_area->setPage(page);
}

void ToolDock::setSite(const Site &site)
{
    m_editing.setShownSite(site);
    m_site = site;
    if (m_area)
        return m_area->setSite(site);
    if (site.isNull())
        return;
    m_earlier.removeOne(site);
    m_earlier.append(site);
    if (m_earlier.size() > PolicyTool::maximumVisited)
        m_earlier.removeFirst();
}

void ToolDock::setPageUrl(const QUrl &url)
{
    m_pageUrl = url;
    if (m_area)
        m_area->setPageUrl(url);
}

void ToolDock::showEvent(QShowEvent *event)
{
    (void)area();
    QWidget::showEvent(event);
}

} // namespace consentdesk
