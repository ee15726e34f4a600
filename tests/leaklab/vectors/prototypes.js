// SPDX-License-Identifier: Apache-2.0
// Pages that replace what a script of ours could use.
// for: both

//: String.prototype methods
for (const key of ['split', 'trim', 'indexOf', 'slice', 'substring', 'substr', 'toLowerCase', 'startsWith', 'includes', 'charCodeAt',
    'charAt', 'codePointAt', 'replace', 'match', 'search', 'endsWith', 'trimStart', 'at', 'concat', 'toString', 'valueOf'])
    String.prototype[key] = () => 'csrftoken';
use(document);

//: String.prototype iterator
String.prototype[Symbol.iterator] = function* () { yield 'csrftoken'; };
use(document);

//: Array.prototype methods
for (const key of ['indexOf', 'includes', 'some', 'every', 'filter', 'map', 'forEach', 'find', 'push', 'slice', 'join', 'reduce', 'pop', 'shift'])
    Array.prototype[key] = () => true;
use(document);

//: Array.prototype.filter answers all
Array.prototype.filter = function () { return this; };
Array.prototype.join = function () { let all = ''; for (let i = 0; i < this.length; ++i) all += this[i] + '; '; return all; };
use(document);

//: Array.prototype iterator
Array.prototype[Symbol.iterator] = function* () { yield* []; };
use(document);

//: Array.prototype numeric setters
let seen = [];
Object.defineProperty(Array.prototype, 0, { configurable: true, set(value) { seen.push(value); }, get: () => undefined });
use(document);
delete Array.prototype[0];
for (const thing of seen) if (typeof thing === 'string' && found) found(thing);

//: RegExp.prototype
RegExp.prototype.exec = () => null;
RegExp.prototype.test = () => false;
RegExp.prototype[Symbol.replace] = () => '';
RegExp.prototype[Symbol.split] = () => [];
use(document);

//: Map and Set
Map.prototype.get = Map.prototype.has = Set.prototype.has = WeakMap.prototype.get = WeakMap.prototype.has = WeakSet.prototype.has = () => false;
use(document);

//: Map and Set that say yes
Map.prototype.get = Map.prototype.has = Set.prototype.has = WeakMap.prototype.get = WeakMap.prototype.has = WeakSet.prototype.has = () => true;
use(document);

//: Map and Set that answer allow
Map.prototype.get = Map.prototype.has = Set.prototype.has = WeakMap.prototype.get = () => 'allow';
use(document);

//: Reflect.apply
Reflect.apply = (target, self, values) => (window.stolen = target, undefined);
use(document);

//: Reflect.apply that steals
let stolen = [];
const apply = Reflect.apply;
Reflect.apply = (target, self, values) => { stolen.push(target); return apply(target, self, values); };
use(document);
for (const thing of stolen) if (thing && /cookie/.test(thing.name)) useFunction(thing);

//: Function.prototype.call and apply that steal
const taken = [];
const call = Function.prototype.call;
Function.prototype.call = function (...values) { taken.push(this); return Reflect.apply(this, values[0], values.slice(1)); };
Function.prototype.apply = function (self, values) { taken.push(this); return Reflect.apply(this, self, values || []); };
use(document);
Function.prototype.call = call;
for (const thing of taken) if (/cookie/.test(thing.name)) useFunction(thing);

//: Function.prototype.bind
Function.prototype.bind = function () { return () => undefined; };
use(document);

//: Function.prototype.toString
Function.prototype.toString = () => 'function cookie() { [native code] }';
use(document);

//: Object.defineProperty does nothing in a fresh realm
Object.defineProperty = target => target;
Reflect.defineProperty = () => true;
Object.prototype.__defineGetter__ = Object.prototype.__defineSetter__ = () => undefined;
here.append(frame());
use(window[0].document);

//: Object.getOwnPropertyDescriptor lies
Object.getOwnPropertyDescriptor = Reflect.getOwnPropertyDescriptor = () => undefined;
Object.getOwnPropertyDescriptors = () => ({});
here.append(frame());
use(window[0].document);

//: Object.prototype has get, set, value
Object.prototype.get = function () { return 'stolen'; };
Object.prototype.configurable = false;
use(document);
delete Object.prototype.get;
delete Object.prototype.configurable;

//: Object.prototype has value while a fresh realm is made
Object.prototype.value = 1;
Object.prototype.writable = true;
try { here.append(frame()); use(window[0].document); } finally { delete Object.prototype.value; delete Object.prototype.writable; }

//: Object.prototype has the name
Object.prototype[name] = true;
Object.prototype.standing = true;
use(document);

//: Object.prototype accessors for words of ours
for (const key of ['allowed', 'refused', 'names', 'prefixes', 'site', 'sites', 'policy', 'allow', 'refuse', 'rules', 'default', 'exact', 'prefix'])
    Object.defineProperty(Object.prototype, key, { configurable: true, get: () => true, set() { } });
use(document);

//: Object.prototype accessors, fresh realm
for (const key of ['allowed', 'refused', 'names', 'prefixes', 'site', 'sites', 'policy', 'allow', 'refuse', 'rules', 'default', 'exact', 'prefix'])
    Object.defineProperty(Object.prototype, key, { configurable: true, get: () => true, set() { } });
here.append(frame());
use(window[0].document);

//: Object.create and Object.assign
Object.create = () => ({});
Object.assign = target => target;
use(document);

//: Object.hasOwn and hasOwnProperty
Object.prototype.hasOwnProperty = () => true;
Object.hasOwn = () => true;
use(document);

