// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/PolicyTableReader.h"

namespace consentdesk {

/// A list "Name … / Purpose … / Name …" of terms that are headings, or of items "Name: …", as a table; none
/// when it is another list.
[[nodiscard]] std::optional<PolicyTable> tableFromTerms(const PolicyList &list);

/// Rows of a list of names, of items or of terms with their definitions: see ListEntry for how an item may be
/// written. None of them when it is not certain that the list is one of cookies: at least half of its items
/// must be certain. Items that name none, or perhaps none, get a remark. Any thread.
[[nodiscard]] QList<PolicyRow> rowsOfList(const PolicyList &list, const PolicyTableContext &context,
                                          PolicyCollector &collector);

} // namespace consentdesk
