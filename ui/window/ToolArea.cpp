// SPDX-License-Identifier: Apache-2.0
#include "window/ToolArea.h"

#include "browser/BrowserProfile.h"
#include "ledger/Ledger.h"
#include "settings/Settings.h"
#include "widgets/CookieInspector.h"
#include "widgets/CookieTableView.h"
#include "widgets/TimelineView.h"
#include "window/CookieEditing.h"
#include "window/PolicyTool.h"
#include "window/StorageTool.h"

#include <QMenu>
#include <QTabBar>
#include <QToolButton>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

QString identifier(ToolArea::Tool tool)
{
    switch (tool) {
    case ToolArea::Tool::Timeline:
        return u"timeline"_s;
    case ToolArea::Tool::Storage:
        return u"storage"_s;
    case ToolArea::Tool::Policy:
        return u"policy"_s;
    case ToolArea::Tool::Inspector:
        break;
    }
    return u"inspector"_s;
}

} // namespace

ToolArea::ToolArea(const WindowServices &services, CookieEditing &editing, QWidget *parent)
    : QTabWidget(parent)
    , m_services(services)
    , m_editing(editing)
    , m_inspector(new CookieInspector(services.consent, services.inventory, services.ledger, services.clock))
    , m_timeline(new TimelineView({services.ledger, services.kept}))
    , m_storage(new StorageTool(services.consent, services.profile))
    , m_policy(services.policies ? new PolicyTool(services.consent, services.inventory, *services.policies)
                                 : nullptr)
    , m_exchange(services.consent, services.inventory, *m_inspector, m_editing, services.clock)
{
    setObjectName(u"toolArea"_s);
    setAttribute(Qt::WA_StyledBackground);
    setDocumentMode(true);
    tabBar()->setDrawBase(false);
    createTabs();
    restoreArrangement();
    connectInspector();
    connectEditing();
    connectTimeline();
    connectPolicy();
}

void ToolArea::createTabs()
{
    addTab(m_inspector, tr("&Inspector"));
    addTab(m_timeline, tr("&Timeline"));
    addTab(m_storage, tr("Other &storage"));
    if (m_policy)
        addTab(m_policy, tr("&Policy"));
    auto *const close = new QToolButton;
    close->setText(u"✕"_s);
    close->setObjectName(u"closeTools"_s);
    close->setAccessibleName(tr("Close the tools"));
    close->setToolTip(tr("Close the tools"));
    close->setFocusPolicy(Qt::StrongFocus);
    setCornerWidget(close);
    setTabOrder(tabBar(), close); // it stands beside the tabs
    connect(close, &QToolButton::clicked, this, &ToolArea::closeWanted);
}

void ToolArea::restoreArrangement()
{
    CookieTableView &table = m_inspector->table();
    table.setColumnLayout(ColumnLayout::fromText(
        m_services.settings.value(Setting::InspectorColumns).toString(), table.columnLayout()));
    const QString current = m_services.settings.value(Setting::CurrentTool).toString();
    for (const Tool tool : {Tool::Inspector, Tool::Timeline, Tool::Storage, Tool::Policy}) {
        if (identifier(tool) == current)
            showTool(tool);
    }
    connect(this, &QTabWidget::currentChanged, this,
            [this] { m_services.settings.set(Setting::CurrentTool, identifier(currentTool())); });
}

void ToolArea::connectInspector()
{
    m_inspector->setKeptHistory(m_services.kept);
    m_inspector->setSameSiteLookup(m_services.profile.sameSiteLookup());
    connect(m_inspector, &CookieInspector::columnLayoutChanged, this, [this](const ColumnLayout &layout) {
        m_services.settings.set(Setting::InspectorColumns, layout.toText());
    });
    connect(m_inspector, &CookieInspector::choiceFailed, this, &ToolArea::noticed);
}

void ToolArea::connectTimeline()
{
    connect(m_timeline, &TimelineView::noticed, this, &ToolArea::noticed);
    connect(m_timeline, &TimelineView::cookieWanted, this, &ToolArea::showCookie);
}

void ToolArea::showCookie(const CookieKey &key)
{
    m_inspector->setScope(CookieInspector::Scope::AllSites);
    showTool(Tool::Inspector);
    m_inspector->showCookie(key);
}

void ToolArea::connectPolicy()
{
    if (!m_policy)
        return;
    connect(m_policy, &PolicyTool::noticed, this, &ToolArea::noticed);
    connect(m_policy, &PolicyTool::cookieWanted, this, &ToolArea::showCookie);
    m_inspector->setPolicyRows([this](const InspectorRow &row) { return m_policy->rowOf(row); });
    connect(m_inspector, &CookieInspector::policyRowWanted, this, [this](qsizetype row) {
        showTool(Tool::Policy);
        m_policy->view().showRow(row);
    });
}

void ToolArea::setPage(QWebEnginePage &page)
{
    m_storage->setPage(page);
}

void ToolArea::setPageUrl(const QUrl &url)
{
    m_exchange.setPageUrl(url);
    if (m_policy)
        m_policy->setPageUrl(url);
}

void ToolArea::setSite(const Site &site)
{
    m_inspector->setSite(site);
    if (m_policy)
        m_policy->setSite(site);
}

void ToolArea::showTool(Tool tool)
{
    setCurrentIndex(int(tool)); // of the policy without its tab: stays where it is
}

void ToolArea::connectEditing()
{
    connect(m_inspector, &CookieInspector::addWanted, &m_editing, &CookieEditing::add);
    connect(m_inspector, &CookieInspector::editWanted, &m_editing, &CookieEditing::edit);
    connect(m_inspector, &CookieInspector::duplicateWanted, &m_editing, &CookieEditing::duplicate);
    connect(m_inspector, &CookieInspector::deleteWanted, &m_editing, &CookieEditing::remove);
    connect(&m_editing, &CookieEditing::told, m_inspector, &CookieInspector::showOutcome);
    connect(&m_exchange, &CookieExchange::told, m_inspector, &CookieInspector::showOutcome);
    QMenu &menu = m_inspector->exchangeMenu();
    connect(&menu, &QMenu::aboutToShow, &m_exchange, [this, &menu] { m_exchange.fill(menu); });
    connectUndo();
}

void ToolArea::connectUndo()
{
    QAction *const undoStorage = m_storage->undoStack().createUndoAction(m_storage);
    QAction *const redoStorage = m_storage->undoStack().createRedoAction(m_storage);
    undoStorage->setShortcuts(m_editing.undoAction().shortcuts());
    redoStorage->setShortcuts(m_editing.redoAction().shortcuts());
    for (QAction *const action : {undoStorage, redoStorage}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_storage->addAction(action);
    }
    m_inspector->addActions({&m_editing.undoAction(), &m_editing.redoAction()});
    m_inspector->setUndoAction(&m_editing.undoAction());
}

} // namespace consentdesk
