// SPDX-License-Identifier: Apache-2.0
#include "browser/WriteAttribution.h"

#include <algorithm>
#include <vector>

namespace consentdesk {

namespace {

constexpr qint64 lineArrivesWithinMs = 2'000;
constexpr qint64 contactCountsForMs = 60'000;

bool isRecent(qint64 moment, qint64 now, qint64 limit)
{
    return moment >= 0 && now - moment <= limit;
}

} // namespace

void WriteAttribution::recordContact(const OriginContact &contact)
{
    if (contact.refused)
        return; // nothing can arrive from it
    if (!m_clock.isValid())
        m_clock.start();
    const qint64 now = m_clock.elapsed();
    if (m_hosts.size() >= maximumHosts && !m_hosts.contains(contact.host))
        forgetOlderHalf();
    Host &host = m_hosts[contact.host];
    host.topLevelSite = contact.topLevelSite;
    host.lastContact = now;
    if (contact.use == OriginContact::Use::Script) {
        host.lastScript = now;
    } else if (contact.use == OriginContact::Use::Write) {
        host.openLines = isRecent(host.lastLine, now, lineArrivesWithinMs) ? host.openLines + 1 : 1;
        host.lastLine = now;
    }
}

std::optional<WriteAttribution::Origin> WriteAttribution::originOf(const Cookie &cookie)
{
    const auto visitors = m_visitors.constFind(cookie.key);
    if (visitors != m_visitors.cend() && visitors->value == cookie.value)
        return Origin{visitors->site, visitors->writtenBy};
    const qint64 now = m_clock.isValid() ? m_clock.elapsed() : 0;
    Host *const host = latestHostOf(cookie.key, now);
    if (!host)
        return std::nullopt;
    Origin origin{host->topLevelSite, WrittenBy::NotReported};
    const bool lineIsOpen = host->openLines > 0 && isRecent(host->lastLine, now, lineArrivesWithinMs);
    if (lineIsOpen || cookie.httpOnly) // scripts cannot write HttpOnly: RFC 6265bis section 5.7, step 10
        origin.writtenBy = WrittenBy::Http;
    else if (isRecent(host->lastScript, now, lineArrivesWithinMs))
        origin.writtenBy = WrittenBy::Script;
    if (lineIsOpen)
        --host->openLines;
    return origin;
}

void WriteAttribution::forgetOlderHalf()
{
    std::vector<qint64> moments;
    moments.reserve(size_t(m_hosts.size()));
    for (const Host &host : std::as_const(m_hosts))
        moments.push_back(host.lastContact);
    const auto middle = moments.begin() + qptrdiff(moments.size() / 2);
    std::nth_element(moments.begin(), middle, moments.end());
    m_hosts.removeIf([limit = *middle](const auto &host) { return host.value().lastContact <= limit; });
}

WriteAttribution::Host *WriteAttribution::latestHostOf(const CookieKey &key, qint64 now)
{
    const QString domain = key.host();
    if (key.isHostOnly()) {
        const auto host = m_hosts.find(domain);
        const bool isKnown = host != m_hosts.end() && isRecent(host->lastContact, now, contactCountsForMs);
        return isKnown ? &*host : nullptr;
    }
    Host *latest = nullptr;
    for (auto host = m_hosts.begin(); host != m_hosts.end(); ++host) {
        if (domainMatches(host.key(), domain) && isRecent(host->lastContact, now, contactCountsForMs) &&
            (!latest || host->lastContact > latest->lastContact))
            latest = &*host;
    }
    return latest;
}

} // namespace consentdesk
