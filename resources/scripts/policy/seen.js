// SPDX-License-Identifier: Apache-2.0
// What a person sees of the page, and how much of it is told at most.

const MOST_TIME = 3000;       // milliseconds of walking
const MOST_TEXT = 4000000;    // UTF-16 units of the whole answer
const MOST_BLOCKS = 20000;
const MOST_TABLES = 1000;
const MOST_ROWS = 5000;       // of all tables; as many items of lists
const MOST_CELLS = 100000;
const MOST_COLUMNS = 50;
const LONGEST_TEXT = 4000;    // of a cell
const LONGEST_HEADING = 300;
const DEEPEST = 700;          // the parser stops at 512; scripts do not

// A form's fields shadow its properties (name="firstChild"), so that these are taken from the prototypes.
const getter = (prototype, name) => Object.getOwnPropertyDescriptor(prototype, name).get;
const firstChildOf = getter(Node.prototype, 'firstChild');
const nextSiblingOf = getter(Node.prototype, 'nextSibling');
const parentOf = getter(Node.prototype, 'parentNode');
const nodeTypeOf = getter(Node.prototype, 'nodeType');
const dataOf = getter(CharacterData.prototype, 'data');
const tagNameOf = getter(Element.prototype, 'tagName');
const { getAttribute, querySelector } = Element.prototype;

const deadline = performance.now() + MOST_TIME;
const left = { text: MOST_TEXT, blocks: MOST_BLOCKS, tables: MOST_TABLES, rows: MOST_ROWS, items: MOST_ROWS, cells: MOST_CELLS };
let isCut = false;
let isHidden = false;     // what is told now is not shown (hidden.js)
let isVeilLifted = false; // `visibility` does not count

// Whether one more of a kind may be told.
function take(kind, count = 1) {
    left[kind] -= count;
    if (left[kind] >= 0)
        return true;
    isCut = true;
    return false;
}

function isOver() {
    if (left.text > 0 && performance.now() < deadline)
        return false;
    isCut = true;
    return true;
}

function forEachChild(node, visit) {
    for (let child = firstChildOf.call(node); child && !isOver(); child = nextSiblingOf.call(child))
        visit(child);
}

const UNSEEN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'IFRAME', 'OBJECT', 'EMBED', 'CANVAS', 'SVG', 'MATH',
    'TEXTAREA', 'SELECT', 'VIDEO', 'AUDIO', 'HEAD', 'RT', 'RP']);

const isElement = node => nodeTypeOf.call(node) === Node.ELEMENT_NODE;
const isText = node => nodeTypeOf.call(node) === Node.TEXT_NODE;
const tagOf = element => tagNameOf.call(element).toUpperCase();
const roleOf = element => (getAttribute.call(element, 'role') || '').trim().toLowerCase();

// Null when it is not shown. The content of a closed <details> counts as shown: a visitor opens it.
function styleOf(element) {
    if (UNSEEN.has(tagOf(element)))
        return null;
    const { display, visibility, fontWeight } = getComputedStyle(element);
    const isVisible = visibility === 'visible' || isVeilLifted;
    return display === 'none' ? null : { display, isVisible, weight: Number(fontWeight) };
}

const isInline = style => style.display === 'inline' || style.display === 'contents' || style.display.startsWith('ruby');
