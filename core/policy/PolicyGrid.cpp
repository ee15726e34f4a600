// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyGrid.h"

#include "policy/PolicyLimits.h"

#include <algorithm>

namespace consentdesk {

namespace {

/// The places of one table while its rows come in, row by row as wide as they need.
class Layout final
{
public:
    explicit Layout(qsizetype rows)
        : m_rows(rows)
    {
    }

    void place(int row, const QList<PolicyCell> &cells, int firstCell)
    {
        int column = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            while (column < PolicyLimits::columns && isTaken(row, column))
                ++column;
            if (column >= PolicyLimits::columns)
                return; // what is further right is left out
            const int width = std::clamp(cells.at(i).columns, 1, PolicyLimits::columns - column);
            const int height = int(std::clamp<qsizetype>(cells.at(i).rows, 1, m_rows.size() - row));
            fill(row, column, height, width, firstCell + int(i));
            column += width;
        }
    }

    [[nodiscard]] const QList<int> &row(int index) const { return m_rows.at(index); }

private:
    [[nodiscard]] bool isTaken(int row, int column) const
    {
        return column < m_rows.at(row).size() && m_rows.at(row).at(column) >= 0;
    }

    void fill(int row, int column, int height, int width, int cell)
    {
        for (int y = row; y < row + height; ++y) {
            QList<int> &line = m_rows[y];
            if (line.size() < column + width)
                line.resize(column + width, -1);
            for (int x = column; x < column + width; ++x) {
                if (line.at(x) < 0)
                    line[x] = cell; // where spans overlap the earlier one stays
            }
        }
    }

    QList<QList<int>> m_rows;
};

} // namespace

PolicyGrid::PolicyGrid(const QList<QList<PolicyCell>> &rows)
    : m_rows(int(rows.size()))
{
    Layout layout(rows.size());
    for (int row = 0; row < m_rows; ++row) {
        layout.place(row, rows.at(row), int(m_cells.size()));
        m_cells += rows.at(row);
        m_columns = std::max(m_columns, int(layout.row(row).size()));
    }
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column)
            m_slots.append(layout.row(row).value(column, -1));
    }
}

const PolicyCell *PolicyGrid::cellAt(int row, int column) const
{
    if (row < 0 || row >= m_rows || column < 0 || column >= m_columns || slot(row, column) < 0)
        return nullptr;
    return &m_cells.at(slot(row, column));
}

QString PolicyGrid::textAt(int row, int column) const
{
    const PolicyCell *cell = cellAt(row, column);
    return cell ? cell->text : QString();
}

bool PolicyGrid::isSameCell(int row, int column, int otherRow, int otherColumn) const
{
    const PolicyCell *cell = cellAt(row, column);
    return cell && cell == cellAt(otherRow, otherColumn);
}

PolicyGrid PolicyGrid::transposed() const
{
    PolicyGrid turned;
    turned.m_cells = m_cells;
    turned.m_rows = m_columns;
    turned.m_columns = m_rows;
    turned.m_slots.reserve(m_slots.size());
    for (int column = 0; column < m_columns; ++column) {
        for (int row = 0; row < m_rows; ++row)
            turned.m_slots.append(slot(row, column));
    }
    return turned;
}

} // namespace consentdesk
