// SPDX-License-Identifier: Apache-2.0
// What a page can observe of its cookies and of what a guard may have to replace. Every observation must be the same in
// a bare engine, apart from those that tst_keepnatural lists. `refused` is a cookie that is not stored: in the bare
// engine because of its domain, in ours because its name is refused.
const shape = (owner, key) => {
    const found = Object.getOwnPropertyDescriptor(owner, key);
    if (!found)
        return 'none';
    const part = value => (typeof value === 'function' ? value.name + '/' + value.length + '/' + Object.getOwnPropertyNames(value).join()
        + '/' + ('prototype' in value) : typeof value);
    return [found.enumerable, found.configurable, found.writable, part(found.get), part(found.set), part(found.value)].join(' ');
};
const thrown = action => {
    try {
        return 'returned ' + String(action());
    } catch (error) {
        return error.constructor.name + ': ' + error.message + (error instanceof TypeError ? ' (of this realm)' : '');
    }
};
const keysInOrder = owner => Object.getOwnPropertyNames(owner).join();
const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
const attached = () => document.body.appendChild(document.createElement('iframe'));
const without = (owner, missing) => Object.getOwnPropertyNames(owner).filter(key => !missing.includes(key)).sort().join();
// A library as sites use it: encodes, writes, reads back, removes.
const jar = {
    set(name, value, attributes = {}) {
        let text = encodeURIComponent(name).replace(/%(2[346B]|5E|60|7C)/g, decodeURIComponent) + '='
            + encodeURIComponent(value).replace(/%(2[346BF]|3[AC-F]|40|5[BDE]|60|7[BCD])/g, decodeURIComponent) + '; path=/';
        for (const key of Object.keys(attributes)) text += '; ' + key + (attributes[key] === true ? '' : '=' + attributes[key]);
        return (document.cookie = text);
    },
    get(name) {
        for (const pair of document.cookie ? document.cookie.split('; ') : []) {
            const parts = pair.split('=');
            if (decodeURIComponent(parts[0]) === name) return parts.slice(1).join('=');
        }
        return undefined;
    },
    remove(name) { return this.set(name, '', { expires: new Date(0).toUTCString() }); },
};

