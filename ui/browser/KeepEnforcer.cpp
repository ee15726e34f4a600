// SPDX-License-Identifier: Apache-2.0
#include "browser/KeepEnforcer.h"

#include "browser/BrowserProfile.h"
#include "browser/CookieRestore.h"
#include "consent/ConsentService.h"

#include <QEventLoop>
#include <QUrl>
#include <QWebEngineCookieStore>

#include <algorithm>

namespace consentdesk {

namespace {

/// What an origin has that can be cleared without a page of it.
const QList<StorageKind> reachable{StorageKind::Local, StorageKind::Databases, StorageKind::Caches};

} // namespace

KeepEnforcer::KeepEnforcer(KeepService &rules, OpenSites &sites, CookieInventory &inventory,
                           BrowserProfile &profile, const ConsentService &consent, QObject *parent)
    : QObject(parent)
    , m_rules(rules)
    , m_inventory(inventory)
    , m_profile(profile)
    , m_consent(consent)
    , m_lookup(profile.sameSiteLookup())
{
    connect(&sites, &OpenSites::left, this, &KeepEnforcer::onLeft);
    connect(&sites, &OpenSites::opened, this, &KeepEnforcer::onOpened);
    connect(&m_rules, &KeepService::ruleChanged, this, &KeepEnforcer::onRuleChanged);
    removeAtEnd(); // of the session before, which may have crashed
}

KeepEnforcer::~KeepEnforcer() = default;

void KeepEnforcer::noteOrigin(const QUrl &url)
{
    const Site site = Site::fromUrl(url);
    const auto origin = canonicalOrigin(
        url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo));
    if (site.isNull() || !origin || m_origins.value(site).size() >= maximumOrigins)
        return;
    m_origins[site].insert(*origin);
}

void KeepEnforcer::onLeft(const Site &site)
{
    if (m_rules.rule(site) != KeepRule::LastTab)
        return;
    settle(site); // an earlier departure, which could be undone until now
    auto *const timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, site] {
        if (m_departures.at(site).isDone)
            settle(site);
        else
            carryOut(site);
    });
    timer->start(m_delay);
    m_departures[site] = {timer};
    emit leaving(site, m_delay);
}

void KeepEnforcer::onOpened(const Site &site)
{
    const auto departure = m_departures.find(site);
    if (departure != m_departures.end() && !departure->second.isDone)
        settle(site);
}

void KeepEnforcer::onRuleChanged(const Site &site, KeepRule rule)
{
    if (rule != KeepRule::LastTab)
        onOpened(site); // what was about to be deleted is not any more
}

void KeepEnforcer::carryOut(const Site &site)
{
    Departure &departure = m_departures.at(site);
    departure.isDone = true;
    departure.cookies = removeCookiesOf(site);
    clearStorageOf(site);
    departure.timer->start(m_undoWithin);
    emit deleted(site, departure.cookies.size());
}

void KeepEnforcer::settle(const Site &site)
{
    const auto departure = m_departures.find(site);
    if (departure == m_departures.end())
        return;
    departure->second.timer->stop();
    departure->second.timer->deleteLater(); // it may be telling us
    m_departures.erase(departure);
    emit settled(site);
}

void KeepEnforcer::undo(const Site &site)
{
    const auto departure = m_departures.find(site);
    if (departure == m_departures.end())
        return;
    const bool wasDone = departure->second.isDone;
    const QList<Cookie> cookies = departure->second.cookies;
    settle(site);
    if (wasDone)
        emit restored(site, restoreCookies(*m_profile.engine().cookieStore(), m_inventory, cookies));
}

/// With the SameSite that can be found now: once a cookie is gone, it cannot be asked for any more.
QList<Cookie> KeepEnforcer::removeCookiesOf(const Site &site)
{
    QList<Cookie> removed;
    for (const ObservedCookie &observed : m_inventory.storedOf(site)) {
        Cookie cookie = observed.cookie;
        if (cookie.sameSite == SameSite::NotReported && m_lookup)
            cookie.sameSite = attributeOf(m_lookup(observed));
        removed.append(cookie);
        m_profile.keeper().removeNow(cookie.key, CookieEvent::End::KeepRule);
    }
    return removed;
}

void KeepEnforcer::removeAtEnd()
{
    for (const Site &site : sitesThatEnd())
        removeCookiesOf(site);
}

QSet<Site> KeepEnforcer::sitesThatEnd() const
{
    QSet<Site> sites;
    for (const CookieKey &key : m_inventory.allKeys())
        sites.insert(Site::fromHost(key.domain));
    for (auto site = m_origins.keyBegin(); site != m_origins.keyEnd(); ++site)
        sites.insert(*site);
    sites.removeIf([this](const Site &site) { return !endsWithSession(m_rules.rule(site)); });
    return sites;
}

void KeepEnforcer::clearStorageOf(const Site &site)
{
    const QSet<QString> origins = m_origins.take(site);
    if (origins.isEmpty())
        return;
    if (!m_cleaner) {
        m_cleaner = std::make_unique<StorageCleaner>(m_profile.engine(), m_profile.storageScript(),
                                                     m_profile.gate(), m_consent.policyCell());
        connect(m_cleaner.get(), &StorageCleaner::finished, this, [this] { --m_clearing; });
    }
    ++m_clearing;
    m_cleaner->clear(nullptr, QStringList(origins.cbegin(), origins.cend()), reachable);
}

bool KeepEnforcer::isEverythingGone() const
{
    const QSet<Site> sites = sitesThatEnd();
    return m_clearing == 0 && std::all_of(sites.cbegin(), sites.cend(), [this](const Site &site) {
               return m_inventory.storedOf(site).isEmpty();
           });
}

void KeepEnforcer::endSession()
{
    removeAtEnd();
    for (const Site &site : sitesThatEnd())
        clearStorageOf(site);
    QEventLoop loop;
    QTimer looks;
    looks.setInterval(20);
    connect(&looks, &QTimer::timeout, &loop, [this, &loop] {
        if (isEverythingGone())
            loop.quit();
    });
    looks.start();
    QTimer::singleShot(endsWithin, &loop, &QEventLoop::quit);
    if (!isEverythingGone())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
}

} // namespace consentdesk
