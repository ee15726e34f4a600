// SPDX-License-Identifier: Apache-2.0
#include "Application.h"

#include "DesktopWishes.h"
#include "PolicyRunner.h"
#include "TerminationSignals.h"
#include "VisitPolicies.h"
#include "VisitRunner.h"
#include "base/DisplayText.h"
#include "base/Logging.h"
#include "base/WebAddress.h"
#include "browser/BrowserProfile.h"
#include "browser/KeepEnforcer.h"
#include "browser/PagePolicySource.h"
#include "browser/RetentionEnforcer.h"
#include "browsing/DownloadList.h"
#include "browsing/History.h"
#include "browsing/SitePermissions.h"
#include "browsing/ZoomLevels.h"
#include "catalogue/Catalogue.h"
#include "catalogue/SiteKnowledge.h"
#include "catalogue/TrackerHosts.h"
#include "consent/ConsentService.h"
#include "cookies/CookieInventory.h"
#include "demo/DemoPlatform.h"
#include "knowledge/ImportedKnowledge.h"
#include "knowledge/KnowledgeLibrary.h"
#include "ledger/Ledger.h"
#include "policy/PolicyService.h"
#include "settings/Settings.h"
#include "storage/ChoiceRepository.h"
#include "storage/Database.h"
#include "storage/DownloadRepository.h"
#include "storage/FolderLock.h"
#include "storage/HistoryRepository.h"
#include "storage/KeepRepository.h"
#include "storage/LearnedNameRepository.h"
#include "storage/LearnedNameSaver.h"
#include "storage/LedgerRepository.h"
#include "storage/LedgerSaver.h"
#include "storage/PermissionRepository.h"
#include "storage/PolicyRepository.h"
#include "storage/ZoomRepository.h"
#include "support/CalmStyle.h"
#include "support/Theme.h"
#include "window/MainWindow.h"
#include "window/ProfileMark.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QThreadPool>

#include <chrono>
#include <cstdio>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace consentdesk {

namespace {

void complain(const QString &sentence)
{
    std::fputs(qPrintable(u"consentdesk: %1\n"_s.arg(sentence)), stderr);
}

/// The choices of `visit`: those of its options, for every site, and no others.
ConsentChoices choicesOf(const CommandLine &line)
{
    ConsentChoices choices;
    for (const CookieCategory category : line.accepted) {
        if (category != CookieCategory::Necessary)
            choices.everywhere.categories.insert(category, Decision::Allow);
    }
    for (const QByteArray &name : line.allowedNames)
        choices.everywhere.cookies.insert({name, QString()}, Decision::Allow);
    for (const QByteArray &name : line.refusedNames)
        choices.everywhere.cookies.insert({name, QString()}, Decision::Refuse);
    return choices;
}

void startTheme(CommandLine::Theme theme, const DesktopWishes &wishes)
{
    if (wishes.lessMotion)
        QApplication::setStyle(new CalmStyle);
    else
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    setContrastWanted(wishes.moreContrast ? ContrastWish::More : ContrastWish::Usual);
    if (theme == CommandLine::Theme::Light)
        applyTheme(u"light"_s);
    else if (theme == CommandLine::Theme::Dark)
        applyTheme(u"dark"_s);
    else if (theme == CommandLine::Theme::HighContrast)
        applyTheme(u"high-contrast"_s);
}

QString settingsIn(const QString &directory)
{
    return QDir(directory).filePath(u"window.ini"_s);
}

} // namespace

Application::Application(CommandLine line)
    : m_line(std::move(line))
{
}

Application::~Application() = default;

ExitStatus Application::run()
{
    startTheme(m_line.theme, m_line.isHeadless() ? DesktopWishes() : desktopWishes());
    if (m_line.file)
        return PolicyRunner(m_line, m_clock).runFile(); // without a profile
    const auto started = start();
    if (!started) {
        complain(started.error().message);
        return ExitStatus::CouldNotLoad;
    }
    if (m_line.command == CommandLine::Command::Policy)
        return PolicyRunner(m_line, m_clock).runAddress(*m_profile, m_line.urls.constFirst());
    return m_line.command == CommandLine::Command::Visit ? runVisit() : runWindow();
}

