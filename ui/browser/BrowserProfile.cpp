// SPDX-License-Identifier: Apache-2.0
#include "browser/BrowserProfile.h"

#include "consent/ConsentService.h"

#include <QDir>
#include <QLocale>
#include <QWebEngineCookieStore>
#include <QWebEngineSettings>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

std::unique_ptr<QWebEngineProfile> makeEngineProfile(const std::optional<QString> &directory)
{
    if (!directory)
        return std::make_unique<QWebEngineProfile>(); // off the record
    auto profile = std::make_unique<QWebEngineProfile>(u"consentdesk"_s);
    profile->setPersistentStoragePath(QDir(*directory).filePath(u"engine"_s));
    profile->setCachePath(QDir(*directory).filePath(u"cache"_s));
    profile->setPersistentCookiesPolicy(QWebEngineProfile::AllowPersistentCookies);
    return profile;
}

} // namespace

BrowserProfile::BrowserProfile(const std::optional<QString> &directory, const ConsentService &consent,
                               CookieInventory &inventory, QObject *parent)
    : QObject(parent)
    , m_profile(makeEngineProfile(directory))
    , m_gate(std::make_unique<CookieGate>(*m_profile, consent.policyCell()))
    , m_keeper(
          std::make_unique<CookieKeeper>(*m_profile->cookieStore(), *m_gate, consent.policyCell(), inventory))
{
    applySettings();
}

BrowserProfile::~BrowserProfile() = default;

void BrowserProfile::applySettings()
{
    QWebEngineSettings &settings = *m_profile->settings();
    // Problems are shown by our own widgets, which no page can imitate.
    settings.setAttribute(QWebEngineSettings::ErrorPageEnabled, false);
    settings.setAttribute(QWebEngineSettings::PluginsEnabled, false);
    settings.setAttribute(QWebEngineSettings::ScreenCaptureEnabled, false);
    settings.setAttribute(QWebEngineSettings::DnsPrefetchEnabled, false);
    settings.setAttribute(QWebEngineSettings::HyperlinkAuditingEnabled, false);
    settings.setAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
    settings.setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
    m_profile->setHttpAcceptLanguage(QLocale().uiLanguages().mid(0, 4).join(u','));
}

} // namespace consentdesk
