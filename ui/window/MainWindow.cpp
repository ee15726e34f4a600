// SPDX-License-Identifier: Apache-2.0
#include "window/MainWindow.h"

#include "base/DisplayText.h"
#include "browser/BrowserProfile.h"
#include "browser/KeepEnforcer.h"
#include "models/CookieColumn.h"
#include "policy/PolicyService.h"
#include "settings/Settings.h"
#include "support/Theme.h"
#include "widgets/AddressEdit.h"
#include "widgets/ConsentPanel.h"
#include "widgets/ConsentView.h"
#include "widgets/CookieInspector.h"
#include "widgets/KnowledgeDialog.h"
#include "widgets/MessageBar.h"
#include "widgets/NavigationBar.h"
#include "widgets/RetentionDialog.h"
#include "window/AboutDialog.h"
#include "window/KeepNotices.h"
#include "window/LabelEditing.h"
#include "window/PageArea.h"
#include "window/PolicyTool.h"
#include "window/ToolArea.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QScreen>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineHistory>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr QSize initialSize(1280, 800);
constexpr int panelWidth = 392;
constexpr int minimumPanelWidth = 300;

} // namespace

MainWindow::MainWindow(const WindowServices &services, BrowserPage::Attendance attendance, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_attendance(attendance)
    , m_navigation(new NavigationBar)
    , m_messages(new MessageBar)
    , m_pageArea(new PageArea(services.profile, attendance))
    , m_panel(new ConsentPanel(services.consent, services.inventory))
    , m_tools(new ToolArea({services.consent, services.inventory, services.profile, services.ledger,
                            services.settings, services.clock, services.kept, services.policies}))
    , m_showTools(new QAction(tr("Inspector, timeline, other storage"), this))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_pageSplitter(new QSplitter(Qt::Vertical))
    , m_undo(services.consent, services.inventory, *services.profile.engine().cookieStore())
    , m_clearing(services.consent, services.profile, m_pageArea->page())
{
    setWindowTitle(tr("ConsentDesk"));
    setWindowIcon(QIcon(u":/icons/consentdesk.svg"_s));
    createMenu();
    createLayout();
    connectNavigation();
    connectPage();
    connectConsent();
    connectKeeping();
    connectTools();
    connectPolicies();
    applyTheme();
    // Nobody's screen limits a picture; a window must fit on the visitor's.
    resize(attendance == BrowserPage::Attendance::Headless
               ? initialSize
               : initialSize.boundedTo(screen()->availableSize()));
    showStart();
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
    menu->addAction(tr("About ConsentDesk"), this, &MainWindow::showAbout);
    auto *const quit = menu->addAction(tr("Quit"), this, &QWidget::close);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q); // QKeySequence::Quit is empty on plain X11
    m_navigation->setMenu(menu);
}

void MainWindow::createLayout()
{
    m_panel->setMinimumWidth(minimumPanelWidth);
    m_pageSplitter->addWidget(m_pageArea);
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
    column->addWidget(m_navigation);
    column->addWidget(m_messages);
    column->addWidget(m_splitter, 1);
    setCentralWidget(centre);
}

