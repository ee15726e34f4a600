// SPDX-License-Identifier: Apache-2.0
#include "cookies/CookieInventory.h"

#include "cookies/CookieDifference.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace consentdesk {

namespace {

CookieEvent::End endOf(const ObservedCookie &gone, const QDateTime &now)
{
    if (gone.ordered != CookieEvent::End::NotKnown)
        return gone.ordered;
    const bool isExpired = gone.cookie.expires && *gone.cookie.expires <= now;
    return isExpired ? CookieEvent::End::Expired : CookieEvent::End::NotKnown;
}

/// RFC 6265bis section 5.8.3: host-only cookies go to their host alone.
bool goesTo(const QString &host, const CookieKey &key)
{
    return key.isHostOnly() ? key.host() == host : domainMatches(host, key.host());
}

} // namespace

CookieInventory::CookieInventory(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_goneSoon.setSingleShot(true);
    m_goneSoon.setInterval(overwrittenWithin);
    connect(&m_goneSoon, &QTimer::timeout, this, &CookieInventory::tellGone);
}

void CookieInventory::recordStored(const Cookie &cookie, WrittenBy writtenBy, const Site &topLevelSite)
{
    m_places.release(cookie.key); // what the store has is listed whatever its name
    ObservedCookie &entry = list(cookie);
    const bool isOverwrite = entry.stored;
    const Cookie before = std::exchange(entry.cookie, cookie);
    entry.lastChanged = m_clock.now();
    entry.stored = true;
    entry.ordered = CookieEvent::End::NotKnown;
    entry.changes += isOverwrite ? 1 : 0;
    ++m_storeRevision;
    entry.wasRefused = entry.refusal != Refusal::None || (isOverwrite && entry.wasRefused);
    entry.refusal = Refusal::None;
    if (writtenBy != WrittenBy::Retention)
        recordWriting(entry, writtenBy, topLevelSite); // an earlier end is no one's new cookie
    CookieEvent event =
        eventOf(isOverwrite ? CookieEvent::Kind::Overwritten : CookieEvent::Kind::Stored, entry);
    event.writtenBy = writtenBy;
    event.writer.clear(); // who wrote it this time is told later, if at all
    event.topLevelSite = topLevelSite;
    if (isOverwrite)
        event.differences = differencesBetween(before, cookie);
    announce(cookie.key);
    emit happened(event);
}

void CookieInventory::recordWriting(ObservedCookie &entry, WrittenBy writtenBy, const Site &topLevelSite)
{
    if (!topLevelSite.isNull())
        entry.topLevelSite = topLevelSite;
    if (writtenBy != WrittenBy::NotReported || entry.writtenBy == WrittenBy::Visitor)
        entry.writtenBy = writtenBy; // what the visitor writes is told each time
    if (writtenBy == WrittenBy::Http || writtenBy == WrittenBy::Visitor)
        entry.writer.clear();
}

void CookieInventory::recordGone(const CookieKey &key)
{
    const auto entry = m_cookies.find(key);
    if (entry == m_cookies.end() || !entry->stored)
        return;
    tellGone();
    ++m_storeRevision;
    if (entry->refusal != Refusal::None) {
        entry->stored = false;
        entry->lastChanged = m_clock.now();
        remember(key);
    } else {
        m_lastGone = *entry; // as it was stored, for the case that it comes back
        m_goneSoon.start();
        forget(key);
    }
    announce(key);
}

void CookieInventory::tellGone()
{
    if (!m_lastGone)
        return;
    const ObservedCookie gone = *std::exchange(m_lastGone, std::nullopt);
    CookieEvent event = eventOf(CookieEvent::Kind::Gone, gone);
    event.end = endOf(gone, event.time);
    emit happened(event);
}

void CookieInventory::recordDeletion(const CookieKey &key, CookieEvent::End cause)
{
    if (const auto entry = m_cookies.find(key); entry != m_cookies.end() && entry->stored)
        entry->ordered = cause;
}

void CookieInventory::recordRefused(const CookieKey &key, Refusal cause)
{
    const auto entry = m_cookies.find(key);
    if (entry == m_cookies.end() || entry->refusal != Refusal::None)
        return;
    // The visitor's own writing is no return. Nor is what never was kept: a site that tries on each of its
    // pages sets nothing again.
    const bool isBack = entry->wasRefused && entry->wasTakenAway;
    if (cause == Refusal::OnArrival && isBack && entry->writtenBy != WrittenBy::Visitor)
        ++entry->returns;
    entry->wasTakenAway = entry->wasTakenAway || cause == Refusal::OnChoice;
    entry->refusal = cause;
    const CookieEvent event = eventOf(CookieEvent::Kind::Refused, *entry);
    announce(key);
    emit happened(event);
}

