// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyTableReader.h"

#include "policy/CookieNamesText.h"
#include "policy/PolicyLimits.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// The text of a row that is one cell across the table, or whose only text is a heading in its first column;
/// empty when it is an ordinary row.
QString rowAcross(const PolicyGrid &grid, int row)
{
    const QString first = grid.textAt(row, 0);
    if (grid.columnCount() < 2 || first.trimmed().isEmpty())
        return {};
    bool isOneCell = true;
    bool isAlone = true;
    for (int column = 1; column < grid.columnCount(); ++column) {
        isOneCell = isOneCell && grid.isSameCell(row, 0, row, column);
        isAlone = isAlone && grid.textAt(row, column).trimmed().isEmpty();
    }
    const bool isHeading =
        grid.cellAt(row, 0)->kind == PolicyCell::Kind::Header || categoryFromText(first).isStated();
    return isOneCell || (isAlone && isHeading) ? first : QString();
}

/// How the cells of a column read as names, of the first rows.
struct NameCount
{
    int clean = 0;
    int others = 0;
};

NameCount namesIn(const PolicyGrid &grid, int fromRow, int column)
{
    constexpr int enough = 200;
    NameCount count;
    for (int row = fromRow; row < std::min(grid.rowCount(), fromRow + enough); ++row) {
        if (!rowAcross(grid, row).isEmpty() || grid.textAt(row, column).trimmed().isEmpty())
            continue;
        const CookieNames names = cookieNamesFromText(grid.textAt(row, column));
        if (names.problems.isEmpty() && !names.isBlank)
            ++count.clean;
        else
            ++count.others;
    }
    return count;
}

bool hasUnmistakableNames(const PolicyGrid &grid)
{
    constexpr int enough = 200;
    for (int column = 0; column < grid.columnCount(); ++column) {
        int names = 0;
        const int rows = std::min(grid.rowCount(), enough);
        for (int row = 0; row < rows; ++row)
            names += isUnmistakableName(grid.textAt(row, column)) ? 1 : 0;
        if (names > 0 && 2 * names >= rows)
            return true;
    }
    return false;
}

} // namespace

PolicyTableReader::PolicyTableReader(PolicyTableContext context, PolicyCollector &collector)
    : m_context(std::move(context))
    , m_collector(collector)
{
}

QList<PolicyRow> PolicyTableReader::rowsOf(const PolicyTable &table)
{
    QList<PolicyRow> rows = rowsBelowHeaders(table.grid);
    if (m_headerRow < 0 && table.grid.columnCount() > 1 && table.grid.rowCount() <= PolicyLimits::columns) {
        const PolicyGrid turned = table.grid.transposed();
        if (PolicyHeader::in(turned, 0)) {
            m_isTurned = true;
            rows = rowsBelowHeaders(turned);
        }
    }
    if (m_headerRow < 0 && m_context.cookies != CookieContext::None && hasUnmistakableNames(table.grid))
        m_collector.remark(
            {m_context.number, 0, 0}, table.grid.textAt(0, 0),
            QString::fromUtf8(QT_TRANSLATE_NOOP(
                "consentdesk::PolicyRemark",
                "The columns of this table have no headings that are known, so it was not read.")));
    return rows;
}

QList<PolicyRow> PolicyTableReader::rowsBelowHeaders(const PolicyGrid &grid)
{
    QList<PolicyRow> rows;
    bool isRead = false; // below headings that could be used
    m_section = m_context.section;
    for (int row = 0; row < grid.rowCount(); ++row) {
        if (const QString across = rowAcross(grid, row); !across.isEmpty()) {
            enterSection(across);
        } else if (auto header = PolicyHeader::in(grid, row)) {
            isRead = choosesNames(grid, row, *header);
            m_header = *header;
            m_headerRow = row;
        } else if (isRead) {
            rows.append(rowOf(grid, row));
        }
    }
    return rows;
}

/// Which column holds the names, if that is certain, and whether the table declares cookies at all.
bool PolicyTableReader::choosesNames(const PolicyGrid &grid, int headerRow, PolicyHeader &header)
{
    if (header.nameColumns.size() > 1) {
        const NameCount first = namesIn(grid, headerRow + 1, header.nameColumns.at(0));
        const NameCount second = namesIn(grid, headerRow + 1, header.nameColumns.at(1));
        const bool isSecond = first.others > 0 && second.others == 0 && second.clean > 0;
        if (isSecond)
            header.nameColumns.swapItemsAt(0, 1);
        else if (header.isTie && second.others == 0 && second.clean > 0) {
            m_collector.remark(placeOf(headerRow, -1), {},
                               QString::fromUtf8(QT_TRANSLATE_NOOP(
                                   "consentdesk::PolicyRemark",
                                   "Two columns of this table could hold the names of cookies.")));
            return false;
        }
    }
    return declaresCookies(grid, headerRow, header);
}

bool PolicyTableReader::declaresCookies(const PolicyGrid &grid, int headerRow, const PolicyHeader &header)
{
    const DeclarationVerdict verdict = declarationVerdict(grid, headerRow, header, m_context.cookies);
    const int column = header.nameColumns.constFirst();
    if (verdict == DeclarationVerdict::Doubtful)
        m_collector.remark(
            placeOf(headerRow + 1, column), grid.textAt(headerRow + 1, column),
            QString::fromUtf8(QT_TRANSLATE_NOOP(
                "consentdesk::PolicyRemark",
                "This table has headings that lists of cookies have, but what it names does not look "
                "like cookies, so it was not read.")));
    return verdict == DeclarationVerdict::Declares;
}

/// As the page counts, from the grid that is read, which may be turned; @p column -1: the whole row.
PolicyPlace PolicyTableReader::placeOf(int row, int column) const
{
    return m_isTurned ? PolicyPlace{m_context.number, column + 1, row + 1}
                      : PolicyPlace{m_context.number, row + 1, column + 1};
}

void PolicyTableReader::enterSection(const QString &text)
{
    const CategoryReading reading = categoryFromText(text);
    m_section = m_context.section;
    if (!reading.isStated())
        return;
    m_section = PolicySections::Section{
        text, m_context.section ? completed(reading, m_context.section->reading) : reading};
}

PolicyRow PolicyTableReader::rowOf(const PolicyGrid &grid, int row) const
{
    PolicyRow found{placeOf(row, -1), {}, m_section};
    const auto take = [&](PolicyColumn meaning, int column) {
        found.fields.insert(
            meaning, {grid.textAt(row, column), placeOf(row, column), grid.textAt(m_headerRow, column)});
    };
    take(PolicyColumn::Name, m_header.nameColumns.constFirst());
    for (auto column = m_header.columns.cbegin(); column != m_header.columns.cend(); ++column) {
        if (column.key() != PolicyColumn::Other)
            take(column.key(), column.value());
    }
    return found;
}

} // namespace consentdesk
