// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CommandLine.h"
#include "base/Clock.h"
#include "base/Result.h"
#include "knowledge/KnowledgeContent.h"
#include "support/Translations.h"

#include <QTemporaryDir>

#include <memory>

namespace consentdesk {

class BrowserProfile;
class Catalogue;
class ChoiceRepository;
class ConsentService;
class CookieInventory;
class Database;
class DownloadList;
class DownloadRepository;
class DemoPlatform;
class FolderLock;
class History;
class HistoryRepository;
class KeepEnforcer;
class KeepRepository;
class KeepService;
class KnowledgeLibrary;
class LearnedNameRepository;
class LearnedNameSaver;
class Ledger;
class LedgerRepository;
class LedgerSaver;
class MainWindow;
class OpenSites;
class PagePolicySource;
class PermissionRepository;
class PolicyRepository;
class PolicyService;
class RetentionEnforcer;
class Settings;
class SitePermissions;
class ZoomLevels;
class ZoomRepository;

/// The built-in catalogue, with what was imported into the profile.
struct KnowledgeReading
{
    Result<std::shared_ptr<const Catalogue>> catalogue = nullptr;
    KnowledgeContent imported = {};
    QString notice = {}; ///< what could not be read of the imported
};

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
    [[nodiscard]] Result<void> takeKnowledge(KnowledgeReading reading);
    [[nodiscard]] Result<void> lockProfile(const QString &directory);
    [[nodiscard]] Result<void> openDatabase(const QString &directory);
    /// The visitor's, which a private window takes over without writing them.
    void openSettings(const std::optional<QString> &directory);
    void applyPreferences();
    void markProfile();
    void startKeeping();
    void startPolicies();
    void startKnowledge(const std::optional<QString> &directory);
    void startGates();
    void startBrowsing();
    void createWindow(const std::optional<QString> &directory);
    [[nodiscard]] Result<QUrl> openDemo();
    [[nodiscard]] ExitStatus runWindow();
    /// The self-test of the sweep, and what may be asked later: without taking anything from the first page.
    void workAfterFirstPage();
    [[nodiscard]] ExitStatus runVisit();
    /// Where the profile lives; none for a visit that keeps nothing.
    [[nodiscard]] std::optional<QString> profileDirectory() const;

    // In the order of their making: each may use what stands above it.
    const CommandLine m_line;
    SystemClock m_clock;
    QString m_storageNotice;                ///< what the visitor should know about the place of their choices
    std::unique_ptr<QTemporaryDir> m_fresh; ///< of ProfileKind::Fresh
    std::unique_ptr<FolderLock> m_lock;
    std::shared_ptr<const Catalogue> m_catalogue;
    KnowledgeContent m_imported; ///< of which the catalogue is made; then the library has it
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ChoiceRepository> m_choices; ///< null for a visit: its choices are its options
    std::unique_ptr<LearnedNameRepository> m_keptNames;
    std::unique_ptr<KeepRepository> m_keptRules;    ///< null: rules of this session only
    std::unique_ptr<LedgerRepository> m_keptEvents; ///< null: nothing is kept
    std::unique_ptr<ConsentService> m_consent;
    std::unique_ptr<KnowledgeLibrary> m_knowledge; ///< null for a visit
    std::unique_ptr<Settings> m_settings;
    Translations m_translations;
    std::unique_ptr<CookieInventory> m_inventory;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<LedgerSaver> m_ledgerSaver;
    std::unique_ptr<DemoPlatform> m_demo;
    std::unique_ptr<BrowserProfile> m_profile;
    std::unique_ptr<KeepService> m_keepRules; ///< and what carries them out: null for a visit
    std::unique_ptr<OpenSites> m_openSites;
    std::unique_ptr<KeepEnforcer> m_keepEnforcer;
    std::unique_ptr<RetentionEnforcer> m_retention;
    std::unique_ptr<LearnedNameSaver> m_nameSaver;
    std::unique_ptr<PolicyRepository> m_keptPolicies; ///< null: policies of this session only
    std::unique_ptr<PagePolicySource> m_policySource;
    std::unique_ptr<PolicyService> m_policies; ///< null for a visit, which reads its policies itself
    std::unique_ptr<DownloadRepository> m_keptDownloads;     ///< null: of this session only
    std::unique_ptr<PermissionRepository> m_keptPermissions; ///< likewise
    std::unique_ptr<DownloadList> m_downloads;               ///< null for a visit, as the next
    std::unique_ptr<SitePermissions> m_permissions;
    std::unique_ptr<HistoryRepository> m_keptVisits; ///< null: no history
    std::unique_ptr<History> m_history;              ///< null for a visit and without a profile
    std::unique_ptr<ZoomRepository> m_keptZoom;      ///< null: sizes of this session only
    std::unique_ptr<ZoomLevels> m_zoom;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace consentdesk
