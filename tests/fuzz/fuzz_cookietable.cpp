// SPDX-License-Identifier: Apache-2.0
// Input: a table for `consentdesk classify`. It is refused with one harmless sentence, or each row comes out
// once, as CSV that has as many columns in each row.
#include "Fuzz.h"
#include "knowledge/CookieTable.h"
#include "knowledge/CsvTable.h"

using namespace consentdesk;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto catalogue = *Catalogue::builtIn();
    const auto table = CookieTable::read(fuzz::bytesOf(data, size));
    if (!table) {
        fuzz::require(fuzz::isHarmlessLine(table.error().message), "an error is one harmless line");
        return 0;
    }
    for (const QString &problem : table->problems())
        fuzz::require(fuzz::isHarmlessLine(problem), "a problem is one harmless line");
    const auto out = CsvTable::parse(table->classified(*catalogue, CookieTable::Format::Csv));
    fuzz::require(out.has_value() && out->rows.size() == table->size(), "each row comes out once");
    for (const CsvTable::Row &row : out->rows)
        fuzz::require(row.cells.size() == out->columns.size(), "rows are as wide as the titles");
    return 0;
}
