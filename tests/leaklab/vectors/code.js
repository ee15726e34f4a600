// SPDX-License-Identifier: Apache-2.0
// Text of a script that becomes a script: `code` writes or reads in whatever realm it runs.
// for: both

//: eval
eval(code);

//: indirect eval
(0, eval)(code);

//: Function
Function(code)();

//: constructor of a function
(() => 0).constructor(code)();

//: constructor of a generator function
(function* () {}).constructor(code)().next();

//: constructor of an asynchronous function
await (async () => 0).constructor(code)();

//: constructor of an asynchronous generator function
await (async function* () {}).constructor(code)().next();

//: Reflect.construct of Function
Reflect.construct(Function, [code])();

//: timer of text
setTimeout(code);
await wait(30);

//: interval of text
const interval = setInterval(code, 5);
await wait(30);
clearInterval(interval);

//: script element
here.appendChild(Object.assign(document.createElement('script'), { text: code }));

//: script element of an address
await loaded(here.appendChild(Object.assign(document.createElement('script'), { src: echo(code, 'text/javascript') })));

//: script element of a data address
await loaded(here.appendChild(Object.assign(document.createElement('script'), { src: 'data:text/javascript,' + encodeURIComponent(code) })));

//: script element of a blob
await loaded(here.appendChild(Object.assign(document.createElement('script'),
    { src: URL.createObjectURL(new Blob([code], { type: 'text/javascript' })) })));

//: script of SVG
const drawing = here.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'script');
drawn.textContent = code;
drawing.appendChild(drawn);

//: module
here.appendChild(Object.assign(document.createElement('script'), { type: 'module', text: code }));
await wait(60);

//: import of a data address
await import('data:text/javascript,' + encodeURIComponent(code));

//: import of an address
await import(echo(code, 'text/javascript'));

//: range that makes scripts run
here.appendChild(document.createRange().createContextualFragment('<script>' + code + '<\/script>'));

//: event handler attribute
here.setAttribute('onclick', code);
here.click();

//: event handler of a picture
here.innerHTML = '<img src="data:," onerror=\'' + code.replaceAll("'", '&#39;') + '\'>';
await wait(60);

//: event handler of the body
document.body.setAttribute('onhashchange', code);
window.dispatchEvent(new Event('hashchange'));

//: event handler of SVG
here.innerHTML = '<svg onload=\'' + code.replaceAll("'", '&#39;') + '\'></svg>';
await wait(30);

//: event handler of details
here.innerHTML = '<details open ontoggle=\'' + code.replaceAll("'", '&#39;') + '\'>x</details>';
await wait(60);

//: event handler of a dialog
here.innerHTML = '<dialog onclose=\'' + code.replaceAll("'", '&#39;') + '\'></dialog>';
here.firstChild.show();
here.firstChild.close();
await wait(30);

//: event handler of a transition
here.innerHTML = '<style>@keyframes turn { to { opacity: 0.5 } }</style><p style="animation: turn 1ms" onanimationend=\''
    + code.replaceAll("'", '&#39;') + '\'>x</p>';
await wait(100);

//: link of a script
const link = here.appendChild(document.createElement('a'));
link.href = 'javascript:' + encodeURIComponent(code) + ';void 0';
link.click();
await wait(60);

//: location of a script
location.href = 'javascript:' + encodeURIComponent(code) + ';void 0';
await wait(60);

//: form of a script
const form = here.appendChild(document.createElement('form'));
form.action = 'javascript:' + encodeURIComponent(code) + ';void 0';
form.submit();
await wait(60);

//: document.write of a script
document.write('<script>' + code + '<\/script>');

//: document.write of a script in two pieces
document.write('<scr');
document.write('ipt>' + code + '</scr' + 'ipt>');

//: document.writeln of an event handler
document.writeln('<img src="data:," onerror=\'' + code.replaceAll("'", '&#39;') + '\'>');
await wait(60);

//: error handler
window.addEventListener('error', () => Function(code)(), { once: true });
here.appendChild(Object.assign(document.createElement('script'), { text: 'nowhere.nothing' }));

//: error text prepared
Error.prepareStackTrace = () => { Function(code)(); };
new Error().stack;

//: custom element
customElements.define('made-up', class extends HTMLElement { connectedCallback() { Function(code)(); } });
here.innerHTML = '<made-up></made-up>';

//: mutation observer
new MutationObserver((records, observer) => { observer.disconnect(); Function(code)(); }).observe(here, { childList: true });
here.textContent = 'changed';
await wait(0);

//: mutation event
here.addEventListener('DOMNodeInserted', () => Function(code)(), { once: true });
here.appendChild(document.createElement('p'));

//: intersection observer
new IntersectionObserver((entries, observer) => { observer.disconnect(); Function(code)(); }).observe(here);
await wait(100);

//: finished animation
here.animate([], 1).onfinish = () => Function(code)();
await wait(60);

//: history
addEventListener('popstate', () => Function(code)(), { once: true });
dispatchEvent(new PopStateEvent('popstate'));

//: storage event
addEventListener('storage', event => Function(event.newValue)(), { once: true });
dispatchEvent(new StorageEvent('storage', { newValue: code }));

//: BroadcastChannel
const one = new BroadcastChannel(name);
const two = new BroadcastChannel(name);
two.onmessage = event => Function(event.data)();
one.postMessage(code);
await wait(60);

//: WebAssembly import
const bytes = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 2, 7, 1, 1, 109, 1, 102, 0, 0, 8, 1, 0]);
await WebAssembly.instantiate(bytes, { m: { f: () => Function(code)() } });
