// SPDX-License-Identifier: Apache-2.0
#include "ledger/Ledger.h"

#include "cookies/CookieInventory.h"

#include <algorithm>
#include <utility>

namespace consentdesk {

namespace {

/// So far back a page's report of a writer is expected.
constexpr size_t latestEntries = 500;

/// A page can report what it likes, and thousands of entries hold it.
constexpr qsizetype longestWriter = 2048;

// Of a name and a path no engine keeps more (RFC 6265bis sections 5.6 and 5.7). In octets: a character may
// have four.
constexpr qsizetype longestName = 4096;
constexpr qsizetype longestPath = 2048;

QString firstOctets(const QString &text, qsizetype maximum)
{
    if (text.size() * 3 <= maximum)
        return text;
    QByteArray octets = text.toUtf8();
    if (octets.size() <= maximum)
        return text;
    while (maximum > 0 && (octets.at(maximum) & 0xC0) == 0x80)
        --maximum; // not within a character: RFC 3629 section 3
    return QString::fromUtf8(octets.left(maximum));
}

CookieEvent bounded(CookieEvent event)
{
    event.key.name.truncate(longestName);
    event.wireName.truncate(longestName);
    event.key.path = firstOctets(event.key.path, longestPath);
    event.writer.truncate(longestWriter);
    return event;
}

/// The page's own choices decide where the page is known, otherwise those for the cookie's own site.
CookieVerdict verdictOf(const ConsentPolicy &policy, const CookieEvent &event)
{
    const bool isServer = event.kind == CookieEvent::Kind::ServerRefused;
    const Site cookieSite = Site::fromHost(isServer ? event.host : event.key.domain);
    const Site page = event.topLevelSite.isNull() ? cookieSite : event.topLevelSite;
    if (isServer)
        return policy.decide({page, cookieSite, std::nullopt});
    return policy.decide({page, cookieSite, event.wireName});
}

} // namespace

Ledger::Ledger(const CookieInventory &inventory, std::shared_ptr<const SnapshotCell<ConsentPolicy>> policy,
               size_t maximum, QObject *parent)
    : QObject(parent)
    , m_policy(std::move(policy))
    , m_maximum(maximum)
{
    connect(&inventory, &CookieInventory::happened, this, &Ledger::append);
    connect(&inventory, &CookieInventory::writerBecameKnown, this, &Ledger::amendWriter);
}

QList<LedgerEntry> Ledger::historyOf(const CookieKey &key) const
{
    QList<LedgerEntry> history;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(history),
                 [&key](const LedgerEntry &entry) { return entry.event.key == key; });
    return history;
}

void Ledger::continueFrom(quint64 nextNumber)
{
    Q_ASSERT(m_entries.empty());
    m_nextNumber = std::max(m_nextNumber, nextNumber);
}

void Ledger::clear()
{
    m_entries.clear();
    emit cleared();
}

void Ledger::append(const CookieEvent &event)
{
    const CookieVerdict verdict = verdictOf(*m_policy->load(), event);
    LedgerEntry entry{m_nextNumber++, bounded(event), verdict.decision, std::nullopt,
                      verdict.classification.category};
    // A choice may have changed between the refusal and the report of it; then no rule refuses any more.
    const bool isRefusal =
        event.kind == CookieEvent::Kind::Refused || event.kind == CookieEvent::Kind::ServerRefused;
    if (event.kind != CookieEvent::Kind::Gone && isRefusal == !verdict.isAllowed() &&
        !verdict.reasons.empty())
        entry.rule = verdict.reasons.front();
    if (m_entries.size() >= m_maximum) {
        emit aboutToDropOldest();
        m_entries.pop_front();
    }
    m_entries.push_back(std::move(entry));
    emit appended(m_entries.back());
}

void Ledger::amendWriter(const CookieKey &key, const QString &writer)
{
    const auto end = m_entries.rbegin() + std::ptrdiff_t(std::min(latestEntries, m_entries.size()));
    const auto found = std::find_if(m_entries.rbegin(), end, [&key](const LedgerEntry &entry) {
        const auto kind = entry.event.kind;
        return entry.event.key == key &&
               (kind == CookieEvent::Kind::Stored || kind == CookieEvent::Kind::Overwritten);
    });
    if (found == end || !found->event.writer.isEmpty())
        return; // a write has one writer; another report of it is of one that is yet to come, or was
    found->event.writtenBy = WrittenBy::Script;
    found->event.writer = writer.left(longestWriter);
    emit amended(*found);
}

} // namespace consentdesk
