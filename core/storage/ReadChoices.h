// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentChoices.h"
#include "storage/SqlConnection.h"

namespace consentdesk {

/// What the tables hold.
struct StoredChoices
{
    ConsentChoices choices;
    int skippedRows = 0; ///< rows that this program does not understand
};

/// To be called in a transaction.
[[nodiscard]] SqlResult<StoredChoices> readChoices(const SqlConnection &connection);

/// Whether a choice can be kept for the cookies that @p selector means.
[[nodiscard]] bool isStorable(const CookieSelector &selector);

} // namespace consentdesk
