// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentChoices.h"
#include "storage/SqlConnection.h"

#include <QDateTime>

namespace consentdesk {

/// Replaces everything kept for @p site. Entries that stay as they are keep their decided_at; new and changed
/// ones get @p now. To be called in a write transaction.
[[nodiscard]] SqlResult<void> writeChoices(const SqlConnection &connection, const Site &site,
                                           const ChoiceSet &choices, const QDateTime &now);

} // namespace consentdesk
