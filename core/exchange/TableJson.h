// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/TextTable.h"

namespace consentdesk {

/// {"schema": 1, "columns": ["Name", …], "rows": [["sessionid", …], …]}: rows are arrays, so that the order
/// of the columns stays and two may have the same title. Hidden characters are written as "\uXXXX". The only
/// loss is half of a surrogate pair. Any thread.
[[nodiscard]] ExportedTable tableJson(const TextTable &table);

} // namespace consentdesk