std::optional<QString> Application::profileDirectory() const
{
    if (m_line.profile)
        return QDir(*m_line.profile).absolutePath();
    if (m_line.isHeadless() || m_line.profileKind == CommandLine::ProfileKind::Private)
        return std::nullopt;
    if (m_fresh)
        return m_fresh->path();
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

Result<void> Application::start()
{
    if (m_line.profileKind == CommandLine::ProfileKind::Fresh)
        m_fresh = std::make_unique<QTemporaryDir>();
    std::optional<QString> directory = profileDirectory();
    if (directory) {
        const auto locked = lockProfile(*directory);
        if (!locked && m_line.isHeadless())
            return locked;
        if (!locked) {
            m_storageNotice =
                QObject::tr("%1 This session is kept in memory only.").arg(locked.error().message);
            directory.reset();
        }
    }
    openSettings(directory); // first: everything after it may speak
    if (const auto loaded = loadCatalogue(directory); !loaded)
        return loaded;
    ConsentChoices choices = choicesOf(m_line);
    if (directory) {
        if (const auto opened = openDatabase(*directory); !opened)
            m_storageNotice = opened.error().message;
    }
    if (m_choices) {
        if (const auto loaded = m_choices->load())
            choices = *loaded;
        else
            m_storageNotice = loaded.error().message;
    }
    m_consent = std::make_unique<ConsentService>(m_catalogue, choices, m_choices.get());
    m_inventory = std::make_unique<CookieInventory>(m_clock);
    m_ledger = std::make_unique<Ledger>(*m_inventory, m_consent->policyCell());
    if (m_keptEvents)
        m_ledgerSaver = std::make_unique<LedgerSaver>(*m_ledger, *m_keptEvents);
    m_profile = std::make_unique<BrowserProfile>(directory, *m_consent, *m_inventory);
    if (m_line.command == CommandLine::Command::Window)
        startKeeping();
    startPolicies();
    startKnowledge(directory);
    startGates();
    startBrowsing();
    if (m_keptNames)
        m_nameSaver = std::make_unique<LearnedNameSaver>(m_profile->learnedNames(), *m_keptNames);
    createWindow(directory);
    if (m_policies)
        m_policies->load(); // now that the window hears what could not be read
    if (m_ledgerSaver)
        QObject::connect(m_ledgerSaver.get(), &LedgerSaver::clearingFailed, m_window.get(),
                         &MainWindow::notify);
    return {};
}

void Application::createWindow(const std::optional<QString> &directory)
{
    const auto attendance =
        m_line.isHeadless() ? BrowserPage::Attendance::Headless : BrowserPage::Attendance::Attended;
    m_window = std::make_unique<MainWindow>(
        WindowServices{*m_consent,
                       *m_inventory,
                       *m_profile,
                       *m_ledger,
                       *m_settings,
                       m_clock,
                       [this] { return openDemo(); },
                       m_ledgerSaver.get(),
                       {m_keepRules.get(), m_openSites.get(), m_keepEnforcer.get()},
                       m_policies.get(),
                       m_knowledge.get(),
                       directory && m_choices ? QDir(*directory).filePath(u"tabs.json"_s) : QString(),
                       {m_downloads.get(), m_permissions.get()},
                       m_history.get(),
                       m_zoom.get()},
        attendance);
    applyPreferences();
    QObject::connect(m_settings.get(), &Settings::changed, m_window.get(), [this] { applyPreferences(); });
    markProfile();
}

void Application::openSettings(const std::optional<QString> &directory)
{
    m_settings = std::make_unique<Settings>(directory ? std::optional(settingsIn(*directory)) : std::nullopt);
    if (m_line.isHeadless())
        return; // the same for every script, wherever it runs
    const bool isOwn = m_line.profileKind == CommandLine::ProfileKind::Kept;
    if (const QString kept = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation); !isOwn)
        m_settings->takeOver(Settings(settingsIn(kept)));
    m_translations.install(m_settings->value(Setting::Language).toString());
}

void Application::applyPreferences()
{
    if (m_line.isHeadless())
        return;
    if (m_line.theme == CommandLine::Theme::System) // else the command line has said it
        applyTheme(m_settings->value(Setting::Theme).toString());
    const bool isWanted = m_settings->value(Setting::GlobalPrivacyControl).toBool();
    m_profile->setGpcWish(isWanted ? GpcWish::Send : GpcWish::Off);
    if (const QString folder = m_settings->value(Setting::DownloadFolder).toString(); QDir(folder).exists())
        m_profile->engine().setDownloadPath(
            folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DownloadLocation) : folder);
}

