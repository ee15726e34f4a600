// SPDX-License-Identifier: Apache-2.0
// How the assignment is made: every road to the accessor, and to the document.
// for: write

//: descriptor of Document.prototype
Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set.call(document, line);

//: all descriptors of Document.prototype
Object.getOwnPropertyDescriptors(Document.prototype).cookie.set.apply(document, [line]);

//: Reflect.getOwnPropertyDescriptor and Reflect.apply
Reflect.apply(Reflect.getOwnPropertyDescriptor(Document.prototype, 'cookie').set, document, [line]);

//: setter bound
Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set.bind(document, line)();

//: first descriptor up the chain of prototypes
let holder = document;
while (!Object.prototype.hasOwnProperty.call(holder, 'cookie')) holder = Object.getPrototypeOf(holder);
Object.getOwnPropertyDescriptor(holder, 'cookie').set.call(document, line);

//: __lookupSetter__ of document
document.__lookupSetter__('cookie').call(document, line);

//: __lookupSetter__ of Document.prototype
Document.prototype.__lookupSetter__('cookie').call(document, line);

//: __lookupSetter__ of HTMLDocument.prototype
HTMLDocument.prototype.__lookupSetter__('cookie').call(document, line);

//: Reflect.set
Reflect.set(document, 'cookie', line);

//: Reflect.set with the document as receiver
Reflect.set(Document.prototype, 'cookie', line, document);

//: Reflect.set of an heir with the document as receiver
Reflect.set(Object.create(document), 'cookie', line, document);

//: Object.assign
Object.assign(document, { cookie: line });

//: destructuring of an array
[document.cookie] = [line];

//: destructuring of an object
({ value: document.cookie } = { value: line });

//: rest element of an array
[...document.cookie] = [line];

//: default of a destructuring
[document.cookie = line] = [];

//: head of a for-of loop
for (document.cookie of [line]);

//: head of a for-in loop
for (document['cookie'] in { [line]: 1 });

//: with
with (document) cookie = line;

//: with, by eval
eval('with (document) cookie = line');

//: super property of an object
({ __proto__: Document.prototype, write() { super.cookie = line; } }).write.call(document);

//: super property of a class
const Heir = class extends Document { static write() { return function () { }; } };
Object.setPrototypeOf(Heir, document);
(class extends Document { put() { super.cookie = line; } }).prototype.put.call(document);

//: computed key
document['coo' + 'kie'] = line;

//: key that is an object
document[{ toString: () => 'cookie' }] = line;

//: logical assignment
document.cookie &&= line;
document.cookie ||= line;

//: logical assignment of nothing
document.cookie ??= line;
document.cookie = document.cookie === null ? '' : line;

//: added to what is there
document.cookie = '';
document.cookie += '; ' + line;
document.cookie = line.concat('');

//: Proxy of the document
const proxy = new Proxy(document, { set: (target, key, value) => Reflect.set(target, key, value, target) });
proxy.cookie = line;

//: Proxy of the window
new Proxy(window, { get: (target, key) => target[key] }).document.cookie = line;

//: deleted and assigned
delete document.cookie;
document.cookie = line;

//: own accessor over it, which calls the one before
const before = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
Object.defineProperty(document, 'cookie', { configurable: true,
    get() { return before.get.call(document); }, set(value) { before.set.call(document, value); } });
document.cookie = line;

//: accessor moved to another name
Object.defineProperty(document, 'biscuit', Object.getOwnPropertyDescriptor(Document.prototype, 'cookie'));
document.biscuit = line;

