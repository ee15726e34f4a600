// SPDX-License-Identifier: Apache-2.0
// document.cookie: a refused name is neither stored nor shown.

const readable = new WeakSet(); // documents whose cookies can be read: writing to them does not throw either
const memory = { __proto__: null, text: '', table: undefined, shown: '' };

// `text` is what the native getter gives: "a=1; b=2".
function withoutRefused(text) {
    if (text === memory.text && table === memory.table)
        return memory.shown;
    let shown = '';
    let from = 0;
    while (from < text.length) {
        let to = apply(indexOf, text, [';', from]);
        if (to < 0)
            to = text.length;
        if (allows(nameOfPair(text, from, to)))
            shown += (shown === '' ? '' : '; ') + apply(slice, text, [from, to]);
        from = to + 2;
    }
    memory.text = text;
    memory.table = table;
    memory.shown = shown;
    return shown;
}

function guardCookie(realm) {
    const prototype = realm.Document.prototype;
    const nativeGet = wrap(prototype, 'cookie', 'get', (native, self, given) => {
        const text = apply(native, self, given);
        return text === '' ? text : withoutRefused(text);
    });
    wrap(prototype, 'cookie', 'set', (native, self, given) => {
        const view = apply(viewOfDocument, self, NONE); // throws as the native does for what is no document
        const line = `${given.length > 0 ? given[0] : undefined}`; // once: a second time it may say otherwise
        const name = wireName(line);
        if (view === null)
            return apply(native, self, [line]); // no window, no cookies
        if (allows(name)) {
            apply(native, self, [line]);
            return report('a', name, line, view);
        }
        if (!apply(setHas, readable, [self])) {
            apply(nativeGet, self, NONE); // throws in a sandbox, as the write would have done
            apply(setAdd, readable, [self]);
        }
        return report('r', name, line, view);
    });
}

// The other way to the jar is taken away rather than wrapped: pages must do without it in other browsers too.
function removeCookieStore(realm) {
    deleteProperty(realm, 'cookieStore');
    deleteProperty(realm, 'CookieStore');
    deleteProperty(realm, 'CookieStoreManager');
    deleteProperty(realm, 'CookieChangeEvent');
    if (realm.ServiceWorkerRegistration)
        deleteProperty(realm.ServiceWorkerRegistration.prototype, 'cookies');
}
