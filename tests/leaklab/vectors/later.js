// SPDX-License-Identifier: Apache-2.0
// What comes after the guard has looked: second pages, full stacks, trees that the window does not count.
// for: both

//: stack nearly full when a frame is put in
const ready = Array.from({ length: 300 }, () => frame({ src: echo('<p>') }));
let next = 0, done = false, f = null;
const attempt = () => { f = ready[next]; next = next + 1; try { here.appendChild(f); } catch (e) { } if (here.firstChild) done = true; };
const dive = d => { const q = d; try { dive(q); } catch (e) { } if (done === false && next < 300) { try { attempt(); } catch (e) { } } return q; };
try { dive(1); } catch (e) { }
use(window[0].document);

//: stack nearly full when a document is asked for
const inserted = frame({ src: echo('<p>1') });
inserted.sandbox = 'allow-same-origin';
here.append(inserted);
await loaded(inserted);
const first = inserted.contentDocument;
inserted.src = echo('<p>2');
for (let i = 0; i < 400 && window[0].document === first; ++i) await wait(0);
let got = null;
const dive = () => {
    try { dive(); } catch (error) { /* full */ }
    if (!got) { try { got = inserted.contentDocument; } catch (error) { /* half done */ } }
};
dive();
await wait(100);
use(inserted.contentDocument);

//: frame without scripts, its second page before it is loaded
const inserted = frame({ src: echo('<p>1') });
inserted.sandbox = 'allow-same-origin';
here.append(inserted);
await loaded(inserted);
const first = window[0].document;
inserted.src = echo('<p>2');
for (let i = 0; i < 400 && window[0].document === first; ++i) await wait(0);
use(window[0].document);

//: frame without scripts, its second page has a frame
const inserted = frame({ src: echo('<p>1') });
inserted.sandbox = 'allow-same-origin';
here.append(inserted);
await loaded(inserted);
inserted.src = echo('<p>2<iframe src="' + echo('<p>') + '"></iframe>');
await loaded(inserted);
use(window[0][0].document);

//: first document of a frame opened again while its second page comes
const inserted = frame();
inserted.sandbox = 'allow-same-origin';
here.append(inserted);
const kept = window[0].document;
inserted.src = echo('<p>1');
await loaded(inserted);
const first = window[0].document;
inserted.src = echo('<p>2');
for (let i = 0; i < 400 && window[0].document === first; ++i) await wait(0);
try { document.open.call(kept); } catch (error) { /* it is gone */ }
await wait(150);
use(inserted.contentDocument);

//: cookieStore of a frame without scripts, its second page
const inserted = frame({ src: echo('<p>1') });
inserted.sandbox = 'allow-same-origin';
here.append(inserted);
await loaded(inserted);
const first = window[0].document;
inserted.src = echo('<p>2');
for (let i = 0; i < 400 && window[0].document === first; ++i) await wait(0);
await useStore(window[0].cookieStore);

//: javascript frame in a shadow tree, appendChild
window.take = realm => useAccessor(realm.Document.prototype, document);
here.attachShadow({ mode: 'closed' }).appendChild(frame({ src: 'javascript:parent.take(window)' }));
await wait(150);

//: link of a script into a frame of a shadow tree
const link = document.body.appendChild(document.createElement('a'));
here.attachShadow({ mode: 'closed' }).appendChild(frame({ name: 'inside' + name, src: echo('<p>') }));
Object.assign(link, { target: 'inside' + name, href: 'javascript:' + encodeURIComponent(code) });
link.click();
await wait(150);

//: link of a script to a new window [main]
window.take = realm => useAccessor(realm.Document.prototype, document);
const link = here.appendChild(document.createElement('a'));
Object.assign(link, { target: 'new' + name, rel: 'opener', href: 'javascript:opener.take(window)' });
link.click();
await wait(300);

//: form of a script to a new window [main]
window.take = realm => useAccessor(realm.Document.prototype, document);
const form = here.appendChild(document.createElement('form'));
Object.assign(form, { target: 'new' + name, action: 'javascript:opener.take(window)' });
form.submit();
await wait(300);

//: document.domain set in a frame that goes on from its empty document
const inserted = here.appendChild(frame({ src: echo('<p>') }));
await loaded(inserted);
inserted.contentWindow.eval('document.domain = document.domain; document.body.append(document.createElement("iframe"));' +
    'const other = window[0].document;' + code.replaceAll('document.cookie', 'other.cookie'));

//: element adopted by another document while a frame goes in beside it
const beside = here.appendChild(document.createElement('p'));
const inserted = frame({ src: echo('<p>') });
customElements.define('made-up', class extends HTMLElement {
    connectedCallback() { document.implementation.createHTMLDocument('').adoptNode(beside); }
});
beside.before(inserted, document.createElement('made-up'));
use(window[0].document);

//: second page of a popup, written to by this realm [main]
window.useIn = realm => use(realm.document);
const popup = open(echo('<p>1'));
await wait(350);
popup.location = echo('<p>2');
await wait(350);
document.write.call(popup.document, '<script src="' + echo('1', 'text/javascript') + '"></scr' + 'ipt><iframe src="' + echo('<p>') +
    '"></iframe><script>opener.useIn(window[0])</scr' + 'ipt>');
await wait(400);

//: fragment of a frame with an address and a script
const all = document.createRange().createContextualFragment('<iframe src="' + echo('<p>') + '"></iframe><script>useIn(window[0])</scr' + 'ipt>');
window.useIn = realm => use(realm.document);
here.append(all);

//: DOMNodeInserted of a frame with an address
window.addEventListener('DOMNodeInserted', () => { if (window[0]) use(window[0].document); });
here.append(frame({ src: echo('<p>') }));

//: execCommand of a frame with an address
const box = here.appendChild(document.createElement('div'));
box.contentEditable = 'true';
box.focus();
box.addEventListener('input', () => { if (window[0]) use(window[0].document); });
document.execCommand('insertHTML', false, '<iframe src="' + echo('<p>') + '"></iframe>');
