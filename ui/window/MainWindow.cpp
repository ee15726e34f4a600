// SPDX-License-Identifier: Apache-2.0
#include "window/MainWindow.h"

#include "base/DisplayText.h"
#include "browser/BrowserProfile.h"
#include "browser/KeepEnforcer.h"
#include "browser/PlatformPreferences.h"
#include "browsing/ZoomLevels.h"
#include "models/BrowsingFacts.h"
#include "models/CookieColumn.h"
#include "policy/PolicyService.h"
#include "settings/Settings.h"
#include "support/Theme.h"
#include "widgets/AddressEdit.h"
#include "widgets/ConsentPanel.h"
#include "widgets/ConsentView.h"
#include "widgets/CookieInspector.h"
#include "widgets/FindBar.h"
#include "widgets/KnowledgeDialog.h"
#include "widgets/MessageBar.h"
#include "widgets/NavigationBar.h"
#include "widgets/PermissionBar.h"
#include "widgets/PlatformBeliefsBox.h"
#include "widgets/RetentionDialog.h"
#include "widgets/TabStrip.h"
#include "window/AboutDialog.h"
#include "window/BannerNotices.h"
#include "window/BreakageHelper.h"
#include "window/KeepNotices.h"
#include "window/LabelEditing.h"
#include "window/PageArea.h"
#include "window/PageKit.h"
#include "window/PageTab.h"
#include "window/PolicyTool.h"
#include "window/ProgramMenu.h"
#include "window/TabArea.h"
#include "window/TabSession.h"
#include "window/ToolArea.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QScreen>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWebEngineCookieStore>
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
    , m_tools(new ToolArea({services.consent, services.inventory, services.profile, services.ledger,
                            services.settings, services.clock, services.kept, services.policies}))
    , m_showTools(new QAction(tr("Inspector, timeline, other storage"), this))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_pageSplitter(new QSplitter(Qt::Vertical))
    , m_undo(services.consent, services.inventory, *services.profile.engine().cookieStore())
{
    setWindowTitle(tr("ConsentDesk"));
    setWindowIcon(QIcon(u":/icons/consentdesk.svg"_s));
    createKit();
    createMenu();
    createLayout();
    connectNavigation();
    connectTabs();
    connectGates();
    connectPlatform();
    connectConsent();
    connectKeeping();
    connectTools();
    connectPolicies();
    connectPage(page());
    if (m_gates)
        m_gates->setCurrentPage(page());
    createTabActions();
    applyTheme();
    // Nobody's screen limits a picture; a window must fit on the visitor's.
    resize(attendance == BrowserPage::Attendance::Headless
               ? initialSize
               : initialSize.boundedTo(screen()->availableSize()));
    showStart();
    startSession();
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
                         {&m_tabs->strip(), m_navigation, m_messages, m_panel, m_tools},
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
    addKnowledgeActions(*menu);
    auto *const program =
        new ProgramMenu(*this, *menu, m_services.settings, m_services.consent, m_services.keep.rules);
    connect(program, &ProgramMenu::noticed, this, &MainWindow::notify);
    program->setSiteFacts(
        new BrowsingFacts(m_services.gates.permissions, m_services.zoom, m_services.history, this));
    m_kit->fillMenu(*menu);
    menu->addAction(tr("About ConsentDesk"), this, &MainWindow::showAbout);
    auto *const quit = menu->addAction(tr("Quit"), this, &QWidget::close);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q); // QKeySequence::Quit is empty on plain X11
    m_navigation->setMenu(menu);
}

void MainWindow::createLayout()
{
    m_pageSplitter->addWidget(m_tabs);
    m_pageSplitter->addWidget(m_tools);
    m_pageSplitter->setStretchFactor(0, 1);
    m_pageSplitter->setChildrenCollapsible(false);
    m_pageSplitter->setHandleWidth(1);
    m_splitter->addWidget(m_pageSplitter);
    m_splitter->addWidget(m_panel);
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
    m_navigation->panelButton().setChecked(true);
    connect(&m_navigation->panelButton(), &QToolButton::toggled, m_panel, &QWidget::setVisible);
}