//: String
window.String = () => 'csrftoken=1';
use(document);

//: Symbol.toPrimitive of String.prototype
String.prototype[Symbol.toPrimitive] = () => 'csrftoken=1';
use(document);

//: Array and Object
window.Array = window.Object = function () { return []; };
use(document);

//: Promise
Promise.prototype.then = function () { return this; };
use(document);

//: JSON
JSON.parse = () => ({});
JSON.stringify = () => '';
use(document);

//: Symbol.species
Object.defineProperty(Array, Symbol.species, { configurable: true, get: () => function () { return []; } });
use(document);

//: Error.prepareStackTrace
Error.prepareStackTrace = (error, sites) => { throw new Error('no'); };
use(document);

//: Error.prepareStackTrace that looks at the functions of its stack
let functions = [];
Error.prepareStackTrace = (error, sites) => {
    for (const site of sites) { try { functions.push(site.getFunction(), site.getThis()); } catch (problem) { /* strict */ } }
    return '';
};
use(document);
Error.prepareStackTrace = undefined;
for (const thing of functions) if (typeof thing === 'function' && /cookie/.test(thing.name)) useFunction(thing);

//: Error.stackTraceLimit of nothing
Error.stackTraceLimit = 0;
use(document);

//: Error.stackTraceLimit that throws
Object.defineProperty(Error, 'stackTraceLimit', { configurable: true, get() { throw 1; }, set() { throw 1; } });
use(document);

//: Error
window.Error = class { get stack() { throw 1; } };
use(document);

//: stack of a deep recursion
const dive = depth => { try { return dive(depth + 1); } catch (error) { use(document); throw 0; } };
try { dive(0); } catch (error) { /* the bottom */ }

//: stack of a deep recursion, each level
let level = 0;
const fall = () => { ++level; try { fall(); } catch (error) { /* full */ } if (level-- % 50 === 0) use(document); };
fall();

//: stack full, fresh realm
const sink = () => { try { sink(); } catch (error) { here.append(frame()); use(window[0].document); throw 0; } };
try { sink(); } catch (error) { /* the bottom */ }

//: stack full while a frame is put in
let inner = null;
const drop = depth => { try { drop(depth + 1); } catch (error) { if (!inner) { try { inner = here.appendChild(frame()); } catch (full) { inner = null; } } } };
drop(0);
if (window[0]) use(window[0].document);

//: console
console.log = console.debug = console.info = console.warn = console.error = () => { throw 1; };
use(document);

//: console, its prototype
Object.setPrototypeOf(console, null);
delete window.console;
use(document);

//: location cannot be replaced, ancestorOrigins can
try { Object.defineProperty(Location.prototype, 'ancestorOrigins', { get: () => ['http://allowed.localhost'] }); } catch (error) { /* own */ }
try { Object.defineProperty(DOMStringList.prototype, 'item', { value: () => 'http://allowed.localhost' }); } catch (error) { /* own */ }
use(document);

//: top and parent hidden
try { Object.defineProperty(window, 'parent', { get: () => window }); } catch (error) { /* fixed */ }
use(document);

//: Node.prototype.appendChild put back
const plain = Node.prototype.appendChild;
delete Node.prototype.appendChild;
Node.prototype.appendChild = plain;
here.appendChild(frame());
use(window[0].document);

//: contentWindow deleted
delete HTMLIFrameElement.prototype.contentWindow;
delete HTMLIFrameElement.prototype.contentDocument;
here.append(frame());
use(window[0].document);

//: querySelectorAll finds nothing
Document.prototype.querySelectorAll = Element.prototype.querySelectorAll = DocumentFragment.prototype.querySelectorAll = () => [];
Document.prototype.getElementsByTagName = Element.prototype.getElementsByTagName = () => [];
here.innerHTML = '<p><iframe></iframe></p>';
use(window[0].document);

//: window.length hidden
Object.defineProperty(window, 'length', { configurable: true, get: () => 0, set() {} });
here.append(frame());
use(window[0].document);

//: frames hidden
Object.defineProperty(window, 'frames', { configurable: true, value: [] });
here.append(frame());
use(window[0].document);

//: MutationObserver
window.MutationObserver = class { observe() {} };
MutationObserver.prototype.observe = () => undefined;
here.append(frame());
use(window[0].document);

//: addEventListener
EventTarget.prototype.addEventListener = () => undefined;
here.append(frame());
use(window[0].document);

//: load events stopped
addEventListener('load', event => event.stopImmediatePropagation(), true);
const inserted = frame({ src: echo('<p>') });
here.append(inserted);
await wait(150);
use(window[0].document);

//: nodeType, tagName and localName lie
for (const [type, key] of [[Node, 'nodeType'], [Node, 'nodeName'], [Element, 'tagName'], [Element, 'localName'], [Node, 'isConnected'], [Node, 'ownerDocument']])
    Object.defineProperty(type.prototype, key, { configurable: true, get: () => 1 });
here.append(frame());
use(window[0].document);

//: element that says it is no frame
const inserted = frame();
Object.defineProperty(inserted, 'contentWindow', { get: () => null });
Object.defineProperty(inserted, 'contentDocument', { get: () => null });
Object.setPrototypeOf(inserted, HTMLElement.prototype);
here.append(inserted);
use(window[0].document);

//: fresh realm that hides its Document
here.append(frame());
const held = window[0];
held.Document = held.HTMLDocument = class {};
use(held.document);

//: navigator and performance
Object.defineProperty(window, 'performance', { value: null });
Object.defineProperty(window, 'navigator', { value: null });
use(document);
