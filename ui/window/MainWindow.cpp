// SPDX-License-Identifier: Apache-2.0
#include "window/MainWindow.h"

#include "base/DisplayText.h"
#include "browser/BrowserProfile.h"
#include "browsing/ZoomLevels.h"
#include "models/BrowsingFacts.h"
#include "policy/PolicyService.h"
#include "settings/Settings.h"
#include "support/Theme.h"
#include "widgets/AddressEdit.h"
#include "widgets/ConsentPanel.h"
#include "widgets/ConsentView.h"
#include "widgets/CookieInspector.h"
#include "widgets/DownloadButton.h"
#include "widgets/FindBar.h"
#include "widgets/MessageBar.h"
#include "widgets/NavigationBar.h"
#include "widgets/PermissionBar.h"
#include "widgets/PlatformBeliefsBox.h"
#include "widgets/TabStrip.h"
#include "window/BannerNotices.h"
#include "window/BreakageHelper.h"
#include "window/ChoiceEffects.h"
#include "window/ChoiceReminder.h"
#include "window/FullScreenMode.h"
#include "window/KeepNotices.h"
#include "window/KnowledgeMenu.h"
#include "window/LabelEditing.h"
#include "window/NotificationDesk.h"
#include "window/PageArea.h"
#include "window/PageCompanions.h"
#include "window/PageKit.h"
#include "window/PageTab.h"
#include "window/PanelPlace.h"
#include "window/PolicyTool.h"
#include "window/PolicyVisits.h"
#include "window/ProgramMenu.h"
#include "window/RetentionEditing.h"
#include "window/SiteBadge.h"
#include "window/TabArea.h"
#include "window/TabSession.h"
#include "window/TabShortcuts.h"
#include "window/ToolArea.h"
#include "window/ToolDock.h"
#include "window/WindowClosing.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QScreen>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWebEngineHistory>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr QSize initialSize(1280, 800);
constexpr int panelWidth = 392;

} // namespace

MainWindow::MainWindow(const WindowServices &services, BrowserPage::Attendance attendance, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_attendance(attendance)
    , m_navigation(new NavigationBar)
    , m_messages(new MessageBar)
    , m_tabs(new TabArea(services.profile, attendance))
    , m_panel(new ConsentPanel(services.consent, services.inventory))
    , m_panelPlace(new PanelPlace(*m_panel))
    , m_tools(new ToolDock(services))
    , m_showTools(new QAction(tr("Inspector, timeline, other storage"), this))
    , m_toolsFocus(*m_tools, [this] { return pageArea().currentWidget(); })
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_pageSplitter(new QSplitter(Qt::Vertical))
    , m_knowledge(new KnowledgeMenu(services.knowledge, *this))
    , m_effects(new ChoiceEffects(services.consent, services.inventory, services.profile, *m_panel, this))
    , m_companions(std::make_unique<PageCompanions>(services))
{
    setWindowTitle(tr("ConsentDesk"));
    setWindowIcon(programIcon());
    createKit();
    createMenu();
    createLayout();
    connectNavigation();
    connectTabs();
    connectCompanions();
    connectGates();
    connectPlatform();
    connectConsent();
    connectKeeping();
    connectPolicies(); // before the tools can be made
    connectTools();
    connectPage(page());
    if (m_gates)
        m_gates->setCurrentPage(page());
    addTabShortcuts(*this, *m_tabs);
    applyTheme();
    // Nobody's screen limits a picture; a window must fit on the visitor's.
    resize(attendance == BrowserPage::Attendance::Headless
               ? initialSize
               : initialSize.boundedTo(screen()->availableSize()));
    if (attendance == BrowserPage::Attendance::Headless)
        m_panelPlace->fill(); // pictures are taken of it
    showStart();
    startSession();
    m_panelPlace->fillWhenLoaded(page());
}

MainWindow::~MainWindow()
{
    m_session.reset(); // writes what is open
    // Pages go after the members that their signals would reach.
    for (BrowserPage *const page : m_tabs->pages())
        page->disconnect(this);
    m_tabs->disconnect(this);
}

void MainWindow::createKit()
{
    ZoomLevels &zoom = m_services.zoom ? *m_services.zoom : *new ZoomLevels(nullptr, this);
    m_kit = new PageKit({*this,
                         *m_navigation,
                         *m_messages,
                         *m_panel,
                         {&m_tabs->strip(), m_navigation, m_messages, m_panelPlace, m_tools},
                         m_services.settings,
                         m_services.history,
                         zoom,
                         [this]() -> BrowserPage & { return page(); }});
    connect(m_kit, &PageKit::openWanted, this, &MainWindow::open);
    connect(m_kit, &PageKit::linkWanted, this, [this](const QUrl &url, LinkTarget target) {
        m_tabs->open(url, target == LinkTarget::BackgroundTab ? TabArea::Place::Background
                                                              : TabArea::Place::Foreground);
    });
    connect(m_kit, &PageKit::inspectWanted, this, [this] { setToolsShown(true); });
}

void MainWindow::createMenu()
{
    auto *const menu = new QMenu(this);
    menu->addAction(tr("Open the demo portal"), this, &MainWindow::openDemo);
    m_showTools->setCheckable(true);
    m_showTools->setShortcuts({Qt::Key_F12, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)});
    menu->addAction(m_showTools);
    menu->addSeparator();
    m_knowledge->fill(*menu);
    auto *const program =
        new ProgramMenu(*this, *menu, m_services.settings, m_services.consent, m_services.keep.rules);
    connect(program, &ProgramMenu::noticed, this, &MainWindow::notify);
    program->setSiteFacts(
        new BrowsingFacts(m_services.gates.permissions, m_services.zoom, m_services.history, this));
    m_kit->fillMenu(*menu);
    menu->addAction(tr("About ConsentDesk"), m_knowledge, &KnowledgeMenu::showAbout);
    auto *const quit = menu->addAction(tr("Quit"), this, &QWidget::close);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q); // QKeySequence::Quit is empty on plain X11
    m_navigation->setMenu(menu);
    addActions({m_showTools, quit}); // their keys work while the menu's bar is hidden
}

