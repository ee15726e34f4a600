// SPDX-License-Identifier: Apache-2.0
#include "browser/BrowserProfile.h"

#include "base/Logging.h"
#include "browser/EngineCookieFile.h"
#include "browser/EngineSameSite.h"
#include "browser/StorageScript.h"
#include "browser/SweepSelfTest.h"
#include "browser/ThreadWatch.h"
#include "consent/ConsentService.h"

#include <QDir>
#include <QLocale>
#include <QTimer>
#include <QWebEngineCookieStore>
#include <QWebEngineSettings>

#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr std::chrono::seconds selfTestAgainAfter{30};

QString engineFolder(const QString &directory)
{
    return QDir(directory).filePath(u"engine"_s);
}

std::unique_ptr<QWebEngineProfile> makeEngineProfile(const std::optional<QString> &directory)
{
    if (!directory)
        return std::make_unique<QWebEngineProfile>(); // off the record
    auto profile = std::make_unique<QWebEngineProfile>(u"consentdesk"_s);
    profile->setPersistentStoragePath(engineFolder(*directory));
    profile->setCachePath(QDir(*directory).filePath(u"cache"_s));
    profile->setPersistentCookiesPolicy(QWebEngineProfile::AllowPersistentCookies);
    return profile;
}

} // namespace

void BrowserProfile::startEngine()
{
    const QWebEngineProfile any;
}

BrowserProfile::BrowserProfile(const std::optional<QString> &directory, const ConsentService &consent,
                               CookieInventory &inventory, Enforcement enforcement,
                               std::unique_ptr<NetworkIdle> idle, SelfTest selfTest, QObject *parent)
    : QObject(parent)
    , m_storedEarlier(storedEarlierIn(directory))
    , m_profile(makeEngineProfile(directory))
    , m_idle(idle ? std::move(idle) : std::make_unique<ThreadWatch>())
    , m_sweep(
          enforcement == Enforcement::Full
              ? std::make_unique<CookieSweep>(*m_profile->cookieStore(), m_learnedNames, inventory, *m_idle)
              : nullptr)
    , m_gate(std::make_unique<CookieGate>(*m_profile, consent.policyCell(), m_sweep.get()))
    , m_keeper(std::make_unique<CookieKeeper>(*m_profile->cookieStore(), *m_gate, consent.policyCell(),
                                              inventory, m_learnedNames))
    , m_sameSiteReader(inventory, *m_gate)
{
    if (enforcement == Enforcement::Full) {
        m_guard = std::make_unique<ScriptGuard>(*m_profile, consent.policyCell(), inventory, m_learnedNames);
        connect(&consent, &ConsentService::policyChanged, m_guard.get(), &ScriptGuard::applyPolicy);
    }
    applySettings();
    m_keeper->adoptStored(std::exchange(m_storedEarlier, {}));
    if (directory)
        m_engineSameSite = std::make_unique<EngineSameSite>(engineCookiePath(engineFolder(*directory)));
    // The engine opens its store for its first page. That one is ours, or is not asked for a site yet, so
    // that the first real one finds the store without what is refused; where nothing is stored, it may be
    // any.
    if (!m_sweep)
        openWithBlankPage();
    else if (selfTest == SelfTest::AtOnce)
        startSelfTest();
}

void BrowserProfile::startSelfTest()
{
    if (m_sweep && !std::exchange(m_isSelfTestStarted, true))
        runSelfTest();
}

void BrowserProfile::runSelfTest()
{
    m_selfTest = std::make_unique<SweepSelfTest>(*m_profile, *m_gate);
    m_keeper->ignoreHost(m_selfTest->host());
    if (!m_selfTest->start()) {
        m_selfTest.reset();
        updateLevel();
        return openWithBlankPage();
    }
    connect(m_selfTest.get(), &SweepSelfTest::finished, this, &BrowserProfile::onSelfTest,
            Qt::QueuedConnection);
    connect(m_sweep.get(), &CookieSweep::reliabilityChanged, this, &BrowserProfile::updateLevel,
            Qt::UniqueConnection);
}