void MainWindow::connectTabs()
{
    connect(m_tabs, &TabArea::pageAdded, this, [this](BrowserPage &added) { connectPage(added); });
    connect(m_tabs, &TabArea::pageAboutToClose, this, &MainWindow::onPageAboutToClose);
    connect(m_tabs, &TabArea::currentChanged, this, &MainWindow::showCurrent);
    connect(m_tabs, &TabArea::shownChanged, this, &MainWindow::updateNavigation);
    connect(m_tabs, &TabArea::startWanted, this, &MainWindow::showStart);
}

void MainWindow::connectGates()
{
    if (m_attendance == BrowserPage::Attendance::Headless) // a request that nobody takes is cancelled
        return;
    m_gates = new WindowGates(*this, *m_messages, m_services.profile.engine(), m_services.settings,
                              m_services.clock, m_services.gates);
    m_banners = std::make_unique<BannerNotices>(
        BannerServices{*m_messages, m_services.settings, m_services.consent, m_services.profile,
                       m_services.inventory, [this]() -> BrowserPage & { return page(); }});
    qobject_cast<QVBoxLayout *>(centralWidget()->layout())->insertWidget(2, &m_gates->permissionBar());
    auto *const downloads = new QAction(tr("Downloads"), this);
    downloads->setShortcut(Qt::CTRL | Qt::Key_J);
    connect(downloads, &QAction::triggered, m_gates, &WindowGates::showDownloads);
    m_navigation->menu()->insertAction(m_showTools, downloads);
}

/// Everything that belongs to one page, of the current tab or not.
void MainWindow::connectPage(BrowserPage &added)
{
    // Refused cookies of an earlier time leave before the site is asked for its page.
    connect(&added, &BrowserPage::aboutToVisit, this,
            [this](const Site &site) { m_services.profile.keeper().enforce(site); });
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
    connect(&added, &QWebEnginePage::titleChanged, this, whenCurrent([this] { showTitle(); }));
    if (OpenSites *const openSites = m_services.keep.openSites) {
        connect(&added, &BrowserPage::siteChanged, openSites,
                [openSites, &added](const Site &site) { openSites->show(&added, site); });
        connect(&added, &QWebEnginePage::urlChanged, m_services.keep.enforcer, &KeepEnforcer::noteOrigin);
    }
    auto clearing = std::make_unique<RefusedClearing>(m_services.consent, m_services.profile, added);
    connect(clearing.get(), &RefusedClearing::cleared, m_panel, &ConsentPanel::showCleared);
    m_clearings[&added] = std::move(clearing);
    readPlatform(added);
    m_kit->attach(added);
    if (m_gates)
        m_gates->attach(added);
    if (m_banners)
        m_banners->attach(added);
}

void MainWindow::onPageAboutToClose(BrowserPage &closing)
{
    m_clearings.erase(&closing);
    m_platforms.erase(&closing);
    if (m_banners)
        m_banners->detach(closing);
    if (m_services.keep.openSites)
        m_services.keep.openSites->close(&closing);
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
        m_undo.withdraw();
        withdrawAsking();
    }
    m_panel->setSite(site);
    m_tools->setSite(site);
}

void MainWindow::showTitle()
{
    const QString title = page().title();
    setWindowTitle(title.isEmpty() ? tr("ConsentDesk") : tr("%1 – ConsentDesk").arg(displayText(title, 80)));
}

