// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyHeader.h"

#include <algorithm>

namespace consentdesk {

namespace {

struct NameColumn
{
    int column = 0;
    ColumnHeading::Weight weight = ColumnHeading::Weight::NameAlone;
};

/// Reads one row cell by cell.
class HeaderReader final
{
public:
    HeaderReader(const PolicyGrid &grid, int row)
        : m_grid(grid)
        , m_row(row)
    {
    }

    [[nodiscard]] std::optional<PolicyHeader> read()
    {
        for (int column = 0; column < m_grid.columnCount(); ++column) {
            if (column == 0 || !m_grid.isSameCell(m_row, column, m_row, column - 1))
                readCell(column);
        }
        const bool mayHaveUnknown = m_headerCells * 2 > m_cells;
        if (m_names.isEmpty() || m_usefulColumns == 0 || (m_unknown > 0 && !mayHaveUnknown))
            return std::nullopt;
        std::stable_sort(m_names.begin(), m_names.end(),
                         [](const NameColumn &a, const NameColumn &b) { return a.weight > b.weight; });
        for (const NameColumn &name : std::as_const(m_names))
            m_header.nameColumns.append(name.column);
        m_header.nameWeight = m_names.constFirst().weight;
        m_header.isTie = m_names.size() > 1 && m_names.at(0).weight == m_names.at(1).weight;
        return m_header;
    }

private:
    void readCell(int column)
    {
        const PolicyCell *cell = m_grid.cellAt(m_row, column);
        if (!cell || cell->text.trimmed().isEmpty())
            return;
        ++m_cells;
        if (cell->kind == PolicyCell::Kind::Header)
            ++m_headerCells;
        m_header.speaksOfCookies = m_header.speaksOfCookies || speaksOfCookies(cell->text);
        const auto heading = columnHeading(cell->text);
        if (!heading)
            ++m_unknown;
        else if (heading->column == PolicyColumn::Name)
            m_names.append({column, heading->weight});
        else
            addColumn(heading->column, column);
    }

    void addColumn(PolicyColumn meaning, int column)
    {
        if (meaning != PolicyColumn::Other)
            ++m_usefulColumns;
        if (!m_header.columns.contains(meaning))
            m_header.columns.insert(meaning, column);
    }

    const PolicyGrid &m_grid;
    int m_row;
    PolicyHeader m_header;
    QList<NameColumn> m_names;
    int m_cells = 0;
    int m_headerCells = 0;
    int m_unknown = 0;
    int m_usefulColumns = 0;
};

} // namespace

std::optional<PolicyHeader> PolicyHeader::in(const PolicyGrid &grid, int row)
{
    return HeaderReader(grid, row).read();
}

} // namespace consentdesk
