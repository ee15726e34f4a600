// SPDX-License-Identifier: Apache-2.0
// document.open, write and writeln. What is written runs at once, a frame and a script that uses it in one call; so
// it is written tag by tag, with a sweep after each.

let cutting = false; // a frame's tag was written, or the beginning of a tag that may become one

function mayMakeFrame(text) {
    const lower = apply(toLowerCase, text, NONE);
    return apply(indexOf, lower, ['frame']) >= 0 || apply(indexOf, lower, ['object']) >= 0 ||
           apply(indexOf, lower, ['embed']) >= 0;
}

function writeCut(write, page, text) {
    cutting = cutting || mayMakeFrame(text);
    let from = 0;
    while (cutting && from < text.length) {
        const end = apply(indexOf, text, ['>', from]) + 1;
        const to = end > 0 ? end : text.length;
        apply(write, page, [apply(slice, text, [from, to])]);
        sweepAround(page);
        from = to;
    }
    if (from < text.length)
        apply(write, page, [text]);
    cutting = cutting || apply(lastIndexOf, text, ['<']) > apply(lastIndexOf, text, ['>']);
}

// The text, or undefined where it has to stay in one piece: trusted HTML would lose its mark, and a page's default
// policy has to see the whole.
function textOf(given) {
    if (trustedTypes && apply(defaultPolicyOf, trustedTypes, NONE) !== null)
        return undefined;
    let text = '';
    for (let i = 0; i < given.length; ++i) {
        if (isTrustedHtml && apply(isTrustedHtml, trustedTypes, [given[i]]))
            return undefined;
        text += `${given[i]}`;
    }
    return text;
}

function guardWriting(realm) {
    const prototype = realm.Document.prototype;
    const nativeWrite = partOf(descriptorOf(prototype, 'write'), 'value');
    const writing = lineEnd => (native, self, given) => {
        needStack();
        const view = apply(viewOfDocument, self, NONE);
        if (view)
            contact(view);
        const text = view ? textOf(given) : undefined;
        try {
            if (text === undefined)
                return apply(native, self, given);
            apply(nativeWrite, self, ['']); // opens a document that was closed, which removes listeners
            rearm(self);
            return writeCut(nativeWrite, self, text + lineEnd);
        } finally {
            rearm(self);
            sweepAround(self);
        }
    };
    wrap(prototype, 'write', 'value', writing(''));
    wrap(prototype, 'writeln', 'value', writing('\n'));
    wrap(prototype, 'open', 'value', (native, self, given) => {
        contactFound(self);
        try {
            return contactFound(apply(native, self, given)); // with three arguments it is window.open()
        } finally {
            rearm(self);
        }
    });
}
