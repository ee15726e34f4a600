// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/LedgerEntry.h"

#include <QString>

namespace consentdesk {

// The texts of the timeline; `column` is a TimelineModel::Column. Every text is safe to show as plain text.
// UI thread.

[[nodiscard]] QString timelineTitle(int column);
[[nodiscard]] QString timelineText(const LedgerEntry &entry, int column);
/// More than the cell tells: the cookie's domain and path.
[[nodiscard]] QString timelineHint(const LedgerEntry &entry, int column);
/// Every cell, case-folded, a line each.
[[nodiscard]] QString timelineSearchText(const LedgerEntry &entry);

} // namespace consentdesk
