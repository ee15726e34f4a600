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
    needStack();
    const arm = greet(realm) || install(realm);
    apply(mapSet, arming, [page, arm]);
    apply(setAdd, knownDocuments, [page]); // last: a full stack may end us anywhere, and the next one tries again
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
        contact(frame);
        apply(setAdd, knownFrames, [frame]);
    }
}

// The Node that `object`, a Node or a Range, changes.
function nodeOf(object) {
    try {
        return apply(containerOfRange, object, NONE);
    } catch {
        return object;
    }
}

// The window that shows what was changed: `object` is a Node or a Range, or belongs to `realm`.
function viewOf(object, realm) {
    const node = nodeOf(object);
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

// What a page inserts is there before we have looked at it. Where too little of the stack is left to look, the call
// fails before it inserts: pushing arguments needs as much, and throws what a full stack throws.
const STACK_NEEDED = new Array(4000).fill(0); // eight octets each
const nothing = () => {};
function needStack() {
    apply(nothing, undefined, STACK_NEEDED);
}

// Frames in shadow trees have no index in their window, their load events end at the root, and they come alive when
// the host is put in, at whatever time. So each is remembered when it is put into its root.
const shadowFrames = { __proto__: null, count: 0 }; // by number: WeakRef of an element
const knownShadowFrames = new WeakSet();
const knownRoots = new WeakSet(); // with a listener
const FRAGMENT_NODE = 11;

// The root of the shadow tree that `object` is in, or undefined.
function shadowRootOf(object) {
    try {
        const root = apply(getRootNode, nodeOf(object), NONE);
        if (apply(nodeTypeOf, root, NONE) === FRAGMENT_NODE && apply(hostOfShadow, root, NONE))
            return root;
    } catch { /* no node, or a fragment that is no shadow tree */ }
    return undefined;
}

function noteFramesIn(root) {
    const frames = apply(querySelectorAll, root, ['iframe,frame,object,embed']);
    const count = apply(lengthOfNodes, frames, NONE);
    for (let i = 0; i < count; ++i) {
        if (apply(setHas, knownShadowFrames, [frames[i]]))
            continue;
        shadowFrames[shadowFrames.count] = new NativeWeakRef(frames[i]);
        ++shadowFrames.count;
        apply(setAdd, knownShadowFrames, [frames[i]]);
    }
    if (count > 0 && !apply(setHas, knownRoots, [root])) {
        apply(addEventListener, root, ['load', contactLoaded, true]);
        apply(setAdd, knownRoots, [root]);
    }
}

// Those that are alive and new. The list is short: it is gone through after every insertion.
function sweepShadows() {
    for (let i = 0; i < shadowFrames.count; ++i) {
        const frame = apply(deref, shadowFrames[i], NONE);
        if (frame) {
            const view = windowOf(frame);
            if (view && !apply(setHas, knownFrames, [view])) {
                contact(view);
                apply(setAdd, knownFrames, [view]);
            }
            continue;
        }
        shadowFrames[i] = shadowFrames[--shadowFrames.count]; // its element is gone
        delete shadowFrames[shadowFrames.count];
        --i;
    }
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

// The window in an element, or null.
function windowOf(element) {
    for (let i = 0; i < windowGetters.length; ++i) {
        try {
            return apply(windowGetters[i], element, NONE);
        } catch { /* another kind of element */ }
    }
    return null;
}

// A frame keeps its window when it is led to another document, which may be an empty one without a guard.
function contactLoaded(event) {
    contactFound(windowOf(apply(targetOfEvent, event, NONE)));
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
        needStack();
        const view = viewOf(self, realm); // before: self may be what is replaced, or be led away meanwhile
        const root = shadowRootOf(self);
        try {
            return apply(native, self, given);
        } finally {
            if (view)
                sweep(view);
            sweepAround(self, realm);
            if (root)
                noteFramesIn(root);
            sweepShadows();
        }
    };
    wrapEach(realm, INSERTING, 1, 'value', around);
    wrapEach(realm, INSERTING, 2, 'set', around);
    wrap(realm.Element.prototype, 'attachShadow', 'value', (native, self, given) => {
        const root = apply(native, self, given);
        watchWhileParsing(root, realm);
        return root;
    });
}

// The parser goes on with the children of an element that a script moves into a shadow tree.
function watchWhileParsing(root, realm) {
    if (apply(readyStateOf, realm.document, NONE) === 'complete')
        return;
    const observer = new NativeObserver(() => {
        noteFramesIn(root);
        sweepShadows();
    });
    apply(observe, observer, [root, { __proto__: null, childList: true, subtree: true }]);
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
    const page = realm.document;
    const isEmpty = apply(readyStateOf, page, NONE) === 'complete'; // no load event will come
    const observer = new NativeObserver(() => sweep(realm));
    const onFrameLoad = event => {
        sweep(realm);
        contactLoaded(event);
    };
    const onGreeting = event => {
        const detail = apply(detailOfEvent, event, NONE);
        if (detail.word !== undefined)
            return takeWord(detail.word);
        // A window keeps its natives, and us among its listeners, when it goes on to another empty document.
        const armNow = shows(realm, page) ? arm : makeArming(realm);
        armNow();
        detail.arm = armNow;
        return undefined;
    };
    const onLoad = () => {
        sweep(realm);
        if (!isEmpty && apply(readyStateOf, page, NONE) === 'complete') // a page can dispatch such an event itself
            apply(disconnect, observer, NONE); // the parser is done; scripts insert through what is wrapped
    };
    const onProgress = () => sweep(realm);
    function arm() {
        if (!shows(realm, page))
            return; // the window has gone on to another document, which has an arming of its own
        apply(setAdd, knownDocuments, [page]);
        apply(mapSet, arming, [page, arm]);
        apply(addEventListener, realm, [GREETING, onGreeting, true]);
        apply(addEventListener, realm, ['message', onMessage, true]);
        apply(addEventListener, realm, ['load', onLoad, true]);
        apply(addEventListener, page, ['load', onFrameLoad, true]);
        // Events at the end of a page come before the observer is called; and a parser may put into an empty
        // document what a script has moved there.
        apply(addEventListener, page, ['readystatechange', onProgress, true]);
        apply(addEventListener, realm, ['DOMContentLoaded', onProgress, true]);
        if (isEmpty || apply(readyStateOf, page, NONE) !== 'complete')
            apply(observe, observer, [page, { __proto__: null, childList: true, subtree: true }]);
    }
    return arm;
}

function shows(realm, page) {
    try {
        return realm.document === page;
    } catch {
        return false; // of another origin by now
    }
}

// Makes the window of a document a guarded one, with the frames that are there already.
function install(realm) {
    const arm = makeArming(realm);
    arm();
    guardCookie(realm);
    removeCookieStore(realm);
    showSignal(realm);
    guardFrameAccess(realm);
    guardInsertion(realm);
    guardWriting(realm);
    sweep(realm);
    return arm;
}
