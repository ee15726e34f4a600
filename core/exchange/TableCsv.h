// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/TextTable.h"

namespace consentdesk {

/// RFC 4180 in UTF-8: a first line of titles, CR LF, quotes where a cell needs them. Protected against
/// formula injection: a spreadsheet would run a cell that begins with = + - @, a tab or a break; such a cell
/// (a negative number as well) gets an apostrophe in front. Every apostrophe that was added is a loss. Any
/// thread.
[[nodiscard]] ExportedTable tableCsv(const TextTable &table);

/// One cell by the same rules, for tables that are written line by line. Any thread.
[[nodiscard]] QString csvCell(const QString &cell);

/// The same where it may be read on a terminal: hidden characters (isHidden) are written visibly, as
/// displayText() does. Tabs and the breaks between lines of a cell stay. Any thread.
[[nodiscard]] QByteArray harmlessCsv(TextTable table);

} // namespace consentdesk
