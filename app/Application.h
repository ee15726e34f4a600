// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CommandLine.h"
#include "ProfileStorage.h"
#include "base/Clock.h"
#include "base/Result.h"
#include "knowledge/KnowledgeContent.h"
#include "support/Translations.h"

#include <QTemporaryDir>

#include <memory>

namespace consentdesk {

class BrowserProfile;
class Catalogue;
class ConsentService;
class CookieInventory;
class DownloadList;
class DemoService;
class History;
class KeepEnforcer;
class KeepService;
class KnowledgeLibrary;
struct StartReading;
class LearnedNameSaver;
class Ledger;
class LedgerSaver;
class MainWindow;
class OpenSites;
class PagePolicySource;
class PolicyService;
class RetentionEnforcer;
class Settings;
class SitePermissions;
class ZoomLevels;

/// The only place where the objects of the program meet. UI thread; needs a QApplication.
class Application final
{
public:
    explicit Application(CommandLine line);
    ~Application();
    Q_DISABLE_COPY_MOVE(Application)

    /// Runs the command to its end.
    [[nodiscard]] ExitStatus run();

private:
    [[nodiscard]] Result<void> start();
    /// Qt's file dialogs write down where they were: of a window that keeps nothing, into a folder that goes.
    void forgetDialogs();
    /// Told when the window or the visit begins; nothing when it is empty.
    void note(const QString &sentence);
    void note(const Result<void> &outcome);
    template <typename T>
    [[nodiscard]] T valueOrNote(const Result<T> &loaded, const T &otherwise);
    [[nodiscard]] Result<void> takeKnowledge(StartReading reading);
    /// The visitor's, which a private window takes over without writing them.
    void openSettings(const std::optional<QString> &directory);
    void showTheme() const;
    void applyPreferences();
    void markProfile();
    void startKeeping();
    void startPolicies();
    void startKnowledge(const std::optional<QString> &directory);
    void startGates();
    void startBrowsing();
    void createWindow(const std::optional<QString> &directory);
    [[nodiscard]] Result<QUrl> openDemo();
    /// Whether the window that uses the profile in @p directory takes what this one was to open.
    [[nodiscard]] bool handsOver(const QString &directory);
    void takeAddresses();
    void closePages();
    [[nodiscard]] ExitStatus runWindow();
    [[nodiscard]] ExitStatus runVisit();
    /// Where the profile lives; none for a visit that keeps nothing.
    [[nodiscard]] std::optional<QString> profileDirectory() const;

    // In the order of their making: each may use what stands above it.
    const CommandLine m_line;
    SystemClock m_clock;
    bool m_isHandedOver = false;                   ///< to a window that is open: nothing is left to do
    QStringList m_notices;                         ///< what the visitor should know about what is kept
    std::unique_ptr<QTemporaryDir> m_dialogMemory; ///< null of ProfileKind::Kept
    std::unique_ptr<QTemporaryDir> m_fresh;        ///< of ProfileKind::Fresh
    ProfileStorage m_storage;
    std::shared_ptr<const Catalogue> m_catalogue;
    KnowledgeContent m_imported; ///< of which the catalogue is made; then the library has it
    std::unique_ptr<ConsentService> m_consent;
    std::unique_ptr<KnowledgeLibrary> m_knowledge; ///< null for a visit
    std::unique_ptr<Settings> m_settings;
    Translations m_translations;
    std::unique_ptr<CookieInventory> m_inventory;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<LedgerSaver> m_ledgerSaver;
    std::unique_ptr<DemoService> m_demo;
    std::unique_ptr<BrowserProfile> m_profile;
    std::unique_ptr<KeepService> m_keepRules; ///< and what carries them out: null for a visit
    std::unique_ptr<OpenSites> m_openSites;
    std::unique_ptr<KeepEnforcer> m_keepEnforcer;
    std::unique_ptr<RetentionEnforcer> m_retention;
    std::unique_ptr<LearnedNameSaver> m_nameSaver;
    std::unique_ptr<PagePolicySource> m_policySource;
    std::unique_ptr<PolicyService> m_policies; ///< null for a visit, which reads its policies itself
    std::unique_ptr<DownloadList> m_downloads; ///< null for a visit, as the next
    std::unique_ptr<SitePermissions> m_permissions;
    std::unique_ptr<History> m_history; ///< null for a visit and without a profile
    std::unique_ptr<ZoomLevels> m_zoom;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace consentdesk
