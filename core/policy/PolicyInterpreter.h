// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/PolicyTables.h"
#include "policy/SitePolicy.h"

namespace consentdesk {

/// What the page of @p tables declares: tables and lists of cookies in English, French, German, Spanish,
/// Dutch, Italian and Japanese (shared/platform.md, section 2). Whatever cannot be interpreted is a remark,
/// cell by cell; nothing is guessed. A page without a table of cookies has no rows and one remark that says
/// so.
/// @p retrieved: UTC. Any thread.
[[nodiscard]] SitePolicy interpretPolicy(const PolicyTables &tables, const QUrl &address,
                                         const QDateTime &retrieved);

} // namespace consentdesk
