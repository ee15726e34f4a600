// SPDX-License-Identifier: Apache-2.0
// A changed choice, told to a document that is open. The program posts a message to every frame; it proves itself
// by a code that only the holder of KEY can make, so a page that catches or imitates one can do nothing with it.

const WORD_START = 'consentdesk-guard:';
const CODE_LENGTH = 64;
const LONGEST_WORD = 262144; // looked at; a flood of imitations costs the page its own time
const LONGEST_HEADER = 1000;

// A word is a code, a short header that it proves, a line break, and the rules, which the header names by their digest:
// every frame gets every word, and a document whose rules are these already need not look at twelve kilobytes again.
function wordIn(data) {
    const from = WORD_START.length + CODE_LENGTH;
    if (typeof data !== 'string' || data.length > LONGEST_WORD || data.length <= from)
        return undefined;
    for (let i = 0; i < WORD_START.length; ++i) {
        if (data[i] !== WORD_START[i])
            return undefined;
    }
    let to = from;
    while (to < data.length && to - from < LONGEST_HEADER && data[to] !== '\n')
        ++to;
    if (data[to] !== '\n')
        return undefined;
    const header = apply(slice, data, [from, to]);
    const code = apply(slice, data, [WORD_START.length, from]);
    if (code !== hmacOfText(KEY, header))
        return undefined;
    return { __proto__: null, header: parseJson(header), rules: apply(slice, data, [to + 1]) };
}

// The first listener of its window: what it recognises no other one sees.
function onMessage(event) {
    let data;
    try {
        data = apply(dataOfMessage, event, NONE);
    } catch {
        return; // a page's own event of this name, without data
    }
    if (!takeWord(data))
        return;
    apply(stopImmediatePropagation, event, NONE);
    // A window may have two guards: that of the document around it, and its own.
    const others = { __proto__: null, detail: { __proto__: null, word: data } };
    apply(dispatchEvent, apply(currentTargetOf, event, NONE), [new NativeEvent(GREETING, others)]);
}

// Whether it was one.
function takeWord(data) {
    const word = wordIn(data);
    if (word === undefined)
        return false;
    adopt(word.header, word.rules);
    return true;
}
