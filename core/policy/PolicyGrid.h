// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace consentdesk {

/// A cell as it stands in a page's table.
struct PolicyCell
{
    enum class Kind { Data, Header };

    QString text; ///< line breaks kept, other white space collapsed
    Kind kind = Kind::Data;
    int rows = 1;    ///< it spans, at least 1
    int columns = 1; ///< it spans, at least 1

    friend bool operator==(const PolicyCell &, const PolicyCell &) = default;
};

/// A table with its spans laid out: every place of the rectangle shows one cell, or none where the page's
/// rows are too short. Bounded by PolicyLimits. Value type.
class PolicyGrid final
{
public:
    PolicyGrid() = default;
    /// As HTML lays tables out. What reaches beyond the rows, or beyond PolicyLimits::columns, is cut.
    explicit PolicyGrid(const QList<QList<PolicyCell>> &rows);

    [[nodiscard]] int rowCount() const { return m_rows; }
    [[nodiscard]] int columnCount() const { return m_columns; }
    /// Null where there is no cell.
    [[nodiscard]] const PolicyCell *cellAt(int row, int column) const;
    /// Empty where there is no cell.
    [[nodiscard]] QString textAt(int row, int column) const;
    /// Whether one and the same cell stands at both places.
    [[nodiscard]] bool isSameCell(int row, int column, int otherRow, int otherColumn) const;
    /// Rows become columns.
    [[nodiscard]] PolicyGrid transposed() const;

private:
    [[nodiscard]] int slot(int row, int column) const { return m_slots.at(row * m_columns + column); }

    QList<PolicyCell> m_cells;
    QList<int> m_slots; ///< row by row the index of a cell, or -1
    int m_rows = 0;
    int m_columns = 0;
};

} // namespace consentdesk