//: accessor moved to Object.prototype
Object.defineProperty(Object.prototype, 'biscuit', { configurable: true,
    ...Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') });
document.biscuit = line;
delete Object.prototype.biscuit;

//: document without its prototype, setter kept
const { set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
Object.setPrototypeOf(document, null);
set.call(document, line);
Object.setPrototypeOf(document, HTMLDocument.prototype);

//: prototype of an XML document
Object.setPrototypeOf(document, XMLDocument.prototype);
document.cookie = line;
Object.setPrototypeOf(document, HTMLDocument.prototype);

//: globalThis
globalThis.document.cookie = line;

//: self, window, frames
self.window.frames.document.cookie = line;

//: defaultView
document.defaultView.document.cookie = line;

//: ownerDocument
here.ownerDocument.cookie = line;

//: getRootNode
here.getRootNode().cookie = line;

//: getRootNode through a shadow tree
const inside = here.attachShadow({ mode: 'closed' }).appendChild(document.createElement('p'));
inside.getRootNode({ composed: true }).cookie = line;

//: parentNode of the root
document.documentElement.parentNode.cookie = line;

//: currentScript
document.scripts[0].ownerDocument.cookie = line;

//: target of an event
document.addEventListener('made-up', event => { event.target.cookie = line; });
document.dispatchEvent(new Event('made-up'));

//: path of an event
here.addEventListener('made-up', event => {
    event.composedPath().find(node => node.nodeType === Node.DOCUMENT_NODE).cookie = line;
});
here.dispatchEvent(new Event('made-up', { bubbles: true }));

//: this of a listener
document.addEventListener('made-up', function () { this.cookie = line; });
document.dispatchEvent(new Event('made-up'));

//: Range
document.createRange().startContainer.cookie = line;

//: NodeIterator
document.createNodeIterator(document).root.cookie = line;

//: TreeWalker
document.createTreeWalker(document).currentNode.cookie = line;

//: XPath
document.evaluate('/', here, null, XPathResult.ANY_UNORDERED_NODE_TYPE).singleNodeValue.cookie = line;

//: WeakRef
new WeakRef(document).deref().cookie = line;

//: Array.prototype.forEach with the document as this
[line].forEach(Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set, document);

//: Array.from with the document as this
Array.from([line], Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set, document);

//: typed array is no string, Map.forEach with the document as this
new Map([[1, line]]).forEach(Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set, document);

//: Promise with the setter
await Promise.resolve(line).then(document.__lookupSetter__('cookie').bind(document));

//: timer with the setter
setTimeout(document.__lookupSetter__('cookie').bind(document), 0, line);
await wait(30);

//: frame of an animation
requestAnimationFrame(() => { document.cookie = line; });
await wait(60);

//: microtask
queueMicrotask(() => { document.cookie = line; });
await wait(0);

//: message channel
const channel = new MessageChannel();
channel.port1.onmessage = event => { document.cookie = event.data; };
channel.port2.postMessage(line);
await wait(30);

//: idle callback
requestIdleCallback(() => { document.cookie = line; }, { timeout: 50 });
await wait(100);

//: JSON reviver
JSON.parse(JSON.stringify({ line }), function (key, value) {
    if (key === 'line') document.cookie = value;
    return value;
});

//: callback of replace
line.replace(/^.*$/, all => { document.cookie = all; });

//: tagged template
((strings, value) => { document.cookie = value; })`${line}`;

//: generator
const steps = (function* () { document.cookie = yield; })();
steps.next();
steps.next(line);

//: field of a class
new (class { field = (document.cookie = line); })();

//: static block of a class
eval('class Block { static { document.cookie = line; } }');

//: default of a parameter
((value = (document.cookie = line)) => value)();

//: iterator
[...{ *[Symbol.iterator]() { document.cookie = line; } }];

//: Symbol.hasInstance
0 instanceof { [Symbol.hasInstance]: () => { document.cookie = line; } };

//: getter of a thrown thing
try { throw { get now() { document.cookie = line; return 0; } }; } catch ({ now }) { /* read */ }

//: construct trap of a Proxy
new (new Proxy(function () {}, { construct() { document.cookie = line; return {}; } }))();

//: a hundred times
for (let i = 0; i < 100; ++i) document.cookie = line;

//: an allowed one first
document.cookie = 'csrftoken=1' + attributes;
document.cookie = line;

//: a refused one deleted and set
document.cookie = name + '=; Max-Age=0' + attributes;
document.cookie = line;
