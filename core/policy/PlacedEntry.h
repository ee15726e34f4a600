// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/DeclaredCookie.h"
#include "policy/ListEntry.h"
#include "policy/PolicySections.h"

namespace consentdesk {

/// An entry, and what stands around it.
struct PlacedEntry
{
    ListEntry entry;
    PolicyPlace place; ///< of the outermost item
    std::optional<PolicySections::Section> section;
};

/// What @p items say, those inside others too: as lines of their item, or each for itself where the item only
/// says what they have in common ("Analytics"). Any thread.
[[nodiscard]] QList<PlacedEntry> entriesOf(const QList<PolicyItem> &items,
                                           const std::optional<PolicySections::Section> &section);

} // namespace consentdesk
