// SPDX-License-Identifier: Apache-2.0
#include "Application.h"

#include "AddressHandover.h"
#include "AfterFirstPage.h"
#include "DemoLoader.h"
#include "DesktopWishes.h"
#include "PolicyRunner.h"
#include "StartReading.h"
#include "TerminationSignals.h"
#include "VisitPolicies.h"
#include "VisitRunner.h"
#include "base/Logging.h"
#include "base/WebAddress.h"
#include "browser/BrowserProfile.h"
#include "browser/DownloadSettling.h"
#include "browser/KeepEnforcer.h"
#include "browser/PagePolicySource.h"
#include "browser/RetentionEnforcer.h"
#include "browsing/DownloadList.h"
#include "browsing/History.h"
#include "browsing/SitePermissions.h"
#include "browsing/ZoomLevels.h"
#include "catalogue/SiteKnowledge.h"
#include "consent/ConsentService.h"
#include "cookies/CookieInventory.h"
#include "demo/DemoService.h"
#include "knowledge/KnowledgeLibrary.h"
#include "ledger/Ledger.h"
#include "policy/PolicyService.h"
#include "settings/Settings.h"
#include "storage/ChoiceRepository.h"
#include "storage/DownloadRepository.h"
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
#include "support/PlainStyle.h"
#include "support/Theme.h"
#include "window/MainWindow.h"
#include "window/ProfileMark.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>

#include <chrono>
#include <cstdio>
#include <functional>
#include <future>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr std::chrono::seconds downloadsSettleWithin{5};

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
        QApplication::setStyle(new PlainStyle);
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

Application::~Application()
{
    closePages();
    if (m_profile && !settleDownloads(m_profile->engine(), downloadsSettleWithin))
        qCWarning(lcBrowser, "The engine has not finished what pages wanted to download.");
}

/// A page can leave questions for cookies by the hundred, each of which would be waited for.
void Application::closePages()
{
    m_window.reset();
    if (m_profile)
        m_profile->gate().close();
}

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
    if (m_isHandedOver)
        return ExitStatus::Done;
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

void Application::note(const QString &sentence)
{
    if (!sentence.isEmpty() && !m_notices.contains(sentence))
        m_notices.append(sentence);
}

void Application::note(const Result<void> &outcome)
{
    if (!outcome)
        note(outcome.error().message);
}

template <typename T>
T Application::valueOrNote(const Result<T> &loaded, const T &otherwise)
{
    if (!loaded)
        note(loaded.error().message);
    return loaded.value_or(otherwise);
}

void Application::forgetDialogs()
{
    m_dialogMemory = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dialogMemory->path());
}

Result<void> Application::start()
{
    if (m_line.profileKind != CommandLine::ProfileKind::Kept)
        forgetDialogs();
    if (m_line.profileKind == CommandLine::ProfileKind::Fresh)
        m_fresh = std::make_unique<QTemporaryDir>();
    std::optional<QString> directory = profileDirectory();
    if (directory) {
        const auto locked = m_storage.lock(*directory);
        if (!locked && m_line.isHeadless())
            return locked;
        if (!locked && handsOver(*directory))
            return {};
        if (!locked) {
            note(QObject::tr("%1 This session is kept in memory only.").arg(locked.error().message));
            directory.reset();
        }
    }
    openSettings(directory); // first: everything after it may speak
    auto future = std::async(std::launch::async, &readForStart, directory, std::cref<Clock>(m_clock),
                             std::ref(*QThread::currentThread()));
    BrowserProfile::startEngine(); // meanwhile
    StartReading reading = future.get();
    ConsentChoices choices = choicesOf(m_line);
    if (directory) {
        if (reading.database)
            m_storage.take(std::move(reading.database->database), m_line.command, m_clock);
        note(reading.database ? reading.database->notice : reading.database.error().message);
    }
    if (m_storage.choices())
        choices = valueOrNote(m_storage.choices()->load(), choices);
    if (const auto taken = takeKnowledge(std::move(reading)); !taken)
        return taken;
    m_consent = std::make_unique<ConsentService>(m_catalogue, choices, m_storage.choices());
    m_inventory = std::make_unique<CookieInventory>(m_clock);
    m_ledger = std::make_unique<Ledger>(*m_inventory, m_consent->policyCell());
    if (m_storage.events())
        m_ledgerSaver = std::make_unique<LedgerSaver>(*m_ledger, *m_storage.events());
    m_profile = std::make_unique<BrowserProfile>(
        directory, *m_consent, *m_inventory, BrowserProfile::Enforcement::Full, nullptr,
        m_line.isHeadless() ? BrowserProfile::SelfTest::AtOnce : BrowserProfile::SelfTest::Later);
    if (m_line.command == CommandLine::Command::Window)
        startKeeping();
    startPolicies();
    startKnowledge(directory);
    startGates();
    startBrowsing();
    if (m_storage.learnedNames())
        m_nameSaver =
            std::make_unique<LearnedNameSaver>(m_profile->learnedNames(), *m_storage.learnedNames());
    createWindow(directory);
    if (m_policies)
        m_policies->load(); // now that the window hears what could not be read
    if (m_ledgerSaver)
        QObject::connect(m_ledgerSaver.get(), &LedgerSaver::clearingFailed, m_window.get(),
                         &MainWindow::notify);
    return {};
}

