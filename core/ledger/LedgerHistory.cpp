// SPDX-License-Identifier: Apache-2.0
#include "ledger/LedgerHistory.h"

#include "ledger/Ledger.h"

#include <algorithm>
#include <iterator>

namespace consentdesk {

QList<LedgerEntry> historyOf(const CookieKey &key, const Ledger &ledger, LedgerHistory *kept, qsizetype limit)
{
    QList<LedgerEntry> history = ledger.historyOf(key);
    if (history.size() >= limit)
        return history.last(limit);
    // What is not in memory any more is what is older than all of it: nothing is told twice.
    const auto page = kept ? kept->earlierOf(key, ledger.oldestNumber(), limit - history.size())
                           : Result<LedgerPage>(LedgerPage());
    if (page) {
        QList<LedgerEntry> older(page->entries.rbegin(), page->entries.rend());
        history = older + history;
    }
    return history;
}

} // namespace consentdesk
