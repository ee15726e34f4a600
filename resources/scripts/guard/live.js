// SPDX-License-Identifier: Apache-2.0
// A changed choice, told to a document that is open. The program posts a message to every frame; it proves itself
// by a code that only the holder of KEY can make, so a page that catches or imitates one can do nothing with it.

const WORD_START = 'consentdesk-guard:';
const CODE_LENGTH = 64;
const LONGEST_WORD = 262144; // looked at; a flood of imitations costs the page its own time

function wordIn(data) {
    if (typeof data !== 'string' || data.length > LONGEST_WORD || data.length <= WORD_START.length + CODE_LENGTH)
        return undefined;
    for (let i = 0; i < WORD_START.length; ++i) {
        if (data[i] !== WORD_START[i])
            return undefined;
    }
    const text = apply(slice, data, [WORD_START.length + CODE_LENGTH]);
    const code = apply(slice, data, [WORD_START.length, WORD_START.length + CODE_LENGTH]);
    return code === hmacOfText(KEY, text) ? parseJson(text) : undefined;
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
    adopt(word);
    return true;
}