void MainWindow::createLayout()
{
    m_pageSplitter->addWidget(m_tabs);
    m_pageSplitter->addWidget(m_tools);
    m_pageSplitter->setStretchFactor(0, 1);
    m_pageSplitter->setChildrenCollapsible(false);
    m_pageSplitter->setHandleWidth(1);
    m_splitter->addWidget(m_pageSplitter);
    m_splitter->addWidget(m_panelPlace);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({initialSize.width() - panelWidth, panelWidth});
    auto *const centre = new QWidget;
    auto *const column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(&m_tabs->strip());
    column->addWidget(m_navigation);
    // A picture of a visit shows its page; there is no other.
    m_tabs->strip().setVisible(m_attendance == BrowserPage::Attendance::Attended);
    column->addWidget(m_messages);
    column->addWidget(m_splitter, 1);
    column->addWidget(&m_kit->findBar());
    setCentralWidget(centre);
}

void MainWindow::connectNavigation()
{
    connect(m_navigation, &NavigationBar::backWanted, this, [this] { pageArea().goBack(); });
    connect(m_navigation, &NavigationBar::forwardWanted, this,
            [this] { page().triggerAction(QWebEnginePage::Forward); });
    connect(m_navigation, &NavigationBar::stopWanted, this,
            [this] { page().triggerAction(QWebEnginePage::Stop); });
    connect(m_navigation, &NavigationBar::reloadWanted, this, [this] {
        // A page that was not loaded has nothing to reload.
        if (page().problem())
            open(page().problem()->url);
        else
            page().triggerAction(QWebEnginePage::Reload);
    });
    connect(&m_navigation->address(), &AddressEdit::addressEntered, this, &MainWindow::open);
    connect(&m_navigation->address(), &AddressEdit::addressRefused, this, &MainWindow::notify);
    addActions(m_navigation->actions()); // their keys work while the bar is hidden
    connect(m_navigation, &NavigationBar::roomWanted, &m_kit->fullScreen(), &FullScreenMode::leave);
    m_navigation->panelButton().setChecked(true);
    connect(&m_navigation->panelButton(), &QToolButton::toggled, this, [this](bool isShown) {
        m_kit->fullScreen().leave();
        m_panelPlace->setVisible(isShown);
    });
}

void MainWindow::connectTabs()
{
    connect(m_tabs, &TabArea::pageAdded, this, [this](BrowserPage &added) { connectPage(added); });
    connect(m_tabs, &TabArea::pageAboutToClose, this, &MainWindow::onPageAboutToClose);
    // First: new widgets in hidden bars are laid out for a window that is as large as the screen.
    connect(m_tabs, &TabArea::aboutToSwitch, &m_kit->fullScreen(), &FullScreenMode::leave);
    connect(m_tabs, &TabArea::currentChanged, this, &MainWindow::showCurrent);
    connect(m_tabs, &TabArea::shownChanged, this, &MainWindow::updateNavigation);
    connect(m_tabs, &TabArea::startWanted, this, &MainWindow::showStart);
    connect(m_tabs, &TabArea::wordsDropped, m_kit, &PageKit::lookUp);
    connect(m_tabs, &TabArea::refused, this, &MainWindow::notify);
}

