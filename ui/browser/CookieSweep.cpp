// SPDX-License-Identifier: Apache-2.0
#include "browser/CookieSweep.h"

#include "browser/CookieRemoval.h"
#include "browser/NetworkIdle.h"
#include "browser/RemovalPlan.h"

#include <QElapsedTimer>
#include <QNetworkCookie>
#include <QUrl>
#include <QWebEngineCookieStore>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype maximumSites = 500;

QUrl markerUrl()
{
    return QUrl(u"https://%1/"_s.arg(CookieSweep::markerDomain));
}

} // namespace

CookieSweep::CookieSweep(QWebEngineCookieStore &store, const LearnedNames &learned,
                         CookieInventory &inventory, NetworkIdle &idle, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_learned(learned)
    , m_inventory(inventory)
    , m_idle(idle)
    , m_refusedNames(learned, inventory)
{
    connect(&m_store, &QWebEngineCookieStore::cookieAdded, this, &CookieSweep::onAdded);
}

void CookieSweep::onAdded(const QNetworkCookie &networkCookie)
{
    if (networkCookie.domain() == markerDomain)
        m_traffic->settle(std::exchange(m_settling, 0));
    if (!networkCookie.name().isEmpty() || m_namelessAllowed.size() >= maximumSites)
        return;
    // The keeper hears of it after us; once it has judged, the name is learned if it is refused.
    const Cookie cookie = Cookie::fromNetworkCookie(networkCookie);
    QMetaObject::invokeMethod(
        this,
        [this, cookie] {
            const Site site = Site::fromHost(cookie.key.domain);
            if (!m_learned.namesOf(site).contains(LearnedName::of(cookie)))
                m_namelessAllowed.insert(site);
        },
        Qt::QueuedConnection);
}

void CookieSweep::beforeRead(const std::shared_ptr<const ConsentPolicy> &policy, const Site &topLevelSite,
                             const Site &cookieSite, const QUrl &url)
{
    RefusedNames::Answer &refused = m_refusedNames.on(policy, topLevelSite, cookieSite);
    // What was reported is known exactly; what was let through and not reported may be anything.
    const QList<ObservedCookie> stored = refusedAndStored(refused, *policy, topLevelSite, cookieSite);
    const bool isUnsettled = !refused.names.isEmpty() && m_traffic->isUnsettled(cookieSite);
    if (stored.isEmpty() && !isUnsettled)
        return;
    const bool isDone = sweep([&] {
        removeStored(stored, mayTakeNameless(refused, cookieSite));
        if (isUnsettled)
            removeSent(refused, cookieSite, url);
    });
    ++m_sweeps;
    if (!isDone)
        ++m_wavedThrough;
}

bool CookieSweep::takeOut(const LearnedNames::Names &names, const QUrl &url, Waits waits)
{
    const RemovalPlan plan = RemovalPlan::byNames(names);
    if (waits == Waits::Both)
        return sweep([&] { plan.carryOut(m_store, url); });
    plan.carryOut(m_store, url);
    return true;
}

void CookieSweep::removeSent(const RefusedNames::Answer &refused, const Site &cookieSite, const QUrl &url)
{
    RemovalPlan plan = RemovalPlan::make(refused, cookieSite, url, m_inventory.storedCount());
    if (!mayTakeNameless(refused, cookieSite))
        plan.byName.removeAll(QByteArray());
    plan.carryOut(m_store, url);
}

bool CookieSweep::sweep(const std::function<void()> &remove)
{
    const quint64 letThrough = m_traffic->latest();
    const std::chrono::nanoseconds limit = m_patience.limit();
    QElapsedTimer clock;
    clock.start();
    const bool isDone = m_idle.waitUntilIdle(duration_cast<std::chrono::microseconds>(limit));
    remove();
    if (isDone && m_idle.isCertain())
        askForSettling(letThrough);
    // The first wait may have used up all; most deletions are executed in the shortest limit.
    const auto left = std::max(limit - std::chrono::nanoseconds(clock.nsecsElapsed()),
                               std::chrono::nanoseconds(SweepPatience::limits.back()));
    const bool isRemoved = m_idle.waitUntilIdle(duration_cast<std::chrono::microseconds>(left));
    judge(isDone && isRemoved);
    return isDone && isRemoved;
}

void CookieSweep::judge(bool isDone)
{
    m_patience.waited(isDone);
    const bool isReliable = !m_patience.isExhausted() && m_idle.isCertain();
    if (std::exchange(m_isReliable, isReliable) != isReliable)
        emit reliabilityChanged(isReliable);
}

QList<ObservedCookie> CookieSweep::refusedAndStored(RefusedNames::Answer &refused,
                                                    const ConsentPolicy &policy, const Site &topLevelSite,
                                                    const Site &cookieSite) const
{
    if (refused.noneStoredAt == m_inventory.storeRevision())
        return {};
    QList<ObservedCookie> stored = m_inventory.storedOf(cookieSite);
    stored.removeIf([&](const ObservedCookie &observed) {
        return policy.decide({topLevelSite, cookieSite, observed.cookie.nameOnTheWire()}).isAllowed();
    });
    if (stored.isEmpty())
        refused.noneStoredAt = m_inventory.storeRevision();
    return stored;
}

bool CookieSweep::mayTakeNameless(const RefusedNames::Answer &refused, const Site &cookieSite) const
{
    // All nameless cookies go together, and a session may be among them.
    if (m_namelessAllowed.contains(cookieSite) || m_namelessAllowed.size() >= maximumSites)
        return false;
    const QList<ObservedCookie> stored = m_inventory.storedOf(cookieSite);
    return std::none_of(stored.cbegin(), stored.cend(), [&](const ObservedCookie &observed) {
        return observed.cookie.key.name.isEmpty() &&
               !refused.names.contains(LearnedName::of(observed.cookie));
    });
}

void CookieSweep::removeStored(const QList<ObservedCookie> &cookies, bool takesNameless)
{
    for (const ObservedCookie &observed : cookies) {
        if (observed.cookie.key.name.isEmpty() && !takesNameless)
            continue;
        m_inventory.recordRefused(observed.cookie.key, Refusal::OnChoice); // unless the keeper did
        removeExactly(m_store, observed.cookie);
    }
}

void CookieSweep::askForSettling(quint64 upTo)
{
    // The store reports in order: when it reports this cookie, it has reported what was let through before.
    if (m_settling != 0 || upTo == 0)
        return;
    m_settling = upTo;
    const QNetworkCookie marker("consentdesk-settled", "1");
    m_store.setCookie(marker, markerUrl());
    m_store.deleteCookie(marker, markerUrl());
}

} // namespace consentdesk
