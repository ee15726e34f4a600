// SPDX-License-Identifier: Apache-2.0
#include "report/LedgerSource.h"

#include "ledger/Ledger.h"

#include <algorithm>

namespace consentdesk {

namespace {

/// @p entries: oldest first, each with a higher number than the one before.
template <class Entries>
LedgerPage pageOf(const Entries &entries, quint64 before, qsizetype limit)
{
    LedgerPage page;
    auto end =
        std::lower_bound(entries.begin(), entries.end(), before,
                         [](const LedgerEntry &entry, quint64 number) { return entry.number < number; });
    while (end != entries.begin() && page.entries.size() < limit)
        page.entries.append(*--end);
    if (end != entries.begin())
        page.continueBefore = page.entries.last().number;
    return page;
}

} // namespace

LedgerSource sourceOf(const QList<LedgerEntry> &entries)
{
    return [entries](quint64 before, qsizetype limit) { return pageOf(entries, before, limit); };
}

LedgerSource sourceOf(const Ledger &ledger, LedgerHistory *kept)
{
    return [&ledger, kept](quint64 before, qsizetype limit) -> Result<LedgerPage> {
        if (before <= ledger.oldestNumber())
            return kept ? kept->earlier(before, limit) : LedgerPage();
        LedgerPage page = pageOf(ledger.entries(), before, limit);
        if (!page.continueBefore && kept)
            page.continueBefore = ledger.oldestNumber();
        return page;
    };
}

} // namespace consentdesk