void MainWindow::connectCompanions()
{
    connect(m_companions.get(), &PageCompanions::cleared, m_panel, &ConsentPanel::showCleared);
    connect(m_companions.get(), &PageCompanions::noticed, this, &MainWindow::notify);
    connect(m_companions.get(), &PageCompanions::platformChanged, this, [this](const BrowserPage &changed) {
        if (&changed == &page())
            showPlatform();
    });
}

void MainWindow::connectGates()
{
    if (m_attendance == BrowserPage::Attendance::Headless) // a request that nobody takes is cancelled
        return;
    m_gates = new WindowGates(*this, *m_messages, m_services.profile, m_services.settings, m_services.clock,
                              m_services.gates);
    auto *const closing = new WindowClosing(*this, *m_tabs, *m_messages, *m_gates);
    connect(closing, &WindowClosing::asking, &m_kit->fullScreen(), &FullScreenMode::leave);
    new NotificationDesk(*this, *m_tabs, *m_messages, m_services.profile.engine(), m_gates->permissions());
    new SiteBadge(
        {*m_navigation, *m_panel, m_gates->permissions(), [this]() -> PageArea & { return pageArea(); }},
        this);
    m_banners = std::make_unique<BannerNotices>(
        BannerServices{*m_messages, m_services.settings, m_services.consent, m_services.profile,
                       m_services.inventory, [this]() -> BrowserPage & { return page(); }});
    qobject_cast<QVBoxLayout *>(centralWidget()->layout())->insertWidget(2, &m_gates->permissionBar());
    m_navigation->addTool(m_gates->downloadButton());
    auto *const downloads = new QAction(tr("Downloads"), this);
    downloads->setShortcut(Qt::CTRL | Qt::Key_J);
    connect(downloads, &QAction::triggered, m_gates, &WindowGates::showDownloads);
    m_navigation->menu()->insertAction(m_showTools, downloads);
    addAction(downloads);
}

/// Everything that belongs to one page, of the current tab or not.
void MainWindow::connectPage(BrowserPage &added)
{
    m_companions->attach(added);
    const auto whenCurrent = [this, &added](auto &&act) {
        return [this, &added, act] {
            if (&added == &page())
                act();
        };
    };
    connect(&added, &BrowserPage::siteChanged, this, whenCurrent([this] { showSite(page().site()); }));
    connect(&added, &QWebEnginePage::loadProgress, this, [this, &added](int percent) {
        if (&added == &page())
            m_navigation->setProgress(percent);
    });
    connect(&added, &QWebEnginePage::loadFinished, this, whenCurrent([this] {
        m_navigation->setProgress(-1);
        noteLoaded();
    }));
    connect(&added, &BrowserPage::lookChanged, this, whenCurrent([this] { showTitle(); }));
    m_kit->attach(added);
    if (m_gates)
        m_gates->attach(added);
    if (m_banners)
        m_banners->attach(added);
}

void MainWindow::onPageAboutToClose(BrowserPage &closing)
{
    m_companions->detach(closing);
    if (m_gates)
        m_gates->detach(closing);
    if (m_banners)
        m_banners->detach(closing);
    closing.disconnect(this);
}

void MainWindow::showCurrent()
{
    m_tools->setPage(page());
    if (m_gates)
        m_gates->setCurrentPage(page());
    m_kit->currentChanged();
    showPlatform();
    m_navigation->address().setModified(false); // what was typed was meant for the tab before
    m_navigation->setProgress(page().isLoading() ? 0 : -1);
    showSite(page().site());
    showTitle();
    updateNavigation();
    if (!page().isLoading())
        noteLoaded();
}

void MainWindow::showSite(const Site &site)
{
    if (site != m_panel->site()) {
        m_effects->withdrawUndo();
        if (m_reminder)
            m_reminder->withdraw();
    }
    m_panel->setSite(site);
    m_tools->setSite(site);
    if (m_policyVisits)
        m_policyVisits->setSite(site);
}

