// SPDX-License-Identifier: Apache-2.0
// Documents of fresh realms: every way to put a frame into a page, and to reach its document before or after
// a script of the browser ran there. `use(document)` writes or reads at once.
// for: both

//: appendChild, contentDocument
use(here.appendChild(frame()).contentDocument);

//: appendChild, contentWindow
use(here.appendChild(frame()).contentWindow.document);

//: appendChild, window[0]
here.appendChild(frame());
use(window[0].document);

//: appendChild, frames[0]
here.appendChild(frame());
use(frames[0].document);

//: appendChild, self[length - 1]
here.appendChild(frame());
use(self[self.length - 1].document);

//: appendChild, by name
here.appendChild(frame({ name: 'called' }));
use(window.called.document);

//: appendChild, by name as a bare word
here.appendChild(frame({ name: 'called' }));
use(called.document);

//: appendChild, by name through Reflect
here.appendChild(frame({ name: 'called' }));
use(Reflect.get(window, 'called').document);

//: appendChild, descriptor of window[0]
here.appendChild(frame());
use(Object.getOwnPropertyDescriptor(window, 0).value.document);

//: appendChild, values of the window
here.appendChild(frame());
use(Object.values(window).find(value => value && value !== window && value.window === value && value.parent === window).document);

//: appendChild, getSVGDocument
use(here.appendChild(frame({ src: echo('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml') })).getSVGDocument() || await late());
async function late() {
    await wait(150);
    return here.firstChild.getSVGDocument();
}