void Application::markProfile()
{
    if (m_line.profileKind == CommandLine::ProfileKind::Private)
        new ProfileMark(*m_window, QObject::tr("Private window"),
                        QObject::tr("cookies, choices and history are gone when it is closed."));
    if (m_line.profileKind == CommandLine::ProfileKind::Fresh) {
        new ProfileMark(*m_window, QObject::tr("Fresh profile"),
                        QObject::tr("it began without cookies and is deleted when it is closed."));
        m_window->setToolsShown(true);
    }
}

void Application::startKeeping()
{
    KeptRules rules;
    if (m_keptRules) {
        if (const auto loaded = m_keptRules->load())
            rules = *loaded;
        else
            m_storageNotice = loaded.error().message;
    }
    m_keepRules = std::make_unique<KeepService>(rules, m_keptRules.get());
    m_openSites = std::make_unique<OpenSites>();
    m_keepEnforcer =
        std::make_unique<KeepEnforcer>(*m_keepRules, *m_openSites, *m_inventory, *m_profile, *m_consent);
    m_retention =
        std::make_unique<RetentionEnforcer>(*m_keepRules, *m_inventory, *m_profile, *m_consent, m_clock);
}

void Application::startGates()
{
    if (m_line.command != CommandLine::Command::Window)
        return;
    m_downloads = std::make_unique<DownloadList>(m_clock, m_keptDownloads.get());
    if (const auto loaded = m_downloads->load(); !loaded)
        m_storageNotice = loaded.error().message;
    m_permissions = std::make_unique<SitePermissions>(m_keptPermissions.get());
    if (const auto loaded = m_permissions->load(); !loaded)
        m_storageNotice = loaded.error().message;
}

void Application::startPolicies()
{
    m_policySource = std::make_unique<PagePolicySource>(
        *m_profile, m_clock, [this] { return m_window ? &m_window->page() : nullptr; },
        m_line.isHeadless() ? BrowserPage::Attendance::Headless : BrowserPage::Attendance::Attended);
    if (m_line.command != CommandLine::Command::Window)
        return;
    m_policies = std::make_unique<PolicyService>(*m_policySource, m_keptPolicies.get(), m_clock);
    QObject::connect(m_policies.get(), &PolicyService::knowledgeChanged, m_consent.get(),
                     [this](const auto &policies, const auto &labels) {
                         m_consent->setSiteKnowledge(SiteKnowledge::of(policies, labels));
                     });
}

void Application::startKnowledge(const std::optional<QString> &directory)
{
    if (m_line.command != CommandLine::Command::Window)
        return;
    m_knowledge = std::make_unique<KnowledgeLibrary>(
        KnowledgeLibrary::Known{m_catalogue, std::move(m_imported)}, directory, m_clock,
        [this](const std::shared_ptr<const Catalogue> &catalogue) {
            m_catalogue = catalogue;
            m_consent->setCatalogue(catalogue);
        });
}

void Application::startBrowsing()
{
    m_zoom = std::make_unique<ZoomLevels>(m_keptZoom.get());
    if (const auto loaded = m_zoom->load(); !loaded)
        m_storageNotice = loaded.error().message;
    if (!m_keptVisits)
        return;
    m_history = std::make_unique<History>(m_clock, m_keptVisits.get());
    if (const auto loaded = m_history->load(); !loaded)
        m_storageNotice = loaded.error().message;
}

Result<void> Application::loadCatalogue(const std::optional<QString> &directory)
{
    auto imported = directory ? ImportedKnowledge(*directory).read()
                              : Result<std::optional<KnowledgeContent>>(std::nullopt);
    if (!imported)
        m_storageNotice = imported.error().message;
    else if (*imported)
        m_imported = **std::move(imported);
    const auto catalogue = Catalogue::builtIn(&m_imported);
    if (!catalogue)
        return failure(catalogue.error().message);
    m_catalogue = *catalogue;
    // The lists are asked when a cookie that no source knows is shown; reading them takes longer than a
    // frame.
    if (m_line.command == CommandLine::Command::Window || m_line.command == CommandLine::Command::Visit)
        QThreadPool::globalInstance()->start([] { (void)TrackerHosts::installed(); });
    return {};
}