void MainWindow::showTitle()
{
    const QString title = pageArea().shownTitle();
    setWindowTitle(title.isEmpty() ? tr("ConsentDesk") : tr("%1 – ConsentDesk").arg(displayText(title, 80)));
}

void MainWindow::connectConsent()
{
    connect(m_effects, &ChoiceEffects::noticed, this, &MainWindow::notify);
    connect(m_effects, &ChoiceEffects::chosen, m_companions.get(), &PageCompanions::onChoice);
    connect(m_panel, &ConsentPanel::blockStorageWanted, this,
            [this](const Site &site) { m_companions->clearing(page()).block(site); });
    auto *const breakage = new BreakageHelper(*this, m_services.consent, *m_panel, m_services.keep.openSites);
    connect(breakage, &BreakageHelper::reloadWanted, this, [this](const Site &site) {
        if (page().site() == site)
            page().triggerAction(QWebEnginePage::Reload);
    });
    const auto showEnforcement = [this] {
        m_panel->setEnforcementStatus(m_services.profile.enforcementStatus());
    };
    connect(&m_services.profile, &BrowserProfile::enforcementLevelChanged, m_panel, showEnforcement);
    connect(m_panel, &ConsentPanel::reportChanged, m_panel, showEnforcement); // its counters
    showEnforcement();
    connect(m_panel, &ConsentPanel::deleteWanted, &m_tools->editing(),
            [this](const CookieKey &key) { m_tools->editing().remove({key}); });
    connect(m_panel, &ConsentPanel::reportChanged, this, [this] {
        m_navigation->setRefused(m_panel->report().refusedCookies(), m_panel->report().origins.size());
    });
}

void MainWindow::connectKeeping()
{
    if (!m_services.keep.rules)
        return;
    new KeepNotices(*m_services.keep.enforcer, *m_messages, this);
    m_panel->setKeepRules(*m_services.keep.rules);
    auto *const retention = new RetentionEditing(m_services, *this);
    connect(m_panel, &ConsentPanel::retentionWanted, retention, &RetentionEditing::choose);
}

void MainWindow::connectTools()
{
    m_tools->setPage(page());
    CookieEditing &editing = m_tools->editing();
    for (QAction *const action : {&editing.undoAction(), &editing.redoAction()})
        m_panel->addAction(action); // the panel deletes, too
    connect(&editing, &CookieEditing::told, this, [this](const QString &sentences) {
        if (!m_tools->isInspectorVisible()) // which shows it itself
            notify(sentences);
    });
    connect(m_tools, &ToolDock::noticed, this, &MainWindow::notify);
    connect(m_tools, &ToolDock::closeWanted, this, [this] { m_showTools->setChecked(false); });
    connect(m_showTools, &QAction::toggled, this, &MainWindow::arrangeTools);
    connect(m_pageSplitter, &QSplitter::splitterMoved, this,
            [this] { m_services.settings.set(Setting::ToolsHeight, m_pageSplitter->sizes().value(1)); });
    m_tools->hide();
    m_showTools->setChecked(m_services.settings.value(Setting::ToolsShown).toBool());
}

void MainWindow::connectPolicies()
{
    PolicyService *const policies = m_services.policies;
    if (!policies)
        return;
    auto *const labels = new LabelEditing(*policies, *this);
    labels->serve(*m_panel);
    connect(m_tools, &ToolDock::made, labels,
            [labels](const ToolArea &tools) { labels->serve(*tools.policy()); });
    m_policyVisits = new PolicyVisits(*policies, this);
    connect(policies, &PolicyService::noticed, this, &MainWindow::notify);
    connectReminder();
    connect(&m_services.consent, &ConsentService::siteForgotten, policies, &PolicyService::forgetSite);
    connect(&m_services.consent, &ConsentService::siteRecalled, policies, &PolicyService::recallSite);
    connect(m_effects, &ChoiceEffects::chosen, policies, [this, policies](const Site &site) {
        if (site.isNull())
            return;
        if (m_services.consent.choices().forSite(site).isEmpty())
            policies->forgetChoice(site);
        else
            policies->noteChoice(site);
    });
}

void MainWindow::connectReminder()
{
    if (m_attendance == BrowserPage::Attendance::Headless)
        return;
    m_reminder = new ChoiceReminder(*m_services.policies, m_services.settings, *m_messages, this);
    connect(m_services.policies, &PolicyService::policyChanged, this, [this](const Site &site) {
        if (site == m_panel->site())
            m_reminder->remind(site);
    });
    connect(m_reminder, &ChoiceReminder::chooseWanted, this, [this] {
        m_navigation->panelButton().setChecked(true);
        panel().setFocus();
    });
}

