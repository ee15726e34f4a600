// SPDX-License-Identifier: Apache-2.0
// The page from top to bottom: headings, bold labels, lists and tables. Prose without a label is passed over.

const blocks = [];
const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const LISTS = new Set(['UL', 'OL', 'MENU']);
const OWN_BLOCKS = 'table,[role=table],[role=grid],h1,h2,h3,h4,h5,h6,dl';
const ALL_BLOCKS = OWN_BLOCKS + ',ul,ol,p,div,section,details';

function tell(block) {
    if (take('blocks'))
        blocks.push(block);
}

function tellHeading(element, style, level) {
    const { text } = linesOf(element, style, null, LONGEST_HEADING);
    if (text !== '')
        tell({ kind: 'heading', level, text });
}

function tellLabel(label, text) {
    if (label !== '')
        tell({ kind: 'paragraph', label: label.slice(0, LONGEST_HEADING), text: text.slice(0, LONGEST_HEADING) });
}

const hasLabel = ({ label, text }) => label !== '' || /[:\uff1a]|\s[-\u2013\u2014]\s/.test(text.slice(0, 200));

function tellList(element) {
    const items = [];
    forEachChild(element, child => {
        const style = isElement(child) ? styleOf(child) : null;
        if (!style || left.items <= 0)
            return;
        const lines = linesOf(child, style);
        if (lines.text !== '' && take('items'))
            items.push({ label: lines.label, text: lines.rest, code: lines.label !== '' && lines.isCode });
    });
    if (items.filter(hasLabel).length * 2 >= items.length && items.length > 0)
        tell({ kind: 'list', items });
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
    if (items.length > 0)
        tell({ kind: 'definitions', items });
}

function visitTable(table) {
    const style = styleOf(table);
    if (!style)
        return;
    if (isLayout(table))
        visitChildren(table, style, 1);
    else
        tellTable(table);
}

function visit(element, style, depth) {
    const tag = tagOf(element);
    if (HEADINGS.has(tag))
        tellHeading(element, style, Number(tag[1]));
    else if (roleOf(element) === 'heading')
        tellHeading(element, style, Number.parseInt(getAttribute.call(element, 'aria-level'), 10) || 2);
    else if (isTable(element))
        visitTable(element);
    else if (LISTS.has(tag) && !querySelector.call(element, OWN_BLOCKS))
        tellList(element);
    else if (tag === 'DL' && !querySelector.call(element, 'table,h1,h2,h3,h4,h5,h6'))
        tellDefinitions(element);
    else if (tag === 'SUMMARY' && !querySelector.call(element, ALL_BLOCKS))
        tellLabel(linesOf(element, style, null, LONGEST_HEADING).text, '');
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
    }
}
