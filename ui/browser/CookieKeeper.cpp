// SPDX-License-Identifier: Apache-2.0
#include "browser/CookieKeeper.h"

#include "browser/CookieGate.h"
#include "browser/CookieRemoval.h"
#include "browser/CookieSweep.h"
#include "browser/CookieWriter.h"
#include "browser/SweepSelfTest.h"
#include "consent/LearnedNames.h"
#include "report/SiteReport.h"

#include <QNetworkCookie>
#include <QUrl>
#include <QWebEngineCookieStore>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// The store does not say when it has reported everything, but it works off its orders one by one: this
/// cookie is ordered after the report, and its removal after the removals of what is refused. Its domain can
/// be no host's (RFC 6761 section 6.4), so it is never sent.
Cookie makeMarker()
{
    Cookie marker;
    marker.key = {"consentdesk-ready", u"ready.invalid"_s, u"/"_s};
    marker.value = "1";
    return marker;
}

void order(QWebEngineCookieStore &store, const Cookie &marker)
{
    QNetworkCookie cookie = marker.toNetworkCookie();
    cookie.setDomain(QString()); // host-only
    store.setCookie(cookie, QUrl(u"https://%1/"_s.arg(marker.key.domain)));
}

const CookieKey &markerKey()
{
    static const CookieKey key = makeMarker().key;
    return key;
}

/// Whether no site at all would let the cookie stay: neither its own, nor one with choices of its own, nor a
/// site that was never visited.
bool isRefusedEverywhere(const ConsentPolicy &policy, const Site &cookieSite, const QByteArray &name)
{
    QList<Site> places = policy.choices().bySite.keys();
    places << cookieSite << Site::fromHost(u"never-visited.invalid"_s);
    return std::none_of(places.cbegin(), places.cend(), [&](const Site &place) {
        return policy.decide({place, cookieSite, name}).isAllowed();
    });
}

} // namespace

CookieKeeper::CookieKeeper(QWebEngineCookieStore &store, CookieGate &gate,
                           std::shared_ptr<const SnapshotCell<ConsentPolicy>> policy,
                           CookieInventory &inventory, LearnedNames &learned, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_gate(gate)
    , m_policy(std::move(policy))
    , m_inventory(inventory)
    , m_learned(learned)
{
    connect(&m_store, &QWebEngineCookieStore::cookieAdded, this, &CookieKeeper::onAdded);
    connect(&m_store, &QWebEngineCookieStore::cookieRemoved, this, &CookieKeeper::onRemoved);
    connect(&m_gate, &CookieGate::contacted, this, [this](const OriginContact &contact) {
        m_attribution.recordContact(contact);
        m_inventory.recordContact(contact);
    });
}

void CookieKeeper::adoptStored(const std::optional<QList<Cookie>> &cookies)
{
    for (const Cookie &cookie : cookies.value_or(QList<Cookie>())) {
        // The engine keeps session cookies too; those of our own test are nothing to list or to learn.
        if (SweepSelfTest::isHostOfAnyRun(cookie.key.domain)) {
            removeExactly(m_store, cookie);
            continue;
        }
        m_inventory.recordStored(cookie, WrittenBy::NotReported);
        if (isRefusedOnArrival(cookie, std::nullopt))
            refuse(cookie, Refusal::OnArrival);
    }
    // With nothing stored, neither we nor a rule of the visitor's can have ordered a removal.
    m_isReady = cookies && cookies->isEmpty();
    if (m_isReady)
        m_store.loadAllCookies(); // opens it now, or the first request would wait until it is made
    else
        order(m_store, makeMarker());
}

void CookieKeeper::onMarkerAdded()
{
    removeExactly(m_store, makeMarker());
}

void CookieKeeper::onMarkerRemoved()
{
    if (std::exchange(m_isReady, true))
        return;
    emit ready();
}

QList<Cookie> CookieKeeper::enforce(const Site &site)
{
    const auto policy = m_policy->load();
    const SiteReport report = makeSiteReport(m_inventory, *policy, site);
    QList<Cookie> removed;
    for (const CookieRow &row : report.cookies) {
        if (row.state != CookieState::Refused || !row.observed.stored)
            continue;
        const Cookie &cookie = row.observed.cookie;
        const Site owner = Site::fromHost(cookie.key.domain);
        if (policy->decide({owner, owner, cookie.nameOnTheWire()}).isAllowed())
            continue;
        refuse(cookie, Refusal::OnChoice);
        removed.append(cookie);
    }
    return removed;
}

void CookieKeeper::removeNow(const CookieKey &key, CookieEvent::End cause)
{
    const auto observed = m_inventory.find(key);
    if (!observed || !observed->stored)
        return;
    m_inventory.recordDeletion(key, cause);
    removeExactly(m_store, observed->cookie);
}

void CookieKeeper::onAdded(const QNetworkCookie &networkCookie)
{
    m_gate.flush();
    const Cookie cookie = Cookie::fromNetworkCookie(networkCookie);
    if (cookie.key == markerKey())
        return onMarkerAdded();
    if (isInternal(cookie.key))
        return;
    const auto origin = m_attribution.originOf(cookie);
    m_inventory.recordStored(cookie, origin ? origin->writtenBy : WrittenBy::NotReported,
                             origin ? origin->topLevelSite : Site());
    if (isRefusedOnArrival(cookie, origin))
        refuse(cookie, Refusal::OnArrival);
}

void CookieKeeper::onRemoved(const QNetworkCookie &networkCookie)
{
    const CookieKey key = Cookie::fromNetworkCookie(networkCookie).key;
    if (key == markerKey())
        return onMarkerRemoved();
    if (isInternal(key))
        return;
    m_inventory.recordGone(key);
}

bool CookieKeeper::isInternal(const CookieKey &key) const
{
    return key.domain == CookieSweep::markerDomain || key.domain == SweepSelfTest::markerDomain ||
           key.domain == CookieWriter::markerDomain || key.domain == m_ignoredHost;
}

void CookieKeeper::refuse(const Cookie &cookie, Refusal cause)
{
    m_inventory.recordRefused(cookie.key, cause);
    m_learned.learn(Site::fromHost(cookie.key.domain), LearnedName::of(cookie));
    removeExactly(m_store, cookie);
}

bool CookieKeeper::isRefusedOnArrival(const Cookie &cookie,
                                      const std::optional<WriteAttribution::Origin> &origin)
{
    const auto policy = m_policy->load();
    const Site cookieSite = Site::fromHost(cookie.key.domain);
    const QByteArray name = cookie.nameOnTheWire();
    // Without a contact it was stored by an earlier run, perhaps on a site that accepts it.
    if (!origin)
        return isRefusedEverywhere(*policy, cookieSite, name);
    return !policy->decide({origin->topLevelSite, cookieSite, name}).isAllowed();
}

} // namespace consentdesk
