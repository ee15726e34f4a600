// SPDX-License-Identifier: Apache-2.0
#include "window/ToolArea.h"

#include "browser/BrowserProfile.h"
#include "ledger/Ledger.h"
#include "settings/Settings.h"
#include "widgets/CookieInspector.h"
#include "widgets/CookieTableView.h"
#include "widgets/TimelineView.h"

#include <QToolButton>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

QString identifier(ToolArea::Tool tool)
{
    return tool == ToolArea::Tool::Timeline ? u"timeline"_s : u"inspector"_s;
}

} // namespace

ToolArea::ToolArea(const ToolServices &services, QWidget *parent)
    : QTabWidget(parent)
    , m_services(services)
    , m_inspector(new CookieInspector(services.consent, services.inventory, services.ledger, services.clock))
    , m_timeline(new TimelineView({services.ledger, services.kept}))
{
    setObjectName(u"toolArea"_s);
    setDocumentMode(true);
    createTabs();
    restoreArrangement();
    connectInspector();
    connectTimeline();
}

void ToolArea::createTabs()
{
    addTab(m_inspector, tr("&Inspector"));
    addTab(m_timeline, tr("&Timeline"));
    auto *const close = new QToolButton;
    close->setText(u"✕"_s);
    close->setObjectName(u"closeTools"_s);
    close->setAccessibleName(tr("Close the tools"));
    close->setToolTip(tr("Close the tools"));
    close->setFocusPolicy(Qt::StrongFocus);
    setCornerWidget(close);
    connect(close, &QToolButton::clicked, this, &ToolArea::closeWanted);
}

void ToolArea::restoreArrangement()
{
    CookieTableView &table = m_inspector->table();
    table.setColumnLayout(ColumnLayout::fromText(
        m_services.settings.value(Setting::InspectorColumns).toString(), table.columnLayout()));
    const QString current = m_services.settings.value(Setting::CurrentTool).toString();
    for (const Tool tool : {Tool::Inspector, Tool::Timeline}) {
        if (identifier(tool) == current)
            showTool(tool);
    }
    connect(this, &QTabWidget::currentChanged, this,
            [this] { m_services.settings.set(Setting::CurrentTool, identifier(currentTool())); });
}

void ToolArea::connectInspector()
{
    m_inspector->setKeptHistory(m_services.kept);
    connect(m_inspector, &CookieInspector::columnLayoutChanged, this, [this](const ColumnLayout &layout) {
        m_services.settings.set(Setting::InspectorColumns, layout.toText());
    });
    connect(m_inspector, &CookieInspector::deleteWanted, this, &ToolArea::deleteCookies);
    connect(m_inspector, &CookieInspector::choiceFailed, this, &ToolArea::noticed);
}

void ToolArea::connectTimeline()
{
    connect(m_timeline, &TimelineView::noticed, this, &ToolArea::noticed);
    connect(m_timeline, &TimelineView::cookieWanted, this, [this](const CookieKey &key) {
        m_inspector->setScope(CookieInspector::Scope::AllSites);
        showTool(Tool::Inspector);
        m_inspector->showCookie(key);
    });
}

void ToolArea::setSite(const Site &site)
{
    m_inspector->setSite(site);
}

void ToolArea::showTool(Tool tool)
{
    setCurrentIndex(int(tool));
}

void ToolArea::deleteCookies(const QList<CookieKey> &keys)
{
    for (const CookieKey &key : keys)
        m_services.profile.keeper().removeNow(key);
}

} // namespace consentdesk