void MainWindow::connectNavigation()
{
    BrowserPage &view = page();
    connect(m_navigation, &NavigationBar::backWanted, m_pageArea, &PageArea::goBack);
    connect(m_navigation, &NavigationBar::forwardWanted, &view,
            [&view] { view.triggerAction(QWebEnginePage::Forward); });
    connect(m_navigation, &NavigationBar::stopWanted, &view,
            [&view] { view.triggerAction(QWebEnginePage::Stop); });
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

void MainWindow::connectPage()
{
    BrowserPage &view = page();
    // Refused cookies of an earlier time leave before the site is asked for its page.
    connect(&view, &BrowserPage::aboutToVisit, this,
            [this](const Site &site) { m_services.profile.keeper().enforce(site); });
    connect(&view, &BrowserPage::siteChanged, m_panel, &ConsentPanel::setSite);
    connect(&view, &QWebEnginePage::loadProgress, m_navigation, &NavigationBar::setProgress);
    connect(&view, &QWebEnginePage::loadFinished, this, [this] { m_navigation->setProgress(-1); });
    connect(&view, &QWebEnginePage::titleChanged, this, [this](const QString &title) {
        setWindowTitle(title.isEmpty() ? tr("ConsentDesk")
                                       : tr("%1 – ConsentDesk").arg(displayText(title, 80)));
    });
    connect(&view, &BrowserPage::questionAsked, m_messages,
            [this](const PageQuestion &question) { m_messages->ask(question.text, question.answer); });
    connect(&view, &BrowserPage::questionsVoid, m_messages, &MessageBar::voidQuestions);
    connect(m_pageArea, &PageArea::shownChanged, this, &MainWindow::updateNavigation);
    connect(&m_services.profile.engine(), &QWebEngineProfile::downloadRequested, this,
            &MainWindow::saveDownload);
}

void MainWindow::connectConsent()
{
    connect(&m_services.consent, &ConsentService::policyChanged, this,
            [this](const Site &site, ConsentService::Saved saved) { onChoice(site, saved); });
    connect(m_panel, &ConsentPanel::blockStorageWanted, &m_clearing, &RefusedClearing::block);
    connect(&m_clearing, &RefusedClearing::cleared, m_panel, &ConsentPanel::showCleared);
    connect(m_panel, &ConsentPanel::undoWanted, this, &MainWindow::undoChoice);
    connect(&m_undo, &ChoiceUndo::withdrawn, m_panel, &ConsentPanel::withdrawUndo);
    connect(&page(), &BrowserPage::siteChanged, &m_undo, &ChoiceUndo::withdraw);
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
    connect(&page(), &BrowserPage::siteChanged, openSites,
            [this](const Site &site) { m_services.keep.openSites->show(&page(), site); });
    connect(&page(), &QWebEnginePage::urlChanged, enforcer, &KeepEnforcer::noteOrigin);
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
    connect(&page(), &BrowserPage::siteChanged, m_tools, &ToolArea::setSite);
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
    connect(&page(), &BrowserPage::siteChanged, this, &MainWindow::withdrawAsking);
    connect(policies, &PolicyService::noticed, this, &MainWindow::notify);
    connect(&page(), &QWebEnginePage::loadFinished, this, [this] {
        m_tools->noteLoaded();
        askForChoiceAgain(m_panel->site());
    });
    connect(policies, &PolicyService::policyChanged, this, [this](const Site &site) {
        if (site == m_panel->site())
            askForChoiceAgain(site);
    });
    connect(&m_services.consent, &ConsentService::siteForgotten, policies, &PolicyService::forgetSite);
    connect(&m_services.consent, &ConsentService::siteRecalled, policies, &PolicyService::recallSite);
    connect(&m_services.consent, &ConsentService::policyChanged, this, [this, policies](const Site &site) {
        if (site.isNull())
            return;
        if (m_services.consent.policy()->choices().forSite(site).isEmpty())
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

void MainWindow::askForChoiceAgain(const Site &site)
{
    const Settings &settings = m_services.settings;
    const AskAgainWishes wishes{settings.value(Setting::AskWhenPolicyChanges).toBool(),
                                settings.value(Setting::AskAfterSixMonths).toBool()};
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
    // The inspector's rows speak of other sites too.
    const Site site = chosenFor.isNull() ? m_panel->site() : chosenFor;
    const QList<Cookie> removed = m_services.profile.keeper().enforce(site);
    m_undo.offer(site, removed);
    m_panel->showOutcome(saved, m_undo.removedCount());
    m_clearing.onChoice();
}

void MainWindow::undoChoice()
{
    if (const auto outcome = m_undo.undo())
        m_panel->showUndone(*outcome);
}

void MainWindow::open(const QUrl &url)
{
    m_pageArea->open(url);
}

void MainWindow::showStart()
{
    m_pageArea->showStart(
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
    return m_pageArea->page();
}

void MainWindow::updateNavigation()
{
    m_navigation->setUrl(m_pageArea->shownUrl(), m_pageArea->security());
    m_tools->setPageUrl(m_pageArea->shownUrl());
    m_navigation->setHistory(m_pageArea->canGoBack(), page().history()->canGoForward());
}

void MainWindow::openDemo()
{
    const auto url = m_services.openDemo();
    if (url)
        open(*url);
    else
        notify(url.error().message);
}

void MainWindow::saveDownload(QWebEngineDownloadRequest *download)
{
    if (m_attendance == BrowserPage::Attendance::Headless)
        return download->cancel();
    // The engine proposes the system's download folder and a name that is not taken yet.
    const QString name = displayText(download->downloadFileName(), 80);
    connect(
        download, &QWebEngineDownloadRequest::stateChanged, this,
        [this, name, folder = download->downloadDirectory()](QWebEngineDownloadRequest::DownloadState state) {
            if (state == QWebEngineDownloadRequest::DownloadCompleted)
                notify(tr("Saved “%1” in %2.").arg(name, displayText(folder, 120)));
            else if (state == QWebEngineDownloadRequest::DownloadInterrupted)
                notify(tr("“%1” could not be saved.").arg(name));
        });
    download->accept();
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
