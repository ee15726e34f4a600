// SPDX-License-Identifier: Apache-2.0
#include "browser/WriteAttribution.h"

namespace consentdesk {

namespace {

constexpr qint64 lineArrivesWithinMs = 2'000;
constexpr qint64 contactCountsForMs = 60'000;
constexpr qsizetype maximumHosts = 2'000;

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
    if (m_hosts.size() > maximumHosts)
        m_hosts.removeIf(
            [now](const auto &host) { return now - host.value().lastContact > contactCountsForMs; });
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

WriteAttribution::Host *WriteAttribution::latestHostOf(const CookieKey &key, qint64 now)
{
    Host *latest = nullptr;
    const QString domain = key.host();
    for (auto host = m_hosts.begin(); host != m_hosts.end(); ++host) {
        const bool fits = key.isHostOnly() ? host.key() == domain : domainMatches(host.key(), domain);
        if (fits && isRecent(host->lastContact, now, contactCountsForMs) &&
            (!latest || host->lastContact > latest->lastContact))
            latest = &*host;
    }
    return latest;
}

} // namespace consentdesk
