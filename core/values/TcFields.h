// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "values/ConsentStatement.h"
#include "values/FieldWriter.h"
#include "values/TcString.h"

namespace consentdesk {

/// Every field of the core segment, and what the other segments are.
void writeTcString(FieldWriter &writer, const TcString &string);

/// Purposes 1 to 11 and special features 1 and 2 always, others where they are accepted; vendors up to the
/// highest that the string speaks of. A purpose or vendor without the bit of a legitimate interest is
/// NotRecorded: the string does not tell an objection from an interest that nobody claimed.
[[nodiscard]] ConsentStatement statementOf(const TcString &string);

} // namespace consentdesk
