// SPDX-License-Identifier: Apache-2.0
// Tables, of HTML or of roles: rows of cells with what they span.

const CELL_ROLES = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

const isTable = element => tagOf(element) === 'TABLE' || ['table', 'grid'].includes(roleOf(element));
const isRow = element => tagOf(element) === 'TR' || roleOf(element) === 'row';
const isCell = element => ['TD', 'TH'].includes(tagOf(element)) || CELL_ROLES.has(roleOf(element));
const isHeaderCell = element => tagOf(element) === 'TH' || ['columnheader', 'rowheader'].includes(roleOf(element));

// A table that only puts things in their places.
function isLayout(table) {
    if (['presentation', 'none'].includes(roleOf(table)))
        return true;
    if (!querySelector.call(table, 'table,h1,h2,h3,h4,h5,h6'))
        return false;
    return !querySelector.call(table, ':scope > caption, :scope > tr > th, :scope > thead > tr > th, :scope > tbody > tr > th');
}

// Rows that are shown, each with the group that its spans cannot leave.
function rowsIn(node, rows = [], depth = 0) {
    forEachChild(node, child => {
        if (!isElement(child) || !styleOf(child))
            return;
        if (rows.length >= MOST_ROWS) {
            isCut = true;
            return;
        }
        if (isRow(child))
            rows.push({ row: child, group: node });
        else if (!isTable(child) && tagOf(child) !== 'CAPTION' && depth < 5)
            rowsIn(child, rows, depth + 1);
    });
    return rows;
}

function spanOf(cell, attribute, most) {
    const value = getAttribute.call(cell, attribute) || getAttribute.call(cell, 'aria-' + attribute);
    const span = value === null ? 1 : Number.parseInt(value, 10);
    if (span === 0 && attribute === 'rowspan')
        return most; // to the end of the group
    return Math.min(Math.max(span || 1, 1), most);
}

function cellOf(element, style, isHead, rowsLeft, nested) {
    const lines = linesOf(element, style, nested);
    const cell = { text: lines.text };
    // All of it bold: a heading to the eye.
    if (isHead || isHeaderCell(element) || (lines.label !== '' && lines.rest === ''))
        cell.header = true;
    const rows = spanOf(element, 'rowspan', rowsLeft);
    const columns = spanOf(element, 'colspan', MOST_COLUMNS);
    if (rows > 1)
        cell.rows = rows;
    if (columns > 1)
        cell.columns = columns;
    return cell;
}

const widthOf = cells => cells.reduce((sum, cell) => sum + (cell.columns || 1), 0);

// A cell that is not shown leaves its place to the next one, as to the eye; but not where only this row has such
// cells (`width` is that of the first row): then all that follow would stand below headings of others.
function cellsOf(row, rowsLeft, nested, width) {
    const isHead = tagOf(parentOf.call(row)) === 'THEAD';
    const cells = [];
    const withGaps = [];
    forEachChild(row, child => {
        if (!isElement(child) || !isCell(child) || withGaps.length >= MOST_COLUMNS || !take('cells'))
            return;
        const style = styleOf(child);
        const cell = style ? cellOf(child, style, isHead, rowsLeft, nested) : { text: '' };
        withGaps.push(cell);
        if (style)
            cells.push(cell);
    });
    return widthOf(cells) < width && widthOf(withGaps) <= width ? withGaps : cells;
}

function captionOf(table) {
    let text = '';
    forEachChild(table, child => {
        if (text === '' && isElement(child) && tagOf(child) === 'CAPTION') {
            const style = styleOf(child);
            text = style ? linesOf(child, style, null, LONGEST_HEADING).text : '';
        }
    });
    return text;
}

function tellTable(table) {
    if (isFullOfHidden() || !take('tables') || !take('blocks'))
        return;
    const found = rowsIn(table);
    if (isHidden)
        found.splice(MOST_HIDDEN_ROWS);
    const leftIn = new Map(); // rows of a group, this one and those below
    for (let i = found.length - 1; i >= 0; --i)
        found[i].left = leftIn.set(found[i].group, (leftIn.get(found[i].group) || 0) + 1).get(found[i].group);
    const nested = { takes: isTable, found: [] };
    const block = hiddenMark({ kind: 'table', caption: captionOf(table), rows: [] });
    for (const { row, left: rowsLeft } of found) {
        if (isOver() || !take('rows'))
            break;
        block.rows.push(cellsOf(row, rowsLeft, nested, block.rows.length > 0 ? widthOf(block.rows[0]) : 0));
    }
    blocks.push(block);
    for (const inner of nested.found)
        visitTable(inner, styleOf(inner));
}
