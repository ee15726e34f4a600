// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/LedgerHistory.h"

#include <functional>

namespace consentdesk {

class Ledger;

/// Gives entries part by part, newest first: those with numbers below `before`, at most `limit`.
using LedgerSource = std::function<Result<LedgerPage>(quint64 before, qsizetype limit)>;

/// @p entries oldest first, as they are now.
[[nodiscard]] LedgerSource sourceOf(const QList<LedgerEntry> &entries);
/// What memory holds, and below that what is kept; each part as it is when it is asked for. @p kept: null
/// when nothing is. Both must outlive the source. UI thread.
[[nodiscard]] LedgerSource sourceOf(const Ledger &ledger, LedgerHistory *kept);

} // namespace consentdesk
