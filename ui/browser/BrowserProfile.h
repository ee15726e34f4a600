// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/CertificateExceptions.h"
#include "browser/CookieGate.h"
#include "browser/CookieKeeper.h"
#include "browser/CookieSweep.h"
#include "browser/NetworkIdle.h"
#include "browser/SameSiteReader.h"
#include "browser/ScriptGuard.h"
#include "consent/CookieChangeCheck.h"
#include "consent/EnforcementStatus.h"
#include "consent/LearnedNames.h"

#include <QObject>
#include <QWebEnginePage>
#include <QWebEngineProfile>

#include <memory>
#include <optional>

namespace consentdesk {

class ConsentService;
class EngineSameSite;
class StorageScript;
class SweepSelfTest;

/// The one engine profile of the program, with the enforcement layers in place before anything can load.
/// Every page must be destroyed before it. UI thread.
class BrowserProfile final : public QObject
{
    Q_OBJECT

public:
    /// How far enforcement goes. Less than Full is what other tools do; the laboratory measures it beside
    /// ours.
    enum class Enforcement { Full, OnArrival };
    /// When the sweep is proved, which takes about as long as a page: later, somebody calls startSelfTest(),
    /// and the first page opens the engine's store (see BrowserPage::prepare()). The sweep itself never waits
    /// for it.
    enum class SelfTest { AtOnce, Later };

    /// Starts the engine, which the first profile would do. It waits for processes for half a start: what
    /// other threads do meanwhile costs nothing.
    static void startEngine();

    /// @p directory keeps the engine's data between runs; none: nothing is written to disk.
    /// @p idle tells when the engine is done; null: its threads are watched.
    BrowserProfile(const std::optional<QString> &directory, const ConsentService &consent,
                   CookieInventory &inventory, Enforcement enforcement = Enforcement::Full,
                   std::unique_ptr<NetworkIdle> idle = nullptr, SelfTest selfTest = SelfTest::AtOnce,
                   QObject *parent = nullptr);
    ~BrowserProfile() override;
    Q_DISABLE_COPY_MOVE(BrowserProfile)

    [[nodiscard]] QWebEngineProfile &engine() { return *m_profile; }
    [[nodiscard]] CookieKeeper &keeper() { return *m_keeper; }
    [[nodiscard]] CookieGate &gate() { return *m_gate; }
    [[nodiscard]] LearnedNames &learnedNames() { return m_learnedNames; }
    [[nodiscard]] EnforcementStatus enforcementStatus() const;
    /// Of SelfTest::Later; the first call counts.
    void startSelfTest();
    /// Global Privacy Control, in requests and in pages: sent unless this says otherwise.
    void setGpcWish(GpcWish wish);
    /// Null when enforcement is not Full.
    [[nodiscard]] ScriptGuard *guard() { return m_guard.get(); }
    [[nodiscard]] SameSiteReader &sameSiteReader() { return m_sameSiteReader; }
    [[nodiscard]] CertificateExceptions &certificateExceptions() { return m_certificateExceptions; }
    /// What the engine's file tells of SameSite; nothing when nothing is written to disk.
    [[nodiscard]] CookieChangeCheck::SameSiteLookup sameSiteLookup() const;
    /// Made and installed when it is first asked for: it costs each frame some time, and few visitors look at
    /// storage. Documents that are open already do not have it; see StorageScript::bringTo().
    [[nodiscard]] StorageScript &storageScript();
    /// Null while nobody wanted it.
    [[nodiscard]] StorageScript *installedStorageScript() { return m_storageScript.get(); }
    /// A sentence for the visitor when something about the profile is not as it should be; else empty.
    [[nodiscard]] const QString &notice() const { return m_notice; }

signals:
    void enforcementLevelChanged(consentdesk::EnforcementStatus::Level level);

private:
    /// None: they cannot be listed, and a notice says so.
    [[nodiscard]] std::optional<QList<Cookie>> storedEarlierIn(const std::optional<QString> &directory);
    void applySettings();
    void runSelfTest();
    void onSelfTest(bool passed);
    void openWithBlankPage();
    void updateLevel();

    QString m_notice;
    std::optional<QList<Cookie>> m_storedEarlier; ///< read before the engine opens its file
    std::unique_ptr<QWebEngineProfile> m_profile;
    LearnedNames m_learnedNames;
    std::unique_ptr<NetworkIdle> m_idle;
    std::unique_ptr<CookieSweep> m_sweep; ///< with Enforcement::Full
    std::unique_ptr<CookieGate> m_gate;
    std::unique_ptr<CookieKeeper> m_keeper;
    std::unique_ptr<ScriptGuard> m_guard;
    SameSiteReader m_sameSiteReader;
    CertificateExceptions m_certificateExceptions;
    std::unique_ptr<EngineSameSite> m_engineSameSite; ///< with a directory
    std::unique_ptr<QWebEnginePage> m_storeOpener;    ///< until the store is open
    std::unique_ptr<SweepSelfTest> m_selfTest;        ///< until it has finished
    std::unique_ptr<StorageScript> m_storageScript;   ///< once somebody wanted it
    bool m_isSelfTestStarted = false;
    int m_selfTestsLeft = 3; ///< should one end without an answer
    bool m_selfTestPassed = false;
    EnforcementStatus::Level m_level = EnforcementStatus::Level::Checking;
};

} // namespace consentdesk