Result<void> Application::lockProfile(const QString &directory)
{
    const QString shown = displayText(directory, 200);
    // A folder below the choices' own: the database locks that one while it is opened.
    const QString engine = QDir(directory).filePath(u"engine"_s);
    if (!QDir().mkpath(engine))
        return failure(QObject::tr("Nothing can be written in %1.").arg(shown));
    m_lock = std::make_unique<FolderLock>(engine);
    if (m_lock->acquire(0ms))
        return {};
    return failure(QObject::tr("Another ConsentDesk is using %1.").arg(shown));
}

Result<void> Application::openDatabase(const QString &directory)
{
    auto opened = Database::open(QDir(directory).filePath(u"choices.sqlite"_s));
    if (!opened)
        return failure(opened.error().message);
    m_storageNotice = opened->notice;
    m_database = std::move(opened->database);
    m_keptNames = std::make_unique<LearnedNameRepository>(*m_database);
    m_keptEvents = std::make_unique<LedgerRepository>(*m_database);
    if (m_line.command == CommandLine::Command::Window)
        m_choices = std::make_unique<ChoiceRepository>(*m_database, m_clock);
    m_keptRules = std::make_unique<KeepRepository>(*m_database);
    m_keptDownloads = std::make_unique<DownloadRepository>(*m_database);
    m_keptPermissions = std::make_unique<PermissionRepository>(*m_database);
    m_keptPolicies = std::make_unique<PolicyRepository>(*m_database);
    if (m_line.command == CommandLine::Command::Window) {
        m_keptVisits = std::make_unique<HistoryRepository>(*m_database);
        m_keptZoom = std::make_unique<ZoomRepository>(*m_database);
    }
    return {};
}

Result<QUrl> Application::openDemo()
{
    if (!m_demo) {
        auto demo = std::make_unique<DemoPlatform>();
        if (const auto started = demo->start(); !started)
            return failure(started.error().message);
        m_demo = std::move(demo);
    }
    return m_demo->portalUrl();
}

ExitStatus Application::runWindow()
{
    QUrl url = m_line.urls.value(0);
    const QString startPage = m_settings->value(Setting::StartPage).toString();
    if (const auto address = webAddress(startPage); url.isEmpty() && !startPage.isEmpty() && address)
        url = *address;
    if (m_line.demo) {
        const auto demo = openDemo();
        if (!demo) {
            complain(demo.error().message);
            return ExitStatus::CouldNotLoad;
        }
        url = *demo;
    }
    for (const QString &notice : {m_storageNotice, m_profile->notice()}) {
        if (notice.isEmpty())
            continue;
        qCWarning(lcStorage).noquote() << notice; // for who started us from a terminal
        m_window->notify(notice);
    }
    const TerminationSignals signalsOfTheSystem;
    QObject::connect(&signalsOfTheSystem, &TerminationSignals::terminationWanted, m_window.get(),
                     [this] { m_window->gates().closeWithoutQuestion(); }); // nobody may answer
    QObject::connect(&signalsOfTheSystem, &TerminationSignals::terminationWanted, m_window.get(),
                     &QWidget::close);
    m_window->show();
    if (!url.isEmpty())
        m_window->openInTab(url);
    QApplication::exec();
    m_window.reset(); // no page writes while the session's end is carried out
    m_keepEnforcer->endSession();
    return ExitStatus::Done;
}

ExitStatus Application::runVisit()
{
    for (const QString &notice : {m_storageNotice, m_profile->notice()}) {
        if (!notice.isEmpty())
            complain(notice);
    }
    QList<QUrl> urls = m_line.urls;
    if (m_line.demo) {
        const auto demo = openDemo();
        if (!demo) {
            complain(demo.error().message);
            return ExitStatus::CouldNotLoad;
        }
        urls.prepend(*demo);
    }
    VisitPolicies policies(m_line, {*m_consent, *m_policySource, *m_profile, m_clock});
    VisitRunner runner(*m_window, *m_catalogue, m_line, urls, policies);
    const auto finished = runner.run();
    if (finished)
        return *finished;
    complain(finished.error().message);
    return ExitStatus::UnusableArguments;
}

} // namespace consentdesk
