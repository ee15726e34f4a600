// SPDX-License-Identifier: Apache-2.0
// Tells the program who wrote which name: one console message a name and document, never the value. The token
// keeps a page from imitating it. Only for show: no report relaxes anything.
//
// A page can make up names without end, so what is told is bounded, in a way that made-up names cannot keep a
// known one from being told: each pattern of KNOWN (core/consent/KnownNames) has a report of its own.

const MOST_REPORTS = 200; // a document, of allowed and of refused writes, with the stack
const MOST_SHORT = 1000;  // a document: further refused writes, without it
const LONGEST_ATTRIBUTES = 600;
const LONGEST_ADDRESS = 2000;
const LONGEST_STACK = 2000;
const LONGEST_START = 3; // by which most names are known to have no prefix

const reported = { __proto__: null };
const toldOf = { __proto__: null }; // patterns of KNOWN that had a report of their own
const counts = { __proto__: null, a: 0, r: 0, short: 0 };
let hasToldMore = false;
let known; // table of KNOWN, made when a page writes more names than are told

// A document without an address of its own (about:blank, srcdoc) has the cookies of the one that made it.
function cookieAddress(view) {
    const origin = apply(originOf, view, NONE);
    try {
        let at = view;
        while (at.location.protocol !== 'http:' && at.location.protocol !== 'https:' &&
               apply(parentOf, at, NONE) !== at)
            at = apply(parentOf, at, NONE);
        return origin + at.location.pathname;
    } catch {
        return origin + '/'; // it is of another origin
    }
}

// A page that formats stacks itself would notice; then nobody is named.
function callers() {
    return 'prepareStackTrace' in NativeError ? '' : `${new NativeError().stack}`;
}

function tell(letter, name, attributes, view, stack) {
    const lines = attributes.length > 0 ? apply(slice, attributes, [0, endOfLine(attributes)]) : '';
    apply(debug, console, [`${REPORT_TOKEN}\n${letter}\n${name}\n${lines}\n` +
                           `${apply(slice, cookieAddress(view), [0, LONGEST_ADDRESS])}\n` +
                           `${apply(slice, stack, [0, LONGEST_STACK])}`]);
}

// The lines of `text` as keys of `table`, and their first characters as those of `starts`.
function addLines(text, table, starts) {
    let line = '';
    for (let i = 0; i <= text.length; ++i) {
        if (i === text.length || text[i] === '\n') {
            table[line] = true;
            line = '';
        } else {
            line += text[i];
            if (line.length <= LONGEST_START)
                starts[line] = true;
        }
    }
    return table;
}

// The pattern of KNOWN that speaks of the name: itself, or its longest prefix; '' where none does.
function patternOf(name) {
    if (known === undefined) {
        const starts = { __proto__: null };
        known = { __proto__: null, names: addLines(KNOWN.names, { __proto__: null }, { __proto__: null }),
                  prefixes: addLines(KNOWN.prefixes, { __proto__: null }, starts), starts };
    }
    if (known.names[name])
        return name;
    let found = '';
    let prefix = '';
    for (let i = 0; i < name.length && i < KNOWN.longest; ++i) {
        prefix += name[i];
        if (i < LONGEST_START && !known.starts[prefix])
            break;
        if (known.prefixes[prefix])
            found = `${prefix}*`;
    }
    return found;
}

function report(verdict, name, line, view) {
    const isFull = counts[verdict] >= MOST_REPORTS;
    const pattern = isFull && verdict === 'r' ? patternOf(name) : '';
    const isKnown = pattern !== '' && !toldOf[pattern];
    if (isFull && !isKnown && (verdict === 'a' || hasToldMore))
        return;
    const end = endOfPair(line);
    const attributes = line[end] === ';' ? apply(slice, line, [end + 1, end + LONGEST_ATTRIBUTES]) : '';
    const key = `${verdict}${name};${attributes}`;
    if (reported[key] || (verdict === 'r' && !isStorable(line, end)))
        return;
    if (isFull && !isKnown && counts.short >= MOST_SHORT) {
        hasToldMore = true;
        tell('m', '', '', view, '');
        return;
    }
    reported[key] = true;
    if (isKnown)
        toldOf[pattern] = true; // no place of the others is taken
    else
        ++counts[isFull ? 'short' : verdict];
    tell(verdict, name, attributes, view, isFull && !isKnown ? '' : callers());
}

// The engine reads a line up to here.
function endOfLine(text) {
    let end = 0;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r' && text[end] !== '\0')
        ++end;
    return end;
}
