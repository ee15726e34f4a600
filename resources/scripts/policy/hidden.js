// SPDX-License-Identifier: Apache-2.0
// Parts that are not shown: panels of tabs and accordions count, since a visitor opens them. What nothing on the
// page seems to open tells nobody anything: its tables and lists are told as hidden, so that their loss can be said.

const MOST_CONTROLS = 2000;
const MOST_HIDDEN_BLOCKS = 20;
const MOST_HIDDEN_ROWS = 25;   // of one block: enough to know what it is
const DECLARING = 'table,[role=table],[role=grid],ul,ol,dl';
const CONTROLS = 'a[href^="#"],button,summary,label,[role=tab],[role=button],[aria-controls],[data-target],[data-bs-target],[onclick]';
const PANEL_CLASS = /(^|[\s_-])(tab(s|content|panel|pane|body)?|pane|panel|accordion|collaps\w*|expand\w*|toggle\w*)([\s_-]|$)/i;
const { querySelectorAll, getElementById } = Document.prototype;
const { getAttributeNames, getClientRects, matches } = Element.prototype;
const previousElementOf = getter(Element.prototype, 'previousElementSibling');

const isShown = element => getClientRects.call(element).length > 0;
const speaksOfParts = name => ['href', 'onclick', 'aria-controls', 'for'].includes(name) || name.startsWith('data-');
let controls = null;
let hiddenBlocks = 0;

// The first control that is shown, for each word of the attributes that may name what it opens.
function controlsByWord() {
    const found = new Map();
    let count = 0;
    for (const control of querySelectorAll.call(document, CONTROLS)) {
        if (count++ === MOST_CONTROLS || isOver())
            break;
        const names = isShown(control) ? getAttributeNames.call(control).filter(speaksOfParts) : [];
        for (const word of names.flatMap(name => getAttribute.call(control, name).slice(0, 200).match(/[\w-]+/g) || [])) {
            if (!found.has(word))
                found.set(word, control);
        }
    }
    return found;
}

// What is labelled by a tab, opened by a button, or stands behind one.
function controlOf(panel) {
    const label = getAttribute.call(panel, 'aria-labelledby');
    const labelling = label ? getElementById.call(document, label.trim()) : null;
    if (labelling && isShown(labelling))
        return labelling;
    controls = controls || controlsByWord();
    const control = controls.get(getAttribute.call(panel, 'id') || '');
    if (control)
        return control;
    const before = previousElementOf.call(panel);
    return before && isShown(before) && (tagOf(before) === 'BUTTON' || roleOf(before) === 'button') ? before : null;
}

const hasPanelMarks = element => roleOf(element) === 'tabpanel' || getAttribute.call(element, 'hidden') === 'until-found'
    || PANEL_CLASS.test((getAttribute.call(element, 'class') || '').slice(0, 500));

// The words of a tab or button stand for what it opens, if they name a kind of cookies.
function tellControl(control) {
    const style = control ? styleOf(control) : null;
    if (style)
        tellLabel(linesOf(control, style, null, LONGEST_HEADING).text, '(opens what follows)');
}

// What is entered in a part ends with it.
function tellPart(control, visitPart) {
    if (isHidden) {
        visitPart();
        return;
    }
    tell({ kind: 'begin' });
    tellControl(control);
    visitPart();
    tell({ kind: 'end' });
}

function visitHidden(element, depth) {
    if (UNSEEN.has(tagOf(element)) || tagOf(element) === 'NOSCRIPT'
        || !(matches.call(element, DECLARING) || querySelector.call(element, DECLARING)))
        return;
    const before = { isHidden, isVeilLifted };
    const control = isHidden ? null : controlOf(element);
    isHidden ||= !control && !hasPanelMarks(element);
    isVeilLifted ||= isHidden || getComputedStyle(element).visibility !== 'visible';
    tellPart(control, () => visit(element, { display: 'block', isVisible: true, weight: plainWeight }, depth));
    ({ isHidden, isVeilLifted } = before);
}
