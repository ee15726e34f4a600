// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/DeclarationSigns.h"
#include "policy/PolicyCollector.h"
#include "policy/PolicyHeader.h"
#include "policy/PolicyRow.h"
#include "policy/PolicyTables.h"

#include <QList>

namespace consentdesk {

/// What stands around a table.
struct PolicyTableContext
{
    int number = 0; ///< of the table on its page, from 1; 0: a list
    std::optional<PolicySections::Section> section;
    CookieContext cookies = CookieContext::None;
};

/// Finds the rows of cookies in one table: by a row of headings, or by a column of them. A table that does
/// not declare cookies has none; one that seems to, but cannot be read, gets a remark.
class PolicyTableReader final
{
public:
    /// @p collector must outlive the reader.
    PolicyTableReader(PolicyTableContext context, PolicyCollector &collector);
    Q_DISABLE_COPY_MOVE(PolicyTableReader)

    [[nodiscard]] QList<PolicyRow> rowsOf(const PolicyTable &table);

private:
    [[nodiscard]] QList<PolicyRow> rowsBelowHeaders(const PolicyGrid &grid);
    [[nodiscard]] bool choosesNames(const PolicyGrid &grid, int headerRow, PolicyHeader &header);
    [[nodiscard]] bool declaresCookies(const PolicyGrid &grid, int headerRow, const PolicyHeader &header);
    [[nodiscard]] PolicyPlace placeOf(int row, int column) const;
    void enterSection(const QString &text);
    [[nodiscard]] PolicyRow rowOf(const PolicyGrid &grid, int row) const;

    PolicyTableContext m_context;
    PolicyCollector &m_collector;
    std::optional<PolicySections::Section> m_section; ///< of the table, or of a row across it
    PolicyHeader m_header;
    int m_headerRow = -1;
    bool m_isTurned = false; ///< the headings stand below each other
};

} // namespace consentdesk
