// SPDX-License-Identifier: Apache-2.0
// The name under which a server will see a cookie that a script writes. Pure: text in, text out, and nothing is
// called that a page could have replaced. RFC 6265bis section 5.6, as Chromium 102 reads it (ParsedCookie).

const LONGEST_NAME = 4096; // octets of name and value together; the engine drops what is longer

// White space of the cookie grammar.
function isBlank(character) {
    return character === ' ' || character === '\t';
}

// text[from, to) without the blanks around it. A lone surrogate becomes what it is stored as.
function trimmed(text, from, to) {
    while (from < to && isBlank(text[from]))
        ++from;
    while (from < to && isBlank(text[to - 1]))
        --to;
    if (to - from > LONGEST_NAME)
        to = from + LONGEST_NAME + 1;
    let result = '';
    for (let i = from; i < to; ++i) {
        const isHigh = text[i] >= '\ud800' && text[i] <= '\udbff';
        const isLow = text[i] >= '\udc00' && text[i] <= '\udfff';
        if (isHigh && i + 1 < to && text[i + 1] >= '\udc00' && text[i + 1] <= '\udfff') {
            result += text[i];
            result += text[++i];
        } else {
            result += isHigh || isLow ? '\ufffd' : text[i];
        }
    }
    return result;
}

function positionOf(character, text, from, to) {
    while (from < to && text[from] !== character)
        ++from;
    return from;
}

// The name in text[from, to), one pair of a Cookie header: what stands before the first '=', if any.
function nameOfPair(text, from, to) {
    const equals = positionOf('=', text, from, to);
    return equals === to ? '' : trimmed(text, from, equals);
}

// Where the pair of a line given to document.cookie ends.
function endOfPair(line) {
    let end = 0;
    while (end < line.length && line[end] !== ';' && line[end] !== '\n' && line[end] !== '\r' &&
           line[end] !== '\0')
        ++end;
    return end;
}

// The name of the cookie that `document.cookie = line` stores. A nameless one ("=a=b") is sent as its bare
// value ("a=b"), in which a server finds a name again.
function wireName(line) {
    const end = endOfPair(line);
    const equals = positionOf('=', line, 0, end);
    if (equals === end)
        return '';
    const name = trimmed(line, 0, equals);
    if (name !== '')
        return name;
    let value = equals + 1;
    while (value < end && isBlank(line[value]))
        ++value;
    return nameOfPair(line, value, end);
}