void CookieInventory::recordRefusedWrite(const Cookie &cookie, const QString &writer,
                                         const Site &topLevelSite, const QByteArray &knownAs)
{
    const auto known = m_cookies.constFind(cookie.key);
    if (known != m_cookies.cend() && (known->stored || known->refusal == Refusal::BeforeStorage))
        return;
    if (known == m_cookies.cend() && !m_places.take(cookie.key, knownAs)) {
        emit changed();
        return;
    }
    tellGone(); // it has not come back: this one never reaches the store
    ObservedCookie &entry = list(cookie);
    entry.returns += entry.refusal != Refusal::None && entry.wasTakenAway ? 1 : 0;
    entry.cookie = cookie;
    entry.lastChanged = m_clock.now();
    entry.writtenBy = WrittenBy::Script;
    entry.writer = writer;
    entry.topLevelSite = topLevelSite;
    entry.refusal = Refusal::BeforeStorage;
    const CookieEvent event = eventOf(CookieEvent::Kind::Refused, entry);
    remember(CookieKey(cookie.key));
    announce(cookie.key);
    emit happened(event);
}

void CookieInventory::recordMoreRefusedWrites(const Site &cookieSite)
{
    m_places.countMore(cookieSite);
    emit changed();
}

void CookieInventory::recordWriter(const CookieKey &key, const QString &writer)
{
    const auto entry = m_cookies.find(key);
    if (entry == m_cookies.end())
        return;
    if (entry->writer != writer || entry->writtenBy != WrittenBy::Script) {
        entry->writtenBy = WrittenBy::Script;
        entry->writer = writer;
        announce(key);
    }
    emit writerBecameKnown(key, writer); // the same again may be of a newer write
}

void CookieInventory::recordSameSite(const CookieKey &key, SameSite sameSite)
{
    const auto entry = m_cookies.find(key);
    if (entry == m_cookies.end() || !entry->stored || entry->cookie.sameSite == sameSite)
        return;
    entry->cookie.sameSite = sameSite;
    announce(key);
}

void CookieInventory::recordContact(const OriginContact &contact)
{
    VisitedSite &site = m_visited[contact.topLevelSite];
    const bool isKnown = site.contacts.contains(contact.host);
    if (!isKnown && site.contacts.size() >= maximumHosts)
        return;
    if (!isKnown)
        site.contacts.insert(contact.host, m_clock.now());
    if (contact.refused)
        recordRefusedContact(site, contact);
    if (!isKnown || contact.refused)
        emit changed();
}

void CookieInventory::recordRefusedContact(VisitedSite &site, const OriginContact &contact)
{
    const QDateTime now = m_clock.now();
    const bool isFirst = !site.refused.contains(contact.host);
    if (isFirst)
        site.refused.insert(contact.host, {contact.host, now, 0, 0});
    RefusedOrigin &origin = site.refused[contact.host];
    const bool isWrite = contact.use == OriginContact::Use::Write;
    ++(isWrite ? origin.writes : origin.reads);
    if (!isFirst && !isWrite)
        return; // a page makes hundreds of requests; that none carries a cookie is told once
    CookieEvent event;
    event.kind = CookieEvent::Kind::ServerRefused;
    event.time = now;
    event.host = contact.host;
    event.topLevelSite = contact.topLevelSite;
    event.writtenBy = isWrite ? WrittenBy::Http : WrittenBy::NotReported;
    emit happened(event);
}

CookieEvent CookieInventory::eventOf(CookieEvent::Kind kind, const ObservedCookie &entry) const
{
    CookieEvent event;
    event.kind = kind;
    event.time = m_clock.now();
    event.key = entry.cookie.key;
    event.wireName = entry.cookie.nameOnTheWire();
    event.topLevelSite = entry.topLevelSite;
    event.writtenBy = entry.writtenBy;
    event.writer = entry.writer;
    event.refusal = entry.refusal;
    return event;
}

void CookieInventory::announce(const CookieKey &key)
{
    emit cookieChanged(key);
    emit changed();
}

std::optional<ObservedCookie> CookieInventory::find(const CookieKey &key) const
{
    const auto entry = m_cookies.constFind(key);
    return entry == m_cookies.cend() ? std::nullopt : std::optional(*entry);
}