void BrowserProfile::onSelfTest(bool passed)
{
    if (m_selfTest->isUndecided() && m_selfTestsLeft-- > 0)
        QTimer::singleShot(selfTestAgainAfter, this, &BrowserProfile::runSelfTest);
    m_selfTest.reset();
    const bool isCertain = m_idle->isCertain();
    if (passed && !isCertain)
        qCWarning(lcBrowser, "The engine's threads cannot be watched on this system.");
    m_selfTestPassed = passed && isCertain;
    updateLevel();
}

void BrowserProfile::openWithBlankPage()
{
    m_level = EnforcementStatus::Level::OnArrival;
    m_storeOpener = std::make_unique<QWebEnginePage>(m_profile.get());
    const auto end = [this] { m_storeOpener.reset(); };
    if (m_keeper->isReady()) // by a page before, or because nothing was stored
        connect(m_storeOpener.get(), &QWebEnginePage::loadFinished, this, end, Qt::QueuedConnection);
    else
        connect(m_keeper.get(), &CookieKeeper::ready, this, end, Qt::QueuedConnection);
    m_storeOpener->load(QUrl(u"about:blank"_s));
}

StorageScript &BrowserProfile::storageScript()
{
    if (!m_storageScript)
        m_storageScript = std::make_unique<StorageScript>(*m_profile);
    return *m_storageScript;
}

void BrowserProfile::setGpcWish(GpcWish wish)
{
    m_gate->setGpcWish(wish);
    if (m_guard)
        m_guard->setGpcWish(wish);
}

EnforcementStatus BrowserProfile::enforcementStatus() const
{
    return {m_level, m_sweep ? m_sweep->sweeps() : 0, m_sweep ? m_sweep->wavedThrough() : 0};
}

CookieChangeCheck::SameSiteLookup BrowserProfile::sameSiteLookup() const
{
    if (!m_engineSameSite)
        return {};
    return [&file = *m_engineSameSite](const ObservedCookie &observed) { return file.find(observed); };
}

void BrowserProfile::updateLevel()
{
    if (m_selfTest)
        return;
    // What was proven at the start holds only while the engine can be waited for.
    const auto level = m_selfTestPassed && m_sweep->isReliable() ? EnforcementStatus::Level::OffTheWire
                                                                 : EnforcementStatus::Level::OnArrival;
    if (std::exchange(m_level, level) != level)
        emit enforcementLevelChanged(level);
}

BrowserProfile::~BrowserProfile() = default;

std::optional<QList<Cookie>> BrowserProfile::storedEarlierIn(const std::optional<QString> &directory)
{
    if (!directory)
        return QList<Cookie>();
    const auto cookies = readEngineCookies(engineFolder(*directory));
    if (cookies)
        return *cookies;
    m_notice =
        tr("The cookies of earlier sessions cannot be listed, so refused ones among them may be sent once "
           "more (%1).")
            .arg(cookies.error().message);
    return std::nullopt;
}

void BrowserProfile::applySettings()
{
    QWebEngineSettings &settings = *m_profile->settings();
    // Problems are shown by our own widgets, which no page can imitate.
    settings.setAttribute(QWebEngineSettings::ErrorPageEnabled, false);
    settings.setAttribute(QWebEngineSettings::PluginsEnabled,
                          true); // the engine's own PDF view is the only one
    settings.setAttribute(QWebEngineSettings::PdfViewerEnabled, true);
    settings.setAttribute(QWebEngineSettings::FullScreenSupportEnabled, true); // each one is asked for
    settings.setAttribute(QWebEngineSettings::ScreenCaptureEnabled, false);
    // A saved page that the visitor opens reads no other file; so it may lead to the web.
    settings.setAttribute(QWebEngineSettings::LocalContentCanAccessFileUrls, false);
    settings.setAttribute(QWebEngineSettings::LocalContentCanAccessRemoteUrls, true);
    settings.setAttribute(QWebEngineSettings::DnsPrefetchEnabled, false);
    settings.setAttribute(QWebEngineSettings::HyperlinkAuditingEnabled, false);
    settings.setAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
    settings.setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
    m_profile->setHttpAcceptLanguage(QLocale().uiLanguages().mid(0, 4).join(u','));
}

} // namespace consentdesk
