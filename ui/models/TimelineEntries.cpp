// SPDX-License-Identifier: Apache-2.0
#include "models/TimelineEntries.h"

#include "ledger/Ledger.h"

#include <algorithm>

namespace consentdesk {

TimelineEntries::TimelineEntries(const Ledger &ledger, LedgerHistory *kept)
    : m_ledger(ledger)
    , m_kept(kept)
    , m_before(ledger.oldestNumber())
    , m_mayHaveOlder(ledger.oldestNumber() > 1)
{
}

size_t TimelineEntries::size() const
{
    return m_loaded.size() + m_ledger.entries().size();
}

const LedgerEntry &TimelineEntries::at(size_t place) const
{
    return place < m_loaded.size() ? m_loaded[place] : m_ledger.entries()[place - m_loaded.size()];
}

size_t TimelineEntries::placeOf(quint64 number) const
{
    // The ledger's numbers follow each other without a gap.
    if (number >= m_ledger.oldestNumber())
        return m_loaded.size() + size_t(number - m_ledger.oldestNumber());
    const auto found = std::lower_bound(m_loaded.begin(), m_loaded.end(), number,
                                        [](const LedgerEntry &entry, quint64 n) { return entry.number < n; });
    return size_t(found - m_loaded.begin());
}

Result<size_t> TimelineEntries::load(qsizetype limit)
{
    if (!canLoad())
        return 0;
    const auto page = m_kept->earlier(m_before, limit);
    if (!page)
        return tl::unexpected(page.error());
    m_loaded.insert(m_loaded.begin(), page->entries.rbegin(), page->entries.rend());
    m_mayHaveOlder = page->continueBefore.has_value();
    m_before = page->continueBefore.value_or(m_before);
    return size_t(page->entries.size());
}

bool TimelineEntries::keepLeaving()
{
    if (m_loaded.empty()) {
        m_before = m_ledger.oldestNumber() + 1;
        m_mayHaveOlder = true;
        return false;
    }
    m_loaded.push_back(m_ledger.entries().front());
    return true;
}

void TimelineEntries::dropOldest()
{
    m_before = m_loaded.front().number + 1;
    m_mayHaveOlder = true;
    m_loaded.pop_front();
}

void TimelineEntries::clear()
{
    m_loaded.clear();
    m_before = m_ledger.nextNumber();
    m_mayHaveOlder = false;
}

} // namespace consentdesk