QList<ObservedCookie> CookieInventory::cookiesOn(const Site &site) const
{
    QSet<CookieKey> keys = m_bySite.value(site);
    const auto visited = m_visited.constFind(site);
    if (visited != m_visited.cend()) {
        for (auto contact = visited->contacts.keyBegin(); contact != visited->contacts.keyEnd(); ++contact) {
            for (const CookieKey &key : m_bySite.value(Site::fromHost(*contact))) {
                if (goesTo(*contact, key))
                    keys.insert(key);
            }
        }
    }
    QList<ObservedCookie> cookies;
    cookies.reserve(keys.size());
    for (const CookieKey &key : std::as_const(keys))
        cookies.append(m_cookies.value(key));
    return sorted(std::move(cookies));
}

RefusalPlaces::Unlisted CookieInventory::unlistedOn(const Site &site) const
{
    RefusalPlaces::Unlisted all = m_places.unlistedOf(site);
    const VisitedSite visited = m_visited.value(site);
    QSet<Site> others;
    for (auto contact = visited.contacts.keyBegin(); contact != visited.contacts.keyEnd(); ++contact)
        others.insert(Site::fromHost(*contact));
    others.remove(site);
    for (const Site &other : std::as_const(others)) {
        const RefusalPlaces::Unlisted unlisted = m_places.unlistedOf(other);
        std::copy_if(unlisted.cookies.cbegin(), unlisted.cookies.cend(), std::back_inserter(all.cookies),
                     [&](const CookieKey &key) { return wasAskedForOn(visited, key); });
        all.more = all.more || unlisted.more;
    }
    return all;
}

bool CookieInventory::wasAskedForOn(const VisitedSite &site, const CookieKey &key)
{
    return std::any_of(site.contacts.keyBegin(), site.contacts.keyEnd(),
                       [&](const QString &host) { return goesTo(host, key); });
}

QList<ObservedCookie> CookieInventory::allCookies() const
{
    return sorted(m_cookies.values());
}

QList<ObservedCookie> CookieInventory::sorted(QList<ObservedCookie> cookies)
{
    std::sort(cookies.begin(), cookies.end(),
              [](const auto &a, const auto &b) { return a.cookie.key < b.cookie.key; });
    return cookies;
}

QList<ObservedCookie> CookieInventory::storedOf(const Site &cookieSite) const
{
    QList<ObservedCookie> stored;
    for (const CookieKey &key : m_bySite.value(cookieSite)) {
        const auto entry = m_cookies.constFind(key);
        if (entry->stored)
            stored.append(*entry);
    }
    return stored;
}

QList<RefusedOrigin> CookieInventory::refusedOriginsOn(const Site &site) const
{
    const auto visited = m_visited.constFind(site);
    if (visited == m_visited.cend())
        return {};
    QList<RefusedOrigin> origins = visited->refused.values();
    std::sort(origins.begin(), origins.end(), [](const auto &a, const auto &b) { return a.host < b.host; });
    return origins;
}

ObservedCookie &CookieInventory::list(const Cookie &cookie)
{
    if (const auto number = m_removedNumber.constFind(cookie.key); number != m_removedNumber.cend()) {
        m_removed.remove(*number);
        m_removedNumber.erase(number);
    }
    const bool isOverwrite = m_lastGone && m_lastGone->cookie.key == cookie.key;
    if (!isOverwrite)
        tellGone();
    if (const auto listed = m_cookies.find(cookie.key); listed != m_cookies.end())
        return *listed;
    ObservedCookie entry = isOverwrite ? *std::exchange(m_lastGone, std::nullopt) : ObservedCookie();
    if (!isOverwrite)
        entry.firstSeen = m_clock.now();
    m_bySite[Site::fromHost(cookie.key.domain)].insert(cookie.key);
    ++m_listRevision;
    return *m_cookies.insert(cookie.key, entry);
}

void CookieInventory::forget(const CookieKey &key)
{
    const CookieKey copy = key; // may be a reference into what is erased
    const auto site = m_bySite.find(Site::fromHost(copy.domain));
    if (site != m_bySite.end()) {
        site->remove(copy);
        if (site->isEmpty())
            m_bySite.erase(site);
    }
    m_cookies.remove(copy);
    m_places.release(copy);
    ++m_listRevision;
}

void CookieInventory::remember(const CookieKey &key)
{
    m_removed.insert(m_nextNumber, key);
    m_removedNumber.insert(key, m_nextNumber++);
    limitForgotten();
}

void CookieInventory::limitForgotten()
{
    while (m_removed.size() > maximumForgotten) {
        const CookieKey oldest = m_removed.take(m_removed.firstKey());
        m_removedNumber.remove(oldest);
        forget(oldest);
        m_places.count(oldest); // it was refused, and a list that is cut says so
    }
}

} // namespace consentdesk
