// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "ledger/LedgerEntry.h"

#include <QList>

#include <optional>

namespace consentdesk {

class Ledger;

/// A part of what is kept, newest first.
struct LedgerPage
{
    QList<LedgerEntry> entries;
    std::optional<quint64> continueBefore; ///< where the next page begins; none: nothing older is kept
};

/// What is kept of the ledger beyond its memory, of earlier runs as well: the seam between those who show
/// the ledger and the database. UI thread.
class LedgerHistory
{
public:
    LedgerHistory() = default;
    virtual ~LedgerHistory() = default;
    Q_DISABLE_COPY_MOVE(LedgerHistory)

    /// The newest of the entries with numbers below @p before, at most @p limit.
    [[nodiscard]] virtual Result<LedgerPage> earlier(quint64 before, qsizetype limit) = 0;
    /// The same of one cookie.
    [[nodiscard]] virtual Result<LedgerPage> earlierOf(const CookieKey &key, quint64 before,
                                                       qsizetype limit) = 0;
};

/// The latest entries of one cookie, oldest first, at most @p limit: what memory holds, and below that what
/// is kept. @p kept: null when nothing is; what cannot be read is left out. UI thread.
[[nodiscard]] QList<LedgerEntry> historyOf(const CookieKey &key, const Ledger &ledger, LedgerHistory *kept,
                                           qsizetype limit);

} // namespace consentdesk
