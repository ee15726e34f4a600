// SPDX-License-Identifier: Apache-2.0
// Every window has natives of its own, and the empty document of a new frame is there before the engine runs this
// script in it. So each way to such a window passes by contact(), which guards it first. README.md has the list.

const knownFrames = new WeakSet();    // windows of frames that were swept
const knownDocuments = new WeakSet(); // documents whose window has a guard, ours or its own
const arming = new WeakMap();         // document → how to put its window's listeners back

// Guards `realm` unless it is guarded, or of another origin.
function contact(realm) {
    let page;
    try {
        page = realm.document;
    } catch {
        return;
    }
    if (!page || apply(setHas, knownDocuments, [page]))
        return;
    apply(setAdd, knownDocuments, [page]);
    const arm = greet(realm) || install(realm);
    apply(mapSet, arming, [page, arm]);
}

// Asks `realm` whether a guard is there: undefined, or how to arm it. Only guards know the event's name.
function greet(realm) {
    const answer = { __proto__: null, arm: undefined };
    apply(dispatchEvent, realm, [new NativeEvent(GREETING, { __proto__: null, detail: answer })]);
    return answer.arm;
}

// New frames come last in their window, so the sweep ends at the first known one. window[i] cannot be wrapped.
function sweep(realm) {
    for (let i = apply(frameCountOf, realm, NONE) - 1; i >= 0; --i) {
        const frame = realm[i];
        if (!frame || apply(setHas, knownFrames, [frame]))
            return;
        apply(setAdd, knownFrames, [frame]);
        contact(frame);
    }
}

// The window that shows what was changed: `object` is a Node or a Range, or belongs to `realm`.
function viewOf(object, realm) {
    let node = object;
    try {
        node = apply(containerOfRange, object, NONE);
    } catch { /* no range */ }
    try {
        return apply(viewOfDocument, apply(documentOfNode, node, NONE) || node, NONE);
    } catch {
        return realm;
    }
}

function sweepAround(object, realm) {
    const view = viewOf(object, realm);
    if (view)
        sweep(view);
}

function rearm(page) {
    const arm = apply(mapGet, arming, [page]);
    if (arm)
        arm();
}

// interface, [methods that insert nodes], [attributes that do when set]
const INSERTING = [
    ['Node', ['appendChild', 'insertBefore', 'replaceChild'], []],
    ['Element', ['append', 'prepend', 'replaceChildren', 'before', 'after', 'replaceWith', 'insertAdjacentElement',
                 'insertAdjacentHTML', 'setHTML', 'setHTMLUnsafe', 'moveBefore'], ['innerHTML', 'outerHTML']],
    ['ShadowRoot', ['setHTML', 'setHTMLUnsafe'], ['innerHTML']],
    ['DocumentFragment', ['append', 'prepend', 'replaceChildren', 'moveBefore'], []],
    ['Document', ['append', 'prepend', 'replaceChildren', 'execCommand', 'moveBefore'], ['body']],
    ['CharacterData', ['before', 'after', 'replaceWith'], []],
    ['DocumentType', ['before', 'after', 'replaceWith'], []],
    ['Range', ['insertNode', 'surroundContents'], []],
    ['HTMLTableElement', [], ['caption', 'tHead', 'tFoot']],
    ['HTMLSelectElement', ['add'], []],
    ['HTMLOptionsCollection', ['add'], []],
];

// interface, [attributes and methods that give a window or a document of a frame]
const FRAME_ATTRIBUTES = [
    ['HTMLIFrameElement', ['contentWindow', 'contentDocument']],
    ['HTMLFrameElement', ['contentWindow', 'contentDocument']],
    ['HTMLObjectElement', ['contentWindow', 'contentDocument']],
];
const FRAME_METHODS = [
    ['HTMLIFrameElement', ['getSVGDocument']],
    ['HTMLObjectElement', ['getSVGDocument']],
    ['HTMLEmbedElement', ['getSVGDocument']],
];

const windowGetters = [getterOf(HTMLIFrameElement.prototype, 'contentWindow'),
                       getterOf(HTMLFrameElement.prototype, 'contentWindow'),
                       getterOf(HTMLObjectElement.prototype, 'contentWindow')];

// A frame keeps its window when it is led to another document, which may be an empty one without a guard.
function contactLoaded(event) {
    const frame = apply(targetOfEvent, event, NONE);
    for (let i = 0; i < windowGetters.length; ++i) {
        try {
            contactFound(apply(windowGetters[i], frame, NONE));
            return;
        } catch { /* another kind of element */ }
    }
}

function wrapEach(realm, list, place, part, around) {
    for (let i = 0; i < list.length; ++i) {
        const type = realm[list[i][0]];
        const keys = list[i][place];
        for (let k = 0; type && k < keys.length; ++k)
            wrap(type.prototype, keys[k], part, around);
    }
}

function guardInsertion(realm) {
    const around = (native, self, given) => {
        try {
            return apply(native, self, given);
        } finally {
            sweepAround(self, realm);
        }
    };
    wrapEach(realm, INSERTING, 1, 'value', around);
    wrapEach(realm, INSERTING, 2, 'set', around);
}

// `found`: a window, a document, or null.
function contactFound(found) {
    if (!found)
        return found;
    let view = found;
    try {
        view = apply(viewOfDocument, found, NONE);
    } catch { /* no document */ }
    if (view)
        contact(view);
    return found;
}

function guardFrameAccess(realm) {
    const around = (native, self, given) => contactFound(apply(native, self, given));
    wrapEach(realm, FRAME_ATTRIBUTES, 1, 'get', around);
    wrapEach(realm, FRAME_METHODS, 1, 'value', around);
    wrap(realm, 'open', 'value', around);
}

// Listeners that see a frame before the page does. document.open() takes them away with all others.
function makeArming(realm) {
    const observer = new NativeObserver(() => sweep(realm));
    const onFrameLoad = event => {
        sweep(realm);
        contactLoaded(event);
    };
    const onGreeting = event => {
        arm();
        apply(detailOfEvent, event, NONE).arm = arm;
    };
    const onLoad = () => {
        sweep(realm);
        if (apply(readyStateOf, realm.document, NONE) === 'complete') // a page can dispatch such an event itself
            apply(disconnect, observer, NONE); // the parser is done; scripts insert through what is wrapped
    };
    function arm() {
        const page = realm.document;
        apply(setAdd, knownDocuments, [page]);
        apply(mapSet, arming, [page, arm]);
        apply(addEventListener, realm, [GREETING, onGreeting, true]);
        apply(addEventListener, realm, ['message', onMessage, true]);
        apply(addEventListener, realm, ['load', onLoad, true]);
        apply(addEventListener, page, ['load', onFrameLoad, true]);
        if (apply(readyStateOf, page, NONE) !== 'complete')
            apply(observe, observer, [page, { __proto__: null, childList: true, subtree: true }]);
    }
    return arm;
}

// Makes the window of a document that has just begun, and which no page has touched yet, a guarded one.
function install(realm) {
    const arm = makeArming(realm);
    arm();
    guardCookie(realm);
    removeCookieStore(realm);
    guardFrameAccess(realm);
    guardInsertion(realm);
    guardWriting(realm);
    return arm;
}
