// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LedgerFixture.h"
#include "ledger/LedgerHistory.h"

#include <algorithm>

namespace consentdesk::test {

/// A database in memory: what was kept, oldest first. It can fail.
class KeptLedger final : public LedgerHistory
{
public:
    [[nodiscard]] Result<LedgerPage> earlier(quint64 before, qsizetype limit) override
    {
        return page(before, limit, [](const LedgerEntry &) { return true; });
    }
    [[nodiscard]] Result<LedgerPage> earlierOf(const CookieKey &key, quint64 before, qsizetype limit) override
    {
        return page(before, limit, [&key](const LedgerEntry &entry) { return entry.event.key == key; });
    }

    QList<LedgerEntry> entries;
    QString problem; ///< unless empty, nothing can be read

private:
    template <class Matches>
    [[nodiscard]] Result<LedgerPage> page(quint64 before, qsizetype limit, Matches matches) const
    {
        if (!problem.isEmpty())
            return failure(problem);
        LedgerPage page;
        for (auto entry = entries.rbegin(); entry != entries.rend() && page.entries.size() < limit; ++entry) {
            if (entry->number < before && matches(*entry))
                page.entries.append(*entry);
        }
        if (page.entries.size() == limit)
            page.continueBefore = page.entries.last().number;
        return page;
    }
};

} // namespace consentdesk::test