const observations = {
    'shape of cookie': () => shape(Document.prototype, 'cookie'),
    'document has no cookie of its own': () => [Object.hasOwn(document, 'cookie'), Object.hasOwn(HTMLDocument.prototype, 'cookie')].join(),
    'keys of the document': () => Object.keys(document).join(),
    'keys of Document.prototype, in order': () => keysInOrder(Document.prototype),
    'for-in over the document': () => { const keys = []; for (const key in document) keys.push(key); return keys.join(); },
    'keys of Node.prototype, in order': () => keysInOrder(Node.prototype),
    'keys of Element.prototype, in order': () => keysInOrder(Element.prototype),
    'keys of Range.prototype, in order': () => keysInOrder(Range.prototype),
    'keys of HTMLIFrameElement.prototype, in order': () => keysInOrder(HTMLIFrameElement.prototype),
    'keys of the window, apart from cookieStore': () => without(window, ['cookieStore', 'CookieStore', 'CookieStoreManager', 'CookieChangeEvent',
        'observations', 'said']),
    'symbols of window and document': () => Object.getOwnPropertySymbols(window).concat(Object.getOwnPropertySymbols(document)).map(String).join(),
    'shapes of what inserts': () => [[Node, 'appendChild'], [Node, 'insertBefore'], [Node, 'replaceChild'], [Element, 'append'], [Element, 'innerHTML'],
        [Element, 'outerHTML'], [Element, 'insertAdjacentHTML'], [Element, 'replaceChildren'], [Element, 'before'], [Range, 'insertNode'],
        [Document, 'write'], [Document, 'writeln'], [Document, 'execCommand'], [Document, 'open'], [CharacterData, 'after'],
        [HTMLTableElement, 'caption'], [DocumentFragment, 'append'], [ShadowRoot, 'innerHTML'], [HTMLSelectElement, 'add']]
        .map(([type, key]) => type.name + '.' + key + ': ' + shape(type.prototype, key)).join('; '),
    'shapes of what leads to frames': () => [[HTMLIFrameElement, 'contentWindow'], [HTMLIFrameElement, 'contentDocument'], [HTMLObjectElement, 'contentWindow'],
        [HTMLObjectElement, 'getSVGDocument'], [HTMLEmbedElement, 'getSVGDocument'], [HTMLFrameElement, 'contentDocument']]
        .map(([type, key]) => type.name + '.' + key + ': ' + shape(type.prototype, key)).join('; '),
    'shape of open': () => shape(window, 'open'),
    'get of no document': () => thrown(() => cookie.get.call({})),
    'get of undefined': () => thrown(() => cookie.get.call(undefined)),
    'get of the prototype': () => thrown(() => Document.prototype.cookie),
    'set of no document': () => thrown(() => cookie.set.call({}, 'csrftoken=1')),
    'set of a symbol': () => thrown(() => { document.cookie = Symbol('x'); }),
    'set of what throws': () => thrown(() => { document.cookie = { toString() { throw new RangeError('mine'); } }; }),
    'set of what has no text': () => thrown(() => { document.cookie = Object.create(null); }),
    'how often a value is asked for its text': () => { let asked = 0; document.cookie = { toString() { ++asked; return 'csrftoken=1'; } }; return asked; },
    'new of the accessors': () => thrown(() => new cookie.get()) + thrown(() => new cookie.set()),
    'appendChild of no node': () => thrown(() => document.body.appendChild({})) + thrown(() => document.body.appendChild()),
    'appendChild on no node': () => thrown(() => Node.prototype.appendChild.call({}, document.body)),
    'insertAdjacentHTML of nonsense': () => thrown(() => document.body.insertAdjacentHTML('nowhere', '')),
    'innerHTML on no element': () => thrown(() => Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML').set.call({}, '')),
    'contentWindow on no frame': () => thrown(() => Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow').get.call({})),
    'appendChild answers its argument': () => { const node = document.createElement('p'); return document.body.appendChild(node) === node; },
    'contentWindow is the window': () => { const frame = attached(); return frame.contentWindow === window[window.length - 1]; },
    'a frame that is not in the page': () => String(document.createElement('iframe').contentWindow),
    'a frame of another realm keeps its types': () => { const inner = attached().contentWindow;
        return [inner.Document === Document, inner.document instanceof inner.Document, inner.document instanceof Document].join(); },
    'shape of cookie in a frame': () => shape(attached().contentWindow.Document.prototype, 'cookie'),
    'errors of a frame are of its realm': () => { const inner = attached().contentWindow;
        try { Object.getOwnPropertyDescriptor(inner.Document.prototype, 'cookie').get.call({}); return 'none'; }
        catch (error) { return error instanceof inner.TypeError; } },
    'cookie of a document without a window': () => { const other = document.implementation.createHTMLDocument(''); other.cookie = 'csrftoken=1';
        return '[' + other.cookie + ']'; },
    'order of insertion and load': () => { const told = []; const frame = document.createElement('iframe'); frame.onload = () => told.push('load');
        document.body.append(frame); told.push('appended'); return told.join(); },
    'stack of an error in toString': () => { let depth = 0; document.cookie = { toString() { depth = new Error().stack.split('\n').length; return 'csrftoken=1'; } };
        return depth; },
    'value of an allowed assignment': () => (document.cookie = 'csrftoken=a; Path=/'),
    'value of a refused assignment': () => (document.cookie = refused) === refused,
    'a refused write changes nothing': () => { const before = document.cookie; document.cookie = refused; return document.cookie === before; },
    'a refused write throws nothing': () => thrown(() => { document.cookie = refused; }),
    'Reflect.set of a refused one': () => Reflect.set(document, 'cookie', refused),
    'a library, allowed': () => [jar.set('csrftoken', 'a b;c'), jar.get('csrftoken'), jar.remove('csrftoken'), jar.get('csrftoken')].join(' | '),
    'a library, refused': () => { jar.set('tracked', '1', { domain: refused.includes('elsewhere') ? 'elsewhere.example' : location.hostname }); return String(jar.get('tracked')); },
    'analytics that seek the widest domain': () => { let kept = 'none';
        for (const domain of ['localhost', 'portal.localhost']) {
            document.cookie = refused.includes('elsewhere') ? refused : '_ga_seek=1; Domain=' + domain;
            if (document.cookie.includes('_ga_seek')) kept = domain;
        }
        return kept; },
    'allowed: order by path': () => { document.cookie = 'sessionid=root; Path=/'; document.cookie = 'sessionid=deep; Path=' + location.pathname; return document.cookie; },
    'allowed: deleted by Max-Age': () => { document.cookie = 'sessionid=; Max-Age=0; Path=' + location.pathname; return document.cookie; },
    'allowed: deleted by Expires': () => { document.cookie = 'sessionid=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/'; return document.cookie; },
    'allowed: overwritten': () => { document.cookie = 'csrftoken=1; Path=/'; document.cookie = 'csrftoken=2; Path=/'; return document.cookie; },
    'allowed: HttpOnly by a script': () => { document.cookie = 'sessionid=1; HttpOnly'; return document.cookie; },
    'allowed: another site\'s domain': () => { document.cookie = 'sessionid=1; Domain=elsewhere.example'; return document.cookie; },
    'allowed: long': () => { document.cookie = 'sessionid=' + 'x'.repeat(5000); return document.cookie; },
    'allowed: spaces and quotes': () => { document.cookie = '  csrftoken = "a b" ; Path=/'; return document.cookie; },
    'allowed: umlauts': () => { document.cookie = 'csrftoken=äöü😀; Path=/'; return document.cookie; },
    'allowed: line feed': () => { document.cookie = 'csrftoken=a\nb; Path=/'; return document.cookie; },
    'allowed: in a frame': () => { const inner = attached().contentDocument; inner.cookie = 'csrftoken=framed; Path=/'; return document.cookie + ' | ' + inner.cookie; },
    'attributes to be compared in the store': () => {
        document.cookie = 'csrftoken=1; Path=/';
        document.cookie = 'sessionid=1; Path=/deep; Max-Age=86400';
        document.cookie = 'sessionid=2; Path=/strict; SameSite=Strict; Expires=' + new Date(Date.now() + 36e5).toUTCString();
        document.cookie = 'sessionid=3; Path=/last; Domain=portal.localhost; Secure';
        return document.cookie;
    },
    // Known to differ.
    'text of the getter': () => String(cookie.get),
    'text of the setter': () => String(cookie.set),
    'cookieStore': () => 'cookieStore' in window,
};
window.said = {};
for (const [name, observe] of Object.entries(observations))
    window.said[name] = thrown(observe);
document.title = 'done';