void MainWindow::createTabActions()
{
    const auto add = [this](const QList<QKeySequence> &keys, auto act) {
        auto *const action = new QAction(this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add({Qt::CTRL | Qt::Key_T}, [this] { m_tabs->addStart(); });
    add({Qt::CTRL | Qt::Key_W, Qt::CTRL | Qt::Key_F4},
        [this] { m_tabs->requestClose(m_tabs->currentIndex()); });
    add({Qt::CTRL | Qt::SHIFT | Qt::Key_T}, [this] { m_tabs->reopenClosed(); });
    add({Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown}, [this] { m_tabs->step(1); });
    add({Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab,
         Qt::CTRL | Qt::Key_PageUp},
        [this] { m_tabs->step(-1); });
    for (int number = 1; number <= 8; ++number)
        add({Qt::ALT | Qt::Key(Qt::Key_0 + number)}, [this, number] { m_tabs->select(number - 1); });
    add({Qt::ALT | Qt::Key_9}, [this] { m_tabs->select(m_tabs->count() - 1); });
}

void MainWindow::connectConsent()
{
    connect(&m_services.consent, &ConsentService::policyChanged, this,
            [this](const Site &site, ConsentService::Saved saved) { onChoice(site, saved); });
    connect(m_panel, &ConsentPanel::blockStorageWanted, this,
            [this](const Site &site) { m_clearings.at(&page())->block(site); });
    connect(m_panel, &ConsentPanel::undoWanted, this, &MainWindow::undoChoice);
    auto *const breakage = new BreakageHelper(*this, m_services.consent, *m_panel, m_services.keep.openSites);
    connect(breakage, &BreakageHelper::reloadWanted, this, [this](const Site &site) {
        if (page().site() == site)
            page().triggerAction(QWebEnginePage::Reload);
    });
    connect(&m_undo, &ChoiceUndo::withdrawn, m_panel, &ConsentPanel::withdrawUndo);
    const auto showEnforcement = [this] {
        m_panel->setEnforcementStatus(m_services.profile.enforcementStatus());
    };
    connect(&m_services.profile, &BrowserProfile::enforcementLevelChanged, m_panel, showEnforcement);
    connect(m_panel, &ConsentPanel::reportChanged, m_panel, showEnforcement); // its counters
    showEnforcement();
    connect(m_panel, &ConsentPanel::deleteWanted, &m_tools->editing(),
            [this](const CookieKey &key) { m_tools->editing().remove({key}); });
    connect(m_panel, &ConsentPanel::reportChanged, this,
            [this] { m_navigation->setRefusedCount(m_panel->report().refusedCount()); });
}

void MainWindow::connectKeeping()
{
    const auto &[rules, openSites, enforcer] = m_services.keep;
    if (!rules)
        return;
    new KeepNotices(*enforcer, *m_messages, this);
    m_panel->setKeepRules(*rules);
    connect(m_panel, &ConsentPanel::retentionWanted, this, &MainWindow::chooseRetention);
    const auto updateDelay = [this] {
        const int delay = m_services.settings.value(Setting::LeaveDelay).toInt();
        m_services.keep.enforcer->setDelay(
            std::chrono::seconds(std::clamp(delay, 0, RetentionDialog::longestDelay)));
    };
    connect(&m_services.settings, &Settings::changed, enforcer, updateDelay);
    updateDelay();
}

void MainWindow::chooseRetention()
{
    const int delay = m_services.settings.value(Setting::LeaveDelay).toInt();
    auto *const dialog = new RetentionDialog(m_services.keep.rules->limits(), std::chrono::seconds(delay),
                                             categoryNamesOf(m_services.consent.policy()->catalogue()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_services.settings.set(Setting::LeaveDelay, int(dialog->delay().count()));
        m_services.keep.rules->setLimits(dialog->limits());
    });
    dialog->show();
}

void MainWindow::connectTools()
{
    m_tools->setPage(page());
    CookieEditing &editing = m_tools->editing();
    for (QAction *const action : {&editing.undoAction(), &editing.redoAction()})
        m_panel->addAction(action); // the panel deletes, too
    connect(&editing, &CookieEditing::told, this, [this](const QString &sentences) {
        if (!m_tools->inspector().isVisible()) // which shows it itself
            notify(sentences);
    });
    connect(m_tools, &ToolArea::noticed, this, &MainWindow::notify);
    connect(m_tools, &ToolArea::closeWanted, this, [this] { m_showTools->setChecked(false); });
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
    connectLabels();
    connect(policies, &PolicyService::noticed, this, &MainWindow::notify);
    connect(policies, &PolicyService::policyChanged, this, [this](const Site &site) {
        if (site == m_panel->site())
            askForChoiceAgain(site);
    });
    connect(&m_services.consent, &ConsentService::siteForgotten, policies, &PolicyService::forgetSite);
    connect(&m_services.consent, &ConsentService::siteRecalled, policies, &PolicyService::recallSite);
    connect(&m_services.consent, &ConsentService::policyChanged, this, [this, policies](const Site &site) {
        if (site.isNull() || m_services.consent.lastChange().cause == ConsentService::Change::Cause::Trial)
            return;
        if (m_services.consent.choices().forSite(site).isEmpty())
            policies->forgetChoice(site);
        else
            policies->noteChoice(site);
    });
}

void MainWindow::connectLabels()
{
    auto *const labels = new LabelEditing(*m_services.policies, *this);
    m_panel->offerLabels(
        [this, labels](const QByteArray &name) { return labels->takeBackText(m_panel->site(), name); });
    connect(m_panel, &ConsentPanel::labelWanted, labels,
            [this, labels](const QByteArray &name) { labels->ask(m_panel->site(), name); });
    connect(m_panel, &ConsentPanel::labelTakenBack, labels,
            [this, labels](const QByteArray &name) { labels->takeBack(m_panel->site(), name); });
    PolicyTool *const policy = m_tools->policy();
    connect(policy, &PolicyTool::labelWanted, labels,
            [policy, labels](const QByteArray &name) { labels->ask(policy->site(), name); });
}

void MainWindow::noteLoaded()
{
    if (!m_services.policies)
        return;
    m_tools->noteLoaded();
    askForChoiceAgain(m_panel->site());
}

void MainWindow::connectPlatform()
{
    m_beliefs = new PlatformBeliefsBox;
    m_panel->addSection(*m_beliefs);
    connect(m_beliefs, &PlatformBeliefsBox::tellWanted, this, [this] { m_platforms.at(&page())->tell(); });
}

/// What the platform's cookie of preferences of @p added says; shown while it is the current page's.
void MainWindow::readPlatform(BrowserPage &added)
{
    auto platform = std::make_unique<PlatformPreferences>(added, m_services.profile, m_services.consent,
                                                          m_services.inventory, m_services.clock);
    connect(platform.get(), &PlatformPreferences::changed, this, [this, &added] {
        if (&added == &page())
            showPlatform();
    });
    connect(platform.get(), &PlatformPreferences::noticed, this, &MainWindow::notify);
    m_platforms[&added] = std::move(platform);
}

void MainWindow::showPlatform()
{
    const PlatformPreferences &platform = *m_platforms.at(&page());
    m_beliefs->show(platform.beliefs(), platform.isBusy());
}

void MainWindow::askForChoiceAgain(const Site &site)
{
    const Settings &settings = m_services.settings;
    const AskAgainWishes wishes{settings.value(Setting::AskWhenPolicyChanges).toBool(),
                                settings.value(Setting::AskAfterSixMonths).toBool(),
                                settings.value(Setting::ChoiceLifetime).toInt()};
    if (m_attendance == BrowserPage::Attendance::Headless || m_askedAgain.contains(site))
        return;
    const auto text = m_services.policies->askAgainText(site, wishes);
    if (!text)
        return;
    m_askedAgain.insert(site);
    const auto answer = [this, site](bool choosesAgain) {
        m_asking = {};
        if (!choosesAgain)
            return m_services.policies->noteChoice(site);
        m_navigation->panelButton().setChecked(true);
        m_panel->setFocus();
    };
    m_asking = {site, m_messages->propose(*text, tr("Choose again"), tr("Keep my choice"), answer)};
}

/// The panel now shows another site, and Choose again would open it. Asked again when the visitor comes back.
void MainWindow::withdrawAsking()
{
    const auto [site, message] = std::exchange(m_asking, {});
    m_messages->withdraw(message);
    m_askedAgain.remove(site);
}

void MainWindow::setToolsShown(bool isShown)
{
    m_showTools->setChecked(isShown);
}

void MainWindow::arrangeTools(bool isShown)
{
    m_tools->setVisible(isShown);
    m_services.settings.set(Setting::ToolsShown, isShown);
    if (!isShown)
        return;
    const int height = m_services.settings.value(Setting::ToolsHeight).toInt();
    const int all = m_pageSplitter->height();
    m_pageSplitter->setSizes({std::max(all - height, all / 3), height});
    m_tools->currentWidget()->setFocus();
}

/// Nothing was chosen, so there is nothing to confirm or to take back.
void MainWindow::onKnowledge()
{
    const auto removed = int(m_services.profile.keeper().enforce(m_panel->site()).size());
    if (removed > 0)
        notify(tr("%n cookie(s) were removed: they are now known to be of a kind that you refuse.", nullptr,
                  removed));
}

void MainWindow::onChoice(const Site &chosenFor, ConsentService::Saved saved)
{
    if (m_services.consent.lastChange().cause == ConsentService::Change::Cause::Knowledge)
        return onKnowledge();
    if (m_services.consent.lastChange().cause == ConsentService::Change::Cause::Trial) {
        m_services.profile.keeper().enforce(chosenFor); // what it allowed goes when it ends
        return;
    }
    // The inspector's rows speak of other sites too.
    const Site site = chosenFor.isNull() ? m_panel->site() : chosenFor;
    const QList<Cookie> removed = m_services.profile.keeper().enforce(site);
    m_undo.offer(site, removed);
    m_panel->showOutcome(saved, m_undo.removedCount());
    for (const auto &[page, clearing] : m_clearings)
        clearing->onChoice();
}

void MainWindow::undoChoice()
{
    if (const auto outcome = m_undo.undo())
        m_panel->showUndone(*outcome);
}

void MainWindow::open(const QUrl &url) const
{
    pageArea().open(url);
}

void MainWindow::openInTab(const QUrl &url)
{
    if (m_tabs->tab(m_tabs->currentIndex()).shownUrl().isEmpty())
        open(url);
    else
        m_tabs->open(url, TabArea::Place::Foreground);
}

void MainWindow::startSession()
{
    if (m_services.sessionFile.isEmpty() || m_attendance == BrowserPage::Attendance::Headless)
        return;
    m_session = std::make_unique<TabSession>(*m_tabs, m_services.sessionFile);
    const QString wish = m_services.settings.value(Setting::SessionStart).toString();
    if (wish == u"restore" && m_session->hasEarlier()) {
        m_session->restore();
    } else if (wish == u"ask" && m_session->hasCrashed()) {
        // The tabs of last time stay in the file until it is decided: the next crash must not cost them.
        m_messages->propose(tr("ConsentDesk was not closed last time. Its tabs can be opened again."),
                            tr("Restore the tabs of last time"), tr("Forget them"), [this](bool restores) {
                                if (restores)
                                    m_session->restore();
                                m_session->begin();
                            });
        return;
    }
    m_session->begin();
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

void MainWindow::showAbout()
{
    auto *const dialog = new AboutDialog(m_services.knowledge, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_services.knowledge)
        connect(dialog, &AboutDialog::sourcesWanted, this, &MainWindow::showKnowledge);
    dialog->show();
}

void MainWindow::addKnowledgeActions(QMenu &menu)
{
    if (!m_services.knowledge)
        return;
    menu.addAction(tr("Import knowledge…"), this, [this] { showKnowledge()->import(); })
        ->setObjectName(u"importKnowledgeAction"_s);
    menu.addAction(tr("Knowledge sources"), this, &MainWindow::showKnowledge)
        ->setObjectName(u"knowledgeSourcesAction"_s);
    menu.addSeparator();
}

KnowledgeDialog *MainWindow::showKnowledge()
{
    auto *dialog = findChild<KnowledgeDialog *>();
    if (!dialog) {
        dialog = new KnowledgeDialog(*m_services.knowledge, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->activateWindow();
    return dialog;
}

void MainWindow::applyTheme()
{
    m_applyingTheme = true;
    setStyleSheet(Theme::current().styleSheet());
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
