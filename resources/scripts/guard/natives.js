// SPDX-License-Identifier: Apache-2.0
// What the guard uses of the page's world, taken before a page can replace it. From here on a captured function is
// called through `apply` only; no method is looked up on a value; there is no for-of, no spread, no regular
// expression: each of them asks a prototype that belongs to the page.

const { apply, deleteProperty, getOwnPropertyDescriptor: descriptorOf, defineProperty, ownKeys } = Reflect;
const { hasOwnProperty } = Object.prototype;
const { indexOf, lastIndexOf, slice, toLowerCase } = String.prototype;
const parseJson = JSON.parse;
const NativeError = Error;
const NativeProxy = Proxy;
const NativeEvent = CustomEvent;
const NativeObserver = MutationObserver;
const { addEventListener, dispatchEvent } = EventTarget.prototype;
const { stopImmediatePropagation } = Event.prototype;
const { observe, disconnect } = MutationObserver.prototype;
const { getRootNode } = Node.prototype;
const { querySelectorAll } = DocumentFragment.prototype;
const { deref } = WeakRef.prototype;
const NativeWeakRef = WeakRef;
const { console } = window;
const { debug } = console;
const { trustedTypes } = window;
const isTrustedHtml = trustedTypes && trustedTypes.isHTML;
const NONE = [];

// A part of a descriptor, or undefined: a page may have put "get" or "value" into Object.prototype.
function partOf(descriptor, key) {
    return descriptor && apply(hasOwnProperty, descriptor, [key]) ? descriptor[key] : undefined;
}

function getterOf(object, key) {
    return partOf(descriptorOf(object, key), 'get');
}

const documentOfNode = getterOf(Node.prototype, 'ownerDocument');
const viewOfDocument = getterOf(Document.prototype, 'defaultView');
const readyStateOf = getterOf(Document.prototype, 'readyState');
const nodeTypeOf = getterOf(Node.prototype, 'nodeType');
const hostOfShadow = getterOf(ShadowRoot.prototype, 'host');
const lengthOfNodes = getterOf(NodeList.prototype, 'length');
const containerOfRange = getterOf(Range.prototype, 'commonAncestorContainer');
const targetOfEvent = getterOf(Event.prototype, 'target');
const currentTargetOf = getterOf(Event.prototype, 'currentTarget');
const dataOfMessage = getterOf(MessageEvent.prototype, 'data');
const detailOfEvent = getterOf(CustomEvent.prototype, 'detail');
const frameCountOf = getterOf(window, 'length');
const parentOf = getterOf(window, 'parent');
const originOf = getterOf(window, 'origin');
const defaultPolicyOf = trustedTypes && getterOf(TrustedTypePolicyFactory.prototype, 'defaultPolicy');

const { has: setHas, add: setAdd } = WeakSet.prototype;
const { get: mapGet, set: mapSet } = WeakMap.prototype;

// Replaces one part (value, get or set) of object[key] by a Proxy of the native: name, length, prototype and
// properties of the function, and the shape of the descriptor, stay what they were.
function wrap(object, key, part, around) {
    const found = descriptorOf(object, key);
    const native = partOf(found, part);
    if (typeof native !== 'function')
        return undefined;
    const changed = { __proto__: null };
    const parts = ownKeys(found);
    for (let i = 0; i < parts.length; ++i)
        changed[parts[i]] = found[parts[i]];
    changed[part] = new NativeProxy(native, { __proto__: null, apply: around });
    defineProperty(object, key, changed);
    return native;
}
