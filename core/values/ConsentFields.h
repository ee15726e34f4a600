// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "values/ConsentStatement.h"
#include "values/FieldWriter.h"

namespace consentdesk {

/// Writes a statement as fields: whether anyone chose, when, the answers by subject, and the details.
void writeStatement(FieldWriter &writer, const ConsentStatement &statement);

} // namespace consentdesk
