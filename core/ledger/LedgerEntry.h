// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/CookieVerdict.h"
#include "cookies/CookieEvent.h"

#include <optional>

namespace consentdesk {

/// One line of the ledger: what happened, and what the visitor's choices said of it at that moment.
struct LedgerEntry
{
    quint64 number = 0; ///< counts up from 1 over all runs of a profile; never used twice
    CookieEvent event;
    Decision decision = Decision::Allow;
    std::optional<VerdictReason> rule; ///< the one that decided; none where nothing was to be decided
    CookieCategory category = CookieCategory::Internal;

    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

} // namespace consentdesk
