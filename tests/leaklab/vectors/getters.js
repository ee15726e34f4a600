// SPDX-License-Identifier: Apache-2.0
// How document.cookie is read: every road to the accessor, and to the document.
// for: read

//: plain
found(document.cookie);

//: descriptor of Document.prototype
found(Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').get.call(document));

//: all descriptors of Document.prototype
found(Object.getOwnPropertyDescriptors(Document.prototype).cookie.get.apply(document));

//: getter bound
found(Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').get.bind(document)());

//: first descriptor up the chain of prototypes
let holder = document;
while (!Object.prototype.hasOwnProperty.call(holder, 'cookie')) holder = Object.getPrototypeOf(holder);
found(Object.getOwnPropertyDescriptor(holder, 'cookie').get.call(document));

//: __lookupGetter__ of document
found(document.__lookupGetter__('cookie').call(document));

//: __lookupGetter__ of Document.prototype
found(Document.prototype.__lookupGetter__('cookie').call(document));

//: Reflect.get
found(Reflect.get(document, 'cookie'));

//: Reflect.get with the document as receiver
found(Reflect.get(Document.prototype, 'cookie', document));

//: Reflect.get of an heir with the document as receiver
found(Reflect.get(Object.create(document), 'cookie', document));

//: Object.assign from the document's accessor
found(Object.assign({}, Object.defineProperty({}, 'all', { enumerable: true, get: () => document.cookie })).all);

//: destructuring
const { cookie } = document;
found(cookie);

//: for-in over the document
for (const key in document) if (key === 'cookie') found(document[key]);

//: with
with (document) found(cookie);

//: super property
({ __proto__: Document.prototype, read() { found(super.cookie); } }).read.call(document);

//: computed key
found(document['coo' + 'kie']);

//: addition
let all = '';
all += document.cookie;
found(all);

//: value of an assignment
found((document.cookie = 'csrftoken=1') + document.cookie);

//: after an allowed write
document.cookie = 'csrftoken=1; Path=/';
found(document.cookie);

//: after a refused write of that name
document.cookie = 'standing=mine; Path=/elsewhere';
found(document.cookie);

//: Proxy of the document
found(new Proxy(document, { get: (target, key) => target[key] }).cookie);

//: template
found(`${document.cookie}`);

//: JSON
found(JSON.stringify({ get all() { return document.cookie; } }));

//: deleted and read
delete document.cookie;
found(document.cookie);

//: own accessor over it, which calls the one before
const before = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
Object.defineProperty(document, 'cookie', { configurable: true, get: () => before.get.call(document) });
found(document.cookie);

//: accessor moved to another name
Object.defineProperty(document, 'biscuit', Object.getOwnPropertyDescriptor(Document.prototype, 'cookie'));
found(document.biscuit);

//: prototype of an XML document
Object.setPrototypeOf(document, XMLDocument.prototype);
found(document.cookie);
Object.setPrototypeOf(document, HTMLDocument.prototype);

//: globalThis
found(globalThis.document.cookie);

//: defaultView
found(document.defaultView.document.cookie);

//: ownerDocument
found(here.ownerDocument.cookie);

//: getRootNode through a shadow tree
found(here.attachShadow({ mode: 'closed' }).appendChild(document.createElement('p'))
    .getRootNode({ composed: true }).cookie);

//: target of an event
document.addEventListener('made-up', event => found(event.target.cookie));
document.dispatchEvent(new Event('made-up'));

//: Range
found(document.createRange().startContainer.cookie);

//: NodeIterator
found(document.createNodeIterator(document).root.cookie);

//: XPath
found(document.evaluate('/', here, null, XPathResult.ANY_UNORDERED_NODE_TYPE).singleNodeValue.cookie);

//: Array.from with the document as this
found(Array.from([0], Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').get, document)[0]);

//: Promise with the getter
found(await Promise.resolve().then(document.__lookupGetter__('cookie').bind(document)));

//: timer
setTimeout(() => found(document.cookie));
await wait(30);

//: a thousand times
for (let i = 0; i < 1000; ++i) {
    const now = document.cookie;
    if (now.includes('standing')) { found(now); break; }
}

//: between two other cookies
document.cookie = 'csrftoken=1; Path=/';
document.cookie = 'csrftoken=2; Path=' + location.pathname;
found(document.cookie);

//: existence, by deleting and counting
const count = () => document.cookie.split(';').filter(pair => pair.includes('standing')).length;
if (count() > 0) found(document.cookie);