bool Application::handsOver(const QString &directory)
{
    m_isHandedOver = m_storage.isHeldByAnother() && m_line.urls.size() <= 1 && !m_line.demo &&
                     AddressHandover::give(directory, m_line.urls.value(0));
    return m_isHandedOver;
}

/// Another program may start with an address for this window.
void Application::takeAddresses()
{
    const auto directory = profileDirectory();
    if (!directory || !m_storage.isLocked())
        return;
    auto *const handover = new AddressHandover(m_window.get());
    QObject::connect(handover, &AddressHandover::taken, m_window.get(), [this](const QUrl &url) {
        m_window->openHandedOver(url);
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->raise();
        m_window->activateWindow();
    });
    handover->listen(*directory);
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
                       directory && m_storage.choices() ? QDir(*directory).filePath(u"tabs.json"_s)
                                                        : QString(),
                       {m_downloads.get(), m_permissions.get()},
                       m_history.get(),
                       m_zoom.get()},
        attendance);
    applyPreferences();
    QObject::connect(m_settings.get(), &Settings::changed, m_window.get(), [this] {
        showTheme();
        applyPreferences();
    });
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
    showTheme(); // before there are widgets, which would be told of another one
}

void Application::showTheme() const
{
    if (!m_line.isHeadless() && m_line.theme == CommandLine::Theme::System) // else it has been said
        applyTheme(m_settings->value(Setting::Theme).toString());
}

void Application::applyPreferences()
{
    if (m_line.isHeadless())
        return;
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
    KeepRepository *const kept = m_storage.keepRules();
    const KeptRules rules = kept ? valueOrNote(kept->load(), {}) : KeptRules();
    m_keepRules = std::make_unique<KeepService>(rules, kept);
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
    m_downloads = std::make_unique<DownloadList>(m_clock, m_storage.downloads());
    note(m_downloads->load());
    m_permissions = std::make_unique<SitePermissions>(m_storage.permissions());
    note(m_permissions->load());
}

void Application::startPolicies()
{
    m_policySource = std::make_unique<PagePolicySource>(
        *m_profile, m_clock, [this] { return m_window ? &m_window->page() : nullptr; },
        m_line.isHeadless() ? BrowserPage::Attendance::Headless : BrowserPage::Attendance::Attended);
    if (m_line.command != CommandLine::Command::Window)
        return;
    m_policies = std::make_unique<PolicyService>(*m_policySource, m_storage.policies(), m_clock);
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
    m_zoom = std::make_unique<ZoomLevels>(m_storage.zoom());
    note(m_zoom->load());
    if (!m_storage.visits())
        return;
    m_history = std::make_unique<History>(m_clock, m_storage.visits());
    note(m_history->load());
}

Result<void> Application::takeKnowledge(StartReading reading)
{
    note(reading.notice);
    if (!reading.catalogue)
        return failure(reading.catalogue.error().message);
    m_catalogue = *reading.catalogue;
    m_imported = std::move(reading.imported);
    return {};
}

Result<QUrl> Application::openDemo()
{
    if (!m_demo) {
        auto demo = loadDemo();
        if (!demo)
            return failure(demo.error().message);
        m_demo = std::move(*demo);
    }
    return m_demo->open();
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
    note(m_profile->notice());
    for (const QString &notice : std::as_const(m_notices)) {
        qCWarning(lcStorage).noquote() << notice; // for who started us from a terminal
        m_window->notify(notice);
    }
    const TerminationSignals signalsOfTheSystem;
    QObject::connect(&signalsOfTheSystem, &TerminationSignals::terminationWanted, m_window.get(),
                     [this] { m_window->gates().closeWithoutQuestion(); }); // nobody may answer
    QObject::connect(&signalsOfTheSystem, &TerminationSignals::terminationWanted, m_window.get(),
                     &QWidget::close);
    workAfterFirstPage(*m_window, *m_profile);
    if (!url.isEmpty())
        m_window->openInTab(url); // asked for while the window is drawn
    m_window->show();
    takeAddresses();
    QApplication::exec();
    closePages(); // no page writes while the session's end is carried out
    m_keepEnforcer->endSession();
    return ExitStatus::Done;
}

ExitStatus Application::runVisit()
{
    readTrackerHosts();
    note(m_profile->notice());
    for (const QString &notice : std::as_const(m_notices))
        complain(notice);
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
