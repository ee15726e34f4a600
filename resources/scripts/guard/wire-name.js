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

// Where the pair of a line given to document.cookie ends, or the attribute that begins at `end`.
function endOfPair(line, end = 0) {
    while (end < line.length && line[end] !== ';' && line[end] !== '\n' && line[end] !== '\r' &&
           line[end] !== '\0')
        ++end;
    return end;
}

// Octets of text[from, to) without the blanks around it; more than LONGEST_NAME where no cookie may have it.
function octetsOf(text, from, to) {
    while (from < to && isBlank(text[from]))
        ++from;
    while (from < to && isBlank(text[to - 1]))
        --to;
    let octets = 0;
    for (let i = from; i < to && octets <= LONGEST_NAME; ++i) {
        const character = text[i];
        if (character < ' ' || character === '\x7f')
            return LONGEST_NAME + 1;
        const isHalf = character >= '\ud800' && character <= '\udfff';
        octets += character < '\x80' ? 1 : character < '\u0800' || isHalf ? 2 : 3;
    }
    return octets;
}

// Where text[from, to), after blanks, goes on behind `word`, each letter of which may be that of `other`; -1 when it
// begins otherwise.
function behind(word, other, text, from, to) {
    while (from < to && isBlank(text[from]))
        ++from;
    for (let i = 0; i < word.length; ++i, ++from) {
        if (from >= to || (text[from] !== word[i] && text[from] !== other[i]))
            return -1;
    }
    return from;
}

// Whether one of the attributes behind the pair, which ends at `end`, is "Secure".
function hasSecure(line, end) {
    while (line[end] === ';') {
        const to = endOfPair(line, end + 1);
        let after = behind('secure', 'SECURE', line, end + 1, to);
        while (after >= 0 && after < to && isBlank(line[after]))
            ++after;
        if (after === to || (after > 0 && line[after] === '='))
            return true;
        end = to;
    }
    return false;
}

// Whether a browser stores what `document.cookie = line` gives it, with a pair that ends at `end`. RFC 6265bis section
// 5.7: no control characters, name and value together no longer than LONGEST_NAME, and the promise of a prefix kept. The
// engine wants the prefixes in these very letters, and takes no tab.
function isStorable(line, end) {
    const equals = positionOf('=', line, 0, end);
    const octets = octetsOf(line, 0, equals) + (equals < end ? octetsOf(line, equals + 1, end) : 0);
    if (octets === 0 || octets > LONGEST_NAME)
        return false;
    const isPromise = behind('__Secure-', '__Secure-', line, 0, equals) >= 0 ||
                      behind('__Host-', '__Host-', line, 0, equals) >= 0;
    return !isPromise || equals === end || hasSecure(line, end);
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