//: descriptor of contentWindow
const inserted = here.appendChild(frame());
use(Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow').get.call(inserted).document);

//: descriptor of contentDocument
const inserted = here.appendChild(frame());
use(Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument').get.call(inserted));

//: __lookupGetter__ of contentDocument
use(HTMLIFrameElement.prototype.__lookupGetter__('contentDocument').call(here.appendChild(frame())));

//: getter of contentDocument of another realm
const first = here.appendChild(frame()).contentWindow;
const second = here.appendChild(frame());
use(Object.getOwnPropertyDescriptor(first.HTMLIFrameElement.prototype, 'contentDocument').get.call(second));

//: appendChild of another realm
const first = here.appendChild(frame()).contentWindow;
first.Node.prototype.appendChild.call(here, frame());
use(window[1].document);

//: window.open of another realm into a frame
const first = here.appendChild(frame({ name: 'called' })).contentWindow;
use(first.open('about:blank', 'called').document);

//: open into a frame
here.appendChild(frame({ name: 'called' }));
use(open('about:blank', 'called').document);

//: open into a frame, nothing to load
here.appendChild(frame({ name: 'called' }));
use(open('', 'called').document);

//: document.open of three arguments into a frame
here.appendChild(frame({ name: 'called' }));
use(document.open('', 'called', '').document);

//: setter of a fresh realm on this document
here.appendChild(frame());
useAccessor(window[0].Document.prototype, document);

//: setter of a removed frame on this document
const inserted = here.appendChild(frame());
const fresh = window[0];
inserted.remove();
useAccessor(fresh.Document.prototype, document);

//: setter of a fresh realm, by the frame's document
useAccessor(Object.getPrototypeOf(Object.getPrototypeOf(here.appendChild(frame()).contentDocument)), document);

//: append
here.append(frame());
use(window[0].document);

//: append of several
here.append('text', document.createElement('p'), frame(), frame());
use(window[1].document);

//: prepend
here.prepend(frame());
use(window[0].document);

//: before
here.before(frame());
use(window[0].document);

//: after
here.after(frame());
use(window[0].document);

//: replaceWith
here.replaceWith(frame());
use(window[0].document);

//: replaceChildren
here.replaceChildren(frame());
use(window[0].document);

//: replaceChild
const child = here.appendChild(document.createElement('p'));
here.replaceChild(frame(), child);
use(window[0].document);

//: insertBefore
here.insertBefore(frame(), null);
use(window[0].document);

//: before of a text
here.textContent = 'text';
here.firstChild.before(frame());
use(window[0].document);

//: after of a text
here.textContent = 'text';
here.firstChild.after(frame());
use(window[0].document);

//: replaceWith of a comment
here.appendChild(document.createComment('x')).replaceWith(frame());
use(window[0].document);

//: before of the document type
const type = document.doctype || document.documentElement;
here.append(frame());
type.after(document.createComment('x'));
use(window[0].document);

//: replaceChildren of the document
const root = document.createElement('html');
root.append(document.createElement('body'));
root.lastChild.append(frame());
document.replaceChildren(root);
use(window[0].document);

//: append of the document
const root = document.documentElement;
root.remove();
root.append(frame());
document.append(root);
use(window[0].document);

//: replaceChild of the document
const root = document.documentElement.cloneNode(false);
root.append(frame());
document.replaceChild(root, document.documentElement);
use(window[0].document);

//: insertAdjacentElement
here.insertAdjacentElement('beforeend', frame());
use(window[0].document);

//: insertAdjacentHTML
here.insertAdjacentHTML('beforeend', '<iframe></iframe>');
use(window[0].document);

//: innerHTML
here.innerHTML = '<iframe></iframe>';
use(window[0].document);

//: innerHTML, by its descriptor
Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML').set.call(here, '<iframe></iframe>');
use(window[0].document);

//: innerHTML of nested elements, ten deep
here.innerHTML = '<div>'.repeat(10) + '<iframe name=deep></iframe>';
use(window[0].document);

//: innerHTML with toString that changes
let asked = 0;
here.innerHTML = { toString: () => (asked++ === 0 ? '<iframe></iframe>' : '<p></p>') };
use(window[0].document);

//: innerHTML of a shadow root
const root = here.attachShadow({ mode: 'closed' });
root.innerHTML = '<iframe></iframe>';
use(root.firstChild.contentDocument);

//: shadow root, appendChild, window[0]
here.attachShadow({ mode: 'closed' }).appendChild(frame());
use((window[0] || here.ownerDocument.defaultView).document);

//: shadow tree made apart, then inserted
const host = document.createElement('div');
host.attachShadow({ mode: 'closed' }).innerHTML = '<div><iframe name=called></iframe></div>';
let root = null;
const attach = Element.prototype.attachShadow;
const other = document.createElement('div');
root = attach.call(other, { mode: 'open' });
root.innerHTML = '<iframe></iframe>';
here.append(host, other);
use(root.firstChild.contentWindow.document);

//: slot of a shadow tree
here.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';
here.append(frame());
use(window[0].document);

//: outerHTML
here.outerHTML = '<iframe></iframe>';
use(window[0].document);

//: outerText is text only, then innerText, then a frame
here.innerText = '<iframe></iframe>';
here.appendChild(document.createRange().createContextualFragment(here.innerText));
use(window[0].document);

//: Range.insertNode
const range = document.createRange();
range.selectNodeContents(here);
range.insertNode(frame());
use(window[0].document);

//: Range.surroundContents
here.append('text');
const range = document.createRange();
range.selectNode(here);
range.surroundContents(document.createElement('p'));
range.insertNode(frame());
use(window[0].document);

//: Range.createContextualFragment
here.appendChild(document.createRange().createContextualFragment('<iframe></iframe>'));
use(window[0].document);

//: Range.extractContents from a document without a window
const apart = document.implementation.createHTMLDocument('');
apart.body.innerHTML = '<iframe></iframe>';
const range = apart.createRange();
range.selectNodeContents(apart.body);
here.appendChild(range.extractContents());
use(window[0].document);

//: Selection and execCommand insertHTML
here.contentEditable = true;
here.focus();
getSelection().selectAllChildren(here);
document.execCommand('insertHTML', false, '<iframe></iframe>');
use(window[0].document);

//: execCommand undo
here.contentEditable = true;
here.focus();
here.append(frame());
getSelection().selectAllChildren(here);
document.execCommand('delete');
document.execCommand('undo');
use(window[0].document);

//: designMode and execCommand
document.designMode = 'on';
getSelection().selectAllChildren(here);
document.execCommand('insertHTML', false, '<b><iframe></iframe></b>');
use(window[0].document);

//: DocumentFragment
const fragment = new DocumentFragment();
fragment.append(frame(), frame());
here.append(fragment);
use(window[1].document);

//: template, its content
const template = document.createElement('template');
template.innerHTML = '<iframe></iframe>';
here.appendChild(template.content);
use(window[0].document);

//: template, cloneNode
const template = document.createElement('template');
template.innerHTML = '<iframe></iframe>';
here.appendChild(template.content.cloneNode(true));
use(window[0].document);

//: importNode
const template = document.createElement('template');
template.innerHTML = '<iframe></iframe>';
here.appendChild(document.importNode(template.content, true));
use(window[0].document);

//: adoptNode from another document
const apart = document.implementation.createHTMLDocument('');
apart.body.innerHTML = '<iframe></iframe>';
here.appendChild(document.adoptNode(apart.body.firstChild));
use(window[0].document);

//: DOMParser
here.append(...new DOMParser().parseFromString('<iframe></iframe>', 'text/html').body.children);
use(window[0].document);

//: DOMParser with shadow trees
const parsed = new DOMParser().parseFromString('<p><template shadowroot=open><iframe></iframe></template></p>', 'text/html',
    { includeShadowRoots: true });
here.appendChild(parsed.body.firstChild);
use(here.firstChild.shadowRoot.firstChild.contentDocument);

//: DOMParser of XHTML
here.append(new DOMParser().parseFromString('<iframe xmlns="http://www.w3.org/1999/xhtml"/>', 'text/xml').documentElement);
use(window[0].document);

//: XMLHttpRequest of a document
const request = new XMLHttpRequest();
request.open('GET', echo('<iframe></iframe>'));
request.responseType = 'document';
request.send();
await on(request, 'load');
here.append(request.response.body.firstChild);
use(window[0].document);

//: XSLTProcessor, to a fragment
const sheet = new DOMParser().parseFromString('<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">'
    + '<xsl:template match="/"><iframe xmlns="http://www.w3.org/1999/xhtml"/></xsl:template></xsl:stylesheet>', 'text/xml');
const processor = new XSLTProcessor();
processor.importStylesheet(sheet);
here.appendChild(processor.transformToFragment(document.implementation.createDocument('', 'a'), document));
use(window[0].document);

//: table, insertBefore in a cell
const table = here.appendChild(document.createElement('table'));
table.insertRow().insertCell().append(frame());
use(window[0].document);

//: table, caption
const caption = document.createElement('caption');
caption.append(frame());
here.appendChild(document.createElement('table')).caption = caption;
use(window[0].document);

//: table, tHead
const head = document.createElement('thead');
head.insertRow().insertCell().append(frame());
here.appendChild(document.createElement('table')).tHead = head;
use(window[0].document);

//: table, tFoot
const foot = document.createElement('tfoot');
foot.insertRow().insertCell().append(frame());
here.appendChild(document.createElement('table')).tFoot = foot;
use(window[0].document);

//: select, add
const group = document.createElement('optgroup');
group.append(frame());
here.appendChild(document.createElement('select')).add(group);
use(window[0].document);

//: options collection
const option = document.createElement('option');
option.append(frame());
here.appendChild(document.createElement('select')).options[0] = option;
use(window[0].document);

//: option by its index in the select
const option = document.createElement('option');
option.append(frame());
here.appendChild(document.createElement('select'))[0] = option;
use(window[0].document);

//: body replaced
const body = document.createElement('body');
body.append(frame());
document.body = body;
use(window[0].document);

//: title and text content do nothing, then a normalised tree
here.append('a', 'b', frame());
here.normalize();
use(window[0].document);

//: frame moved within the page
const moved = here.appendChild(frame());
document.body.append(moved);
use(window[0].document);

//: frame in SVG foreignObject
here.innerHTML = '<svg><foreignObject><iframe></iframe></foreignObject></svg>';
use(window[0].document);

//: frame in MathML
here.innerHTML = '<math><annotation-xml encoding="text/html"><iframe></iframe></annotation-xml></math>';
use(window[0].document);

//: createElementNS
here.appendChild(document.createElementNS('http://www.w3.org/1999/xhtml', 'iframe'));
use(window[0].document);

//: frame element outside of a frameset
here.appendChild(document.createElement('frame'));
use(window[0].document);

//: frameset
const set = document.createElement('frameset');
set.append(document.createElement('frame'));
document.body = set;
use(window[0].document);

//: frameset, contentDocument of frame
const set = document.createElement('frameset');
const framed = set.appendChild(document.createElement('frame'));
document.body = set;
use(framed.contentDocument);

//: object, contentDocument
const object = here.appendChild(Object.assign(document.createElement('object'), { data: echo('<p>'), type: 'text/html' }));
await loaded(object);
use(object.contentDocument);

//: object, contentWindow at once
const object = here.appendChild(Object.assign(document.createElement('object'), { data: 'about:blank', type: 'text/html' }));
here.offsetHeight;
use(object.contentWindow.document);

//: object, window[0] at layout
here.appendChild(Object.assign(document.createElement('object'), { data: 'about:blank', type: 'text/html' }));
here.offsetHeight;
use(window[0].document);

//: object, window[0] later
here.appendChild(Object.assign(document.createElement('object'), { data: echo('<p>'), type: 'text/html' }));
await wait(150);
use(window[0].document);

//: embed, window[0] at layout
here.appendChild(Object.assign(document.createElement('embed'), { src: 'about:blank', type: 'text/html' }));
here.offsetHeight;
use(window[0].document);

//: embed, getSVGDocument
const embed = here.appendChild(Object.assign(document.createElement('embed'),
    { src: echo('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'), type: 'image/svg+xml' }));
await loaded(embed);
use(embed.getSVGDocument());

//: object, getSVGDocument
const object = here.appendChild(Object.assign(document.createElement('object'),
    { data: echo('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'), type: 'image/svg+xml' }));
await loaded(object);
use(object.getSVGDocument());

//: custom element, connectedCallback
customElements.define('made-up', class extends HTMLElement {
    connectedCallback() { this.append(frame()); use(window[0].document); }
});
here.append(document.createElement('made-up'));

//: custom element, frame in the same insertion
customElements.define('made-up', class extends HTMLElement { connectedCallback() { use(window[0].document); } });
here.innerHTML = '<iframe></iframe><made-up></made-up>';

//: custom element that is a frame
customElements.define('made-up', class extends HTMLIFrameElement {
    connectedCallback() { use(this.contentDocument); }
}, { extends: 'iframe' });
here.appendChild(document.createElement('iframe', { is: 'made-up' }));

//: custom element that is a frame, parsed
customElements.define('made-up', class extends HTMLIFrameElement {
    connectedCallback() { use(window[0].document); }
}, { extends: 'iframe' });
here.innerHTML = '<iframe is=made-up></iframe>';

//: custom element, attributeChangedCallback
customElements.define('made-up', class extends HTMLElement {
    static observedAttributes = ['now'];
    attributeChangedCallback() { use(window[0].document); }
});
here.innerHTML = '<iframe></iframe><made-up now></made-up>';

//: custom element, disconnectedCallback
customElements.define('made-up', class extends HTMLElement { disconnectedCallback() { use(window[0].document); } });
here.innerHTML = '<made-up></made-up>';
here.replaceChildren(frame());

//: custom element, upgrade
here.innerHTML = '<made-up></made-up>';
here.prepend(frame());
customElements.define('made-up', class extends HTMLElement { constructor() { super(); use(window[0].document); } });

//: script in the same insertion
const script = Object.assign(document.createElement('script'), { text: 'useNow(window[0].document)' });
window.useNow = use;
const fragment = new DocumentFragment();
fragment.append(frame(), script);
here.append(fragment);

//: script before the frame in the same insertion
const script = Object.assign(document.createElement('script'), { text: 'useNow((window[0] || window).document)' });
window.useNow = use;
here.append(script, frame());

//: mutation event DOMNodeInserted
here.addEventListener('DOMNodeInserted', () => use(window[0].document), { once: true });
here.append(frame());

//: mutation event DOMNodeInsertedIntoDocument
const inserted = frame();
inserted.addEventListener('DOMNodeInsertedIntoDocument', () => use(window[0].document), { once: true });
here.append(inserted);

//: mutation event DOMSubtreeModified
here.addEventListener('DOMSubtreeModified', () => use(window[0].document), { once: true });
here.append(frame());

//: mutation observer
new MutationObserver(() => use(window[0].document)).observe(here, { childList: true });
here.append(frame());
await wait(10);

//: load listener of the frame
const inserted = frame();
inserted.addEventListener('load', () => use(inserted.contentDocument));
here.append(inserted);
await wait(10);

//: load listener of the frame, window[0]
const inserted = frame();
inserted.onload = () => use(window[0].document);
here.append(inserted);
await wait(10);

//: load listener in capture on the window
addEventListener('load', event => { if (event.target !== document) use(window[0].document); }, true);
here.append(frame());
await wait(10);

//: blur while the frame takes the focus
here.innerHTML = '<input autofocus>';
here.firstChild.focus();
here.firstChild.onblur = () => use((window[0] || window).document);
here.firstChild.replaceWith(frame());

//: frame of an address, before it is loaded
here.append(frame({ src: echo('<p>') }));
use(window[0].document);

//: frame of an address, after it is loaded
const inserted = frame({ src: echo('<p>') });
here.append(inserted);
await loaded(inserted);
use(window[0].document);

//: frame of an address, document kept from before
const inserted = here.appendChild(frame({ src: echo('<p>') }));
const early = window[0].document;
await loaded(inserted);
use(early);
use(inserted.contentDocument);

//: frame of an address, polled
const inserted = here.appendChild(frame({ src: echo('<p>') }));
for (let i = 0; i < 40; ++i) { try { use(window[0].document); } catch (error) { /* between documents */ } await wait(2); }

//: frame of a blob
const inserted = frame({ src: URL.createObjectURL(new Blob(['<p>'], { type: 'text/html' })) });
here.append(inserted);
await loaded(inserted);
use(inserted.contentDocument);

//: frame of srcdoc
const inserted = frame({ srcdoc: '<p>' });
here.append(inserted);
await loaded(inserted);
use(window[0].document);

//: frame of srcdoc, at once
here.append(frame({ srcdoc: '<p>' }));
use(window[0].document);

//: frame of srcdoc in a frame of srcdoc
const inserted = frame({ srcdoc: '<iframe></iframe>' });
here.append(inserted);
await loaded(inserted);
use(window[0][0].document);

//: frame in a frame
const outer = here.appendChild(frame()).contentDocument;
outer.body.append(outer.createElement('iframe'));
use(window[0][0].document);

//: frame in a frame, by innerHTML
here.appendChild(frame()).contentDocument.body.innerHTML = '<iframe></iframe>';
use(window[0][0].document);

//: frame in a frame in a frame
let realm = window;
let place = here;
for (let i = 0; i < 3; ++i) { place.append(realm.document.createElement('iframe')); realm = realm[0]; place = realm.document.body; }
use(realm.document);

//: frame of a picture
const inserted = frame({ src: echo('', 'image/png') });
here.append(inserted);
await loaded(inserted);
use(inserted.contentDocument);

//: frame of plain text
const inserted = frame({ src: echo('text', 'text/plain') });
here.append(inserted);
await loaded(inserted);
use(window[0].document);

//: frame of XML
const inserted = frame({ src: echo('<a/>', 'text/xml') });
here.append(inserted);
await loaded(inserted);
use(window[0].document);

//: frame of an error page
const inserted = frame({ src: '/nowhere' });
here.append(inserted);
await loaded(inserted);
use(window[0].document);

//: frame of an answer without content
here.append(frame({ src: echo('', 'text/html', 204) }));
await wait(100);
use(window[0].document);

//: frame without scripts
const inserted = frame({ src: echo('<p>') });
inserted.sandbox = 'allow-same-origin';
here.append(inserted);
await loaded(inserted);
use(inserted.contentDocument);

//: frame without scripts, window[0]
const inserted = frame({ src: echo('<p>') });
inserted.sandbox = 'allow-same-origin';
here.append(inserted);
await loaded(inserted);
use(window[0].document);

//: frame without scripts, srcdoc, polled
const inserted = frame({ srcdoc: '<iframe></iframe>' });
inserted.sandbox = 'allow-same-origin';
here.append(inserted);
await loaded(inserted);
use(window[0][0].document);

//: frame that is reloaded
const inserted = frame({ src: echo('<p>') });
here.append(inserted);
await loaded(inserted);
inserted.contentWindow.location.reload();
await loaded(inserted);
use(window[0].document);

//: frame that goes to about:blank again
const inserted = frame({ src: echo('<p>') });
here.append(inserted);
await loaded(inserted);
inserted.src = 'about:blank';
await loaded(inserted);
use(window[0].document);

//: frame that goes to about:blank again, polled
const inserted = frame({ src: echo('<p>') });
here.append(inserted);
await loaded(inserted);
inserted.src = 'about:blank';
for (let i = 0; i < 40; ++i) { use(window[0].document); await wait(2); }

//: frame that goes to srcdoc, polled
const inserted = frame({ src: echo('<p>') });
here.append(inserted);
await loaded(inserted);
inserted.srcdoc = '<p>';
for (let i = 0; i < 40; ++i) { use(window[0].document); await wait(2); }

//: frame that goes to about:blank by location
const inserted = here.appendChild(frame());
inserted.contentWindow.location = 'about:blank#1';
await wait(60);
use(window[0].document);

//: frame that a frame of another origin led back
const inserted = frame({ src: otherOrigin + '/echo?body=' + encodeURIComponent('<script>location = ' + JSON.stringify(echo('<p>')) + '</script>') });
here.append(inserted);
await wait(500);
use(window[0].document);

//: frame that left for another origin and came back to about:blank
const inserted = frame({ src: otherOrigin + '/echo?body=x' });
here.append(inserted);
await loaded(inserted);
inserted.contentWindow.location = 'about:blank';
await wait(200);
use(window[0].document);

//: frame in a frame of another origin
here.append(frame({ src: otherOrigin + '/echo?body=' + encodeURIComponent('<iframe src="' + echo('<p>') + '"></iframe>') }));
await wait(500);
use(window[0][0].document);

//: frame in a frame of data
here.append(frame({ src: 'data:text/html,' + encodeURIComponent('<iframe src="' + echo('<p>') + '"></iframe>') }));
await wait(400);
use(window[0][0].document);

//: lazy frame
const inserted = frame({ src: echo('<p>'), loading: 'lazy' });
here.append(inserted);
use(window[0].document);

//: document.open of a frame
const opened = here.appendChild(frame()).contentDocument;
opened.open();
use(opened);

//: document.write into a frame
const opened = here.appendChild(frame()).contentDocument;
opened.open();
opened.write('<iframe></iframe>');
use(window[0][0].document);

//: document.write of a frame
document.write('<iframe></iframe>');
use(window[0].document);

//: document.write of a frame in pieces
document.write('<ifr');
document.write('ame>', '</iframe');
document.write('>');
use(window[0].document);

//: document.write of a frame and a script that uses it
window.useNow = use;
document.write('<iframe></iframe><script>useNow(window[0].document)<\/script>');

//: document.writeln of a frame
document.writeln('<iframe></iframe>');
use(window[0].document);

//: frame with a javascript address that makes its document
here.append(frame({ src: 'javascript:"<p>made</p>"' }));
await wait(60);
use(window[0].document);

//: document.domain
document.domain = location.hostname;
here.append(frame());
use(window[0].document);

//: fifty frames at once
here.innerHTML = '<iframe></iframe>'.repeat(50);
use(window[49].document);

//: portal
const portal = here.appendChild(document.createElement('portal'));
portal.src = echo('<p>');
use(portal.contentDocument);

//: fenced frame
const fenced = here.appendChild(document.createElement('fencedframe'));
use(fenced.contentDocument);

//: DOMContentLoaded of the frame's window kept
const inserted = here.appendChild(frame({ src: echo('<p>') }));
window[0].addEventListener('unload', () => use(window[0].document));
await loaded(inserted);

//: pagehide of the frame
const inserted = here.appendChild(frame());
window[0].onpagehide = event => use(event.target);
inserted.src = echo('<p>');
await loaded(inserted);

//: timer of the frame's window
const inserted = here.appendChild(frame());
window[0].setTimeout(() => use(window[0].document));
await wait(30);

//: event target that is the frame's document
const inserted = here.appendChild(frame());
const listener = event => use(event.target);
window[0].addEventListener('made-up', listener, true);
window[0].document.dispatchEvent(new Event('made-up'));

//: message from the frame
addEventListener('message', event => { if (event.source) use(event.source.document); }, { once: true });
here.append(frame({ srcdoc: '<script>parent.postMessage(1, "*")<\/script>' }));
await wait(150);

//: opener of a frame's parent
here.append(frame({ srcdoc: '<script>parent.child = window<\/script>' }));
await wait(150);
use(window.child.document);

//: node of the frame adopted here
const node = here.appendChild(frame()).contentDocument.createElement('p');
const owner = node.ownerDocument;
here.append(node);
use(owner);

//: constructor of a frame's window, new Document is no help, Image is
here.append(frame());
use(new window[0].Image().ownerDocument);

//: Option of a frame's window
here.append(frame());
use(new window[0].Option().ownerDocument);

//: Range of a frame's window
here.append(frame());
use(new window[0].Range().startContainer);

//: DOMParser of a frame's window, default view
here.append(frame());
use(new window[0].Text('x').ownerDocument);

//: styles of a frame's window
here.append(frame());
use(window[0].getSelection().anchorNode?.ownerDocument || window[0].visualViewport.constructor.constructor('return document')());

//: Function of a frame's window
here.append(frame());
use(window[0].Function('return document')());

//: eval of a frame's window
here.append(frame());
use(window[0].eval('document'));

//: eval of a frame's window, by name of its constructor
here.append(frame({ name: 'called' }));
use(called.Array.constructor('return this')().document);
