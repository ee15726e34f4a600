// SPDX-License-Identifier: Apache-2.0
#include "cookies/CookieInventory.h"

#include <algorithm>
#include <utility>

namespace consentdesk {

CookieInventory::CookieInventory(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void CookieInventory::recordStored(const Cookie &cookie, WrittenBy writtenBy)
{
    list(cookie);
    ObservedCookie &entry = m_cookies[cookie.key];
    entry.cookie = cookie;
    entry.lastChanged = m_clock.now();
    entry.stored = true;
    ++m_storeRevision;
    entry.refusal = Refusal::None;
    if (writtenBy != WrittenBy::NotReported || entry.writtenBy == WrittenBy::Visitor)
        entry.writtenBy = writtenBy; // what the visitor writes is told each time
    if (writtenBy == WrittenBy::Http || writtenBy == WrittenBy::Visitor)
        entry.writer.clear();
    emit changed();
}

void CookieInventory::recordGone(const CookieKey &key)
{
    const auto entry = m_cookies.find(key);
    if (entry == m_cookies.end() || !entry->stored)
        return;
    entry->stored = false;
    ++m_storeRevision;
    entry->lastChanged = m_clock.now();
    if (entry->refusal != Refusal::None) {
        remember(key);
    } else {
        m_lastGone = *entry;
        forget(key);
    }
    emit changed();
}

void CookieInventory::recordRefused(const CookieKey &key, Refusal cause)
{
    const auto entry = m_cookies.find(key);
    if (entry == m_cookies.end() || entry->refusal != Refusal::None)
        return;
    entry->refusal = cause;
    emit changed();
}

void CookieInventory::recordRefusedWrite(const Cookie &cookie, const QString &writer)
{
    const auto known = m_cookies.constFind(cookie.key);
    if (known != m_cookies.cend() && (known->stored || known->refusal == Refusal::BeforeStorage))
        return;
    list(cookie);
    ObservedCookie &entry = m_cookies[cookie.key];
    entry.cookie = cookie;
    entry.lastChanged = m_clock.now();
    entry.writtenBy = WrittenBy::Script;
    entry.writer = writer;
    entry.refusal = Refusal::BeforeStorage;
    remember(CookieKey(cookie.key));
    emit changed();
}

void CookieInventory::recordWriter(const CookieKey &key, const QString &writer)
{
    const auto entry = m_cookies.find(key);
    if (entry == m_cookies.end() || entry->writer == writer)
        return;
    entry->writtenBy = WrittenBy::Script;
    entry->writer = writer;
    emit changed();
}

void CookieInventory::recordSameSite(const CookieKey &key, SameSite sameSite)
{
    const auto entry = m_cookies.find(key);
    if (entry == m_cookies.end() || !entry->stored || entry->cookie.sameSite == sameSite)
        return;
    entry->cookie.sameSite = sameSite;
    emit changed();
}

void CookieInventory::recordContact(const OriginContact &contact)
{
    VisitedSite &site = m_visited[contact.topLevelSite];
    const bool isKnown = site.contacts.contains(contact.host);
    if (!isKnown && site.contacts.size() >= maximumHosts)
        return;
    const QDateTime now = m_clock.now();
    if (!isKnown)
        site.contacts.insert(contact.host, now);
    if (contact.refused) {
        if (!site.refused.contains(contact.host))
            site.refused.insert(contact.host, {contact.host, now, 0, 0});
        RefusedOrigin &origin = site.refused[contact.host];
        if (contact.use == OriginContact::Use::Write)
            ++origin.writes;
        else
            ++origin.reads;
    }
    if (!isKnown || contact.refused)
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
                // RFC 6265bis section 5.8.3: host-only cookies go to their host alone.
                if (key.isHostOnly() ? key.host() == *contact : domainMatches(*contact, key.host()))
                    keys.insert(key);
            }
        }
    }
    QList<ObservedCookie> cookies;
    cookies.reserve(keys.size());
    for (const CookieKey &key : std::as_const(keys))
        cookies.append(m_cookies.value(key));
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

void CookieInventory::list(const Cookie &cookie)
{
    if (const auto number = m_removedNumber.constFind(cookie.key); number != m_removedNumber.cend()) {
        m_removed.remove(*number);
        m_removedNumber.erase(number);
    }
    if (m_cookies.contains(cookie.key))
        return;
    const bool isOverwrite = m_lastGone && m_lastGone->cookie.key == cookie.key;
    ObservedCookie entry = isOverwrite ? *std::exchange(m_lastGone, std::nullopt) : ObservedCookie();
    if (!isOverwrite)
        entry.firstSeen = m_clock.now();
    m_cookies.insert(cookie.key, entry);
    m_bySite[Site::fromHost(cookie.key.domain)].insert(cookie.key);
    ++m_listRevision;
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
    }
}

} // namespace consentdesk
