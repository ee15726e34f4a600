// SPDX-License-Identifier: Apache-2.0
// The page from top to bottom: headings, bold labels, lists and tables. Prose without a label is passed over.

const blocks = [];
const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const LISTS = new Set(['UL', 'OL', 'MENU']);
const isList = element => LISTS.has(tagOf(element));
const OWN_BLOCKS = 'table,[role=table],[role=grid],h1,h2,h3,h4,h5,h6,dl';
const ALL_BLOCKS = OWN_BLOCKS + ',ul,ol,p,div,section,details';

// Of what is hidden only the beginning is told, and neither headings nor labels.
const isFullOfHidden = () => isHidden && hiddenBlocks++ >= MOST_HIDDEN_BLOCKS;
const hiddenMark = block => isHidden ? { ...block, hidden: true } : block;

function tell(block) {
    if (take('blocks'))
        blocks.push(block);
}

function tellHeading(element, style, level) {
    const { text } = linesOf(element, style, null, LONGEST_HEADING);
    if (text !== '' && !isHidden)
        tell({ kind: 'heading', level, text });
}

function tellLabel(label, text) {
    if (label !== '' && !isHidden)
        tell({ kind: 'paragraph', label: label.slice(0, LONGEST_HEADING), text: text.slice(0, LONGEST_HEADING) });
}

// One word may be a name, and a colon, a dash or a bracket sets one apart.
const mayName = ({ label, text, items }) => label !== '' || items !== undefined || /^\S+$|^\S*_\S*\s/.test(text)
    || /[:\uff1a([\uff08]|\s[-\u2013\u2014]\s/.test(text.slice(0, 200));

function itemOf(element, style, depth) {
    const inner = { takes: isList, found: [] };
    const lines = linesOf(element, style, inner);
    const item = { label: lines.label, text: lines.rest, code: lines.label !== '' && lines.isCode };
    const items = depth < 2 ? inner.found.flatMap(list => itemsOf(list, depth + 1)) : [];
    return items.length > 0 ? { ...item, items } : item;
}

function itemsOf(list, depth = 0) {
    const items = [];
    forEachChild(list, child => {
        const style = isElement(child) ? styleOf(child) : null;
        if (!style || left.items <= 0 || (isHidden && items.length >= MOST_HIDDEN_ROWS))
            return;
        const item = itemOf(child, style, depth);
        if ((item.label !== '' || item.text !== '' || item.items) && take('items'))
            items.push(item);
    });
    return items;
}

function tellList(element) {
    const items = itemsOf(element);
    if (items.length > 0 && items.filter(mayName).length * 2 >= items.length && !isFullOfHidden())
        tell(hiddenMark({ kind: 'list', items }));
}

function definitionsIn(node, items, depth = 0) {
    forEachChild(node, child => {
        const style = isElement(child) ? styleOf(child) : null;
        if (!style)
            return;
        const tag = tagOf(child);
        const last = items[items.length - 1];
        if (tag === 'DT') {
            const lines = linesOf(child, style);
            if (last && last.text === null)
                last.label += '\n' + lines.text;
            else if (take('items'))
                items.push({ label: lines.text, text: null, code: lines.rest === '' && lines.isCode && lines.label !== '' });
        } else if (tag === 'DD' && last) {
            last.text = (last.text === null ? '' : last.text + '\n') + linesOf(child, style).text;
        } else if (tag !== 'DD' && depth < 2) {
            definitionsIn(child, items, depth + 1);
        }
    });
    return items;
}

function tellDefinitions(element) {
    const items = definitionsIn(element, []).map(item => ({ ...item, text: (item.text || '').slice(0, LONGEST_TEXT) }));
    if (items.length > 0 && !isFullOfHidden())
        tell(hiddenMark({ kind: 'definitions', items: isHidden ? items.slice(0, MOST_HIDDEN_ROWS) : items }));
}

function visitTable(table, style) {
    if (!style)
        return;
    if (isLayout(table))
        visitChildren(table, style, 1);
    else
        tellTable(table);
}

// Only a panel that is shown: visitHidden() has told of others.
const shownTabOf = panel => isShown(panel) ? controlOf(panel) : null;

function visit(element, style, depth) {
    const tag = tagOf(element);
    if (!style.isVisible && matches.call(element, DECLARING))
        visitHidden(element, depth);
    else if (HEADINGS.has(tag))
        tellHeading(element, style, Number(tag[1]));
    else if (roleOf(element) === 'heading')
        tellHeading(element, style, Number.parseInt(getAttribute.call(element, 'aria-level'), 10) || 2);
    else if (isTable(element))
        visitTable(element, style);
    else if (isList(element) && !querySelector.call(element, OWN_BLOCKS))
        tellList(element);
    else if (tag === 'DL' && !querySelector.call(element, 'table,h1,h2,h3,h4,h5,h6'))
        tellDefinitions(element);
    else if (tag === 'SUMMARY' && !querySelector.call(element, ALL_BLOCKS))
        tellLabel(linesOf(element, style, null, LONGEST_HEADING).text, '');
    else if (tag === 'DETAILS' || roleOf(element) === 'tabpanel')
        tellPart(tag === 'DETAILS' ? null : shownTabOf(element), () => visitChildren(element, style, depth + 1));
    else
        visitChildren(element, style, depth + 1);
}

function visitChildren(parent, style, depth) {
    if (depth > DEEPEST) {
        isCut = true;
        return;
    }
    let run = new Lines(LONGEST_HEADING);
    const flush = () => {
        tellLabel(run.label, run.rest);
        run = new Lines(LONGEST_HEADING);
    };
    forEachChild(parent, child => {
        if (isText(child)) {
            if (style.isVisible && (run.isLabelOpen || run.rest === ''))
                run.add(dataOf.call(child), style, false);
        } else if (isElement(child)) {
            visitElement(child, run, flush, depth);
        }
    });
    flush();
}

function visitElement(child, run, flush, depth) {
    const style = styleOf(child);
    if (tagOf(child) === 'BR')
        flush();
    else if (style && isInline(style) && !isTable(child) && !querySelector.call(child, ALL_BLOCKS))
        gatherElement(child, run, null, false, 0);
    else if (style) {
        flush();
        visit(child, style, depth);
    } else {
        visitHidden(child, depth);
    }
}
