// SPDX-License-Identifier: Apache-2.0
#include "browser/CookieKeeper.h"

#include "browser/CookieGate.h"
#include "browser/CookieRemoval.h"
#include "report/SiteReport.h"

#include <QNetworkCookie>
#include <QWebEngineCookieStore>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

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
                           CookieInventory &inventory, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_gate(gate)
    , m_policy(std::move(policy))
    , m_inventory(inventory)
{
    connect(&m_store, &QWebEngineCookieStore::cookieAdded, this, &CookieKeeper::onAdded);
    connect(&m_store, &QWebEngineCookieStore::cookieRemoved, this, &CookieKeeper::onRemoved);
    connect(&m_gate, &CookieGate::contacted, this, [this](const OriginContact &contact) {
        m_attribution.recordContact(contact);
        m_inventory.recordContact(contact);
    });
    m_store.loadAllCookies();
}

int CookieKeeper::enforce(const Site &site)
{
    const auto policy = m_policy->load();
    const SiteReport report = makeSiteReport(m_inventory, *policy, site);
    int count = 0;
    for (const CookieRow &row : report.cookies) {
        if (row.state != CookieState::Refused || !row.observed.stored)
            continue;
        const Cookie &cookie = row.observed.cookie;
        const Site owner = Site::fromHost(cookie.key.domain);
        if (policy->decide({owner, owner, cookie.nameOnTheWire()}).isAllowed())
            continue;
        refuse(cookie, Removal::OnChoice);
        ++count;
    }
    return count;
}

void CookieKeeper::removeNow(const CookieKey &key)
{
    if (const auto observed = m_inventory.find(key); observed && observed->stored)
        removeExactly(m_store, observed->cookie);
}

void CookieKeeper::onAdded(const QNetworkCookie &networkCookie)
{
    m_gate.flush();
    const Cookie cookie = Cookie::fromNetworkCookie(networkCookie);
    const auto origin = m_attribution.originOf(cookie);
    m_inventory.recordStored(cookie, origin ? origin->writtenBy : WrittenBy::NotReported);
    if (isRefusedOnArrival(cookie, origin))
        refuse(cookie, Removal::OnArrival);
}

void CookieKeeper::onRemoved(const QNetworkCookie &networkCookie)
{
    m_inventory.recordGone(Cookie::fromNetworkCookie(networkCookie).key);
}

void CookieKeeper::refuse(const Cookie &cookie, Removal cause)
{
    m_inventory.recordRefused(cookie.key, cause);
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
