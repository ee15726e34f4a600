// SPDX-License-Identifier: Apache-2.0
// Tells the program who wrote which name: one console message a name and document, never the value. The token
// keeps a page from imitating it. Only for show: no report relaxes anything.

const MOST_REPORTS = 200; // a document
const LONGEST_ATTRIBUTES = 600;
const LONGEST_ADDRESS = 2000;
const LONGEST_STACK = 2000;

const reported = { __proto__: null };
let reportCount = 0;

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

function report(verdict, name, line, view) {
    if (reportCount >= MOST_REPORTS)
        return;
    const end = endOfPair(line);
    const attributes = line[end] === ';' ? apply(slice, line, [end + 1, end + LONGEST_ATTRIBUTES]) : '';
    const key = `${verdict}${name};${attributes}`;
    if (reported[key])
        return;
    reported[key] = true;
    ++reportCount;
    const lines = attributes.length > 0 ? apply(slice, attributes, [0, endOfLine(attributes)]) : '';
    apply(debug, console, [`${REPORT_TOKEN}\n${verdict}\n${name}\n${lines}\n` +
                           `${apply(slice, cookieAddress(view), [0, LONGEST_ADDRESS])}\n` +
                           `${apply(slice, callers(), [0, LONGEST_STACK])}`]);
}

// The engine reads a line up to here.
function endOfLine(text) {
    let end = 0;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r' && text[end] !== '\0')
        ++end;
    return end;
}