void MainWindow::noteLoaded()
{
    if (!m_services.policies)
        return;
    m_policyVisits->noteLoaded();
    if (m_reminder)
        m_reminder->remind(m_panel->site());
}

void MainWindow::connectPlatform()
{
    m_beliefs = new PlatformBeliefsBox;
    m_panel->addSection(*m_beliefs);
    connect(m_beliefs, &PlatformBeliefsBox::tellWanted, this,
            [this] { m_companions->platform(page()).tell(); });
}

void MainWindow::showPlatform()
{
    const PlatformPreferences &platform = m_companions->platform(page());
    m_beliefs->show(platform.beliefs(), platform.isBusy());
}

void MainWindow::setToolsShown(bool isShown)
{
    m_showTools->setChecked(isShown);
}

void MainWindow::arrangeTools(bool isShown)
{
    m_kit->fullScreen().leave(); // of a page, in which there are no tools
    isShown ? m_toolsFocus.remember() : m_toolsFocus.giveBack();
    m_tools->setVisible(isShown);
    m_services.settings.set(Setting::ToolsShown, isShown);
    if (!isShown)
        return;
    const int height = m_services.settings.value(Setting::ToolsHeight).toInt();
    const int all = m_pageSplitter->height();
    m_pageSplitter->setSizes({std::max(all - height, all / 3), height});
    m_tools->area().currentWidget()->setFocus();
}

void MainWindow::open(const QUrl &url) const
{
    pageArea().open(url);
}

void MainWindow::openInTab(const QUrl &url)
{
    const PageTab &tab = m_tabs->tab(m_tabs->currentIndex());
    if (tab.shownUrl().isEmpty() && !tab.page().isWanted())
        open(url);
    else
        m_tabs->open(url, TabArea::Place::Foreground);
}

void MainWindow::openHandedOver(const QUrl &url)
{
    const bool isAsking = PageTab::doesEngineWait(*this); // to leave the page would answer it
    if (url.isEmpty() && !isAsking)
        m_tabs->addStart();
    else if (!url.isEmpty() && isAsking)
        m_tabs->open(url, TabArea::Place::Background);
    else if (!url.isEmpty())
        openInTab(url);
}

void MainWindow::startSession()
{
    if (m_services.sessionFile.isEmpty() || m_attendance == BrowserPage::Attendance::Headless)
        return;
    m_session = std::make_unique<TabSession>(*m_tabs, m_services.sessionFile);
    m_session->start(m_services.settings.value(Setting::SessionStart).toString(), *m_messages);
}

void MainWindow::showStart()
{
    pageArea().showStart(
        {u"panel"_s,
         tr("Browse with the cookies you chose"),
         tr("Type the address of a site above. Its cookies appear at the right, with what each is for. "
            "Only necessary ones are kept until you decide otherwise."),
         {},
         {{tr("Open the demo portal"), [this] { openDemo(); }}}});
    m_navigation->focusAddress();
}

void MainWindow::notify(const QString &sentence)
{
    m_messages->notify(sentence);
}

ConsentPanel &MainWindow::panel()
{
    m_panelPlace->fill();
    return *m_panel;
}

ToolArea &MainWindow::tools()
{
    return m_tools->area();
}

BrowserPage &MainWindow::page() const
{
    return m_tabs->currentPage();
}

PageArea &MainWindow::pageArea() const
{
    return m_tabs->currentArea();
}

void MainWindow::updateNavigation()
{
    showTitle();
    m_navigation->setUrl(pageArea().shownUrl(), pageArea().security());
    m_tools->setPageUrl(pageArea().shownUrl());
    m_navigation->setHistory(pageArea().canGoBack(), page().history()->canGoForward());
}

void MainWindow::openDemo()
{
    const auto url = m_services.openDemo();
    if (url)
        open(*url);
    else
        notify(url.error().message);
}

void MainWindow::applyTheme()
{
    const QString sheet = Theme::current().styleSheet();
    if (sheet == styleSheet())
        return; // a sheet changes the palette too, and would be set twice
    m_applyingTheme = true;
    setStyleSheet(sheet);
    m_applyingTheme = false;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    const bool isPalette =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange;
    if (isPalette && !m_applyingTheme)
        applyTheme();
}

} // namespace consentdesk
