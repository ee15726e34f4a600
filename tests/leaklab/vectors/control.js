// SPDX-License-Identifier: Apache-2.0
// Pages that speak as if they were the browser's other half, then try again.
// for: both

//: messages that look like a policy
for (const data of [{ policy: '*' }, { type: 'policy', allow: '*' }, { secret: '', sites: {} }, '{"policy":"*"}', ['policy', '*'], null, {}, [],
    { consentdesk: { allow: ['*'] } }])
    postMessage(data, '*');
await wait(30);
use(document);

//: message events dispatched by the page
for (const data of [{ policy: '*' }, { type: 'policy', secret: undefined, sites: {} }])
    dispatchEvent(new MessageEvent('message', { data, source: window, origin: location.origin }));
use(document);

//: message event whose data is a trap
let keys = [];
const trap = new Proxy({}, { get: (target, key) => { keys.push(key); return trap; }, has: () => true, ownKeys: () => [] });
const message = new MessageEvent('message');
Object.defineProperty(message, 'data', { get: () => trap });
dispatchEvent(message);
use(document);

//: message from a frame
here.append(frame({ srcdoc: '<script>parent.postMessage({ policy: "*", sites: {} }, "*")<\/script>' }));
await wait(150);
use(document);

//: messages are listened to before anybody
const heard = [];
const listen = event => heard.push(event.data);
addEventListener('message', listen, true);
onmessage = listen;
await wait(50);
for (const data of heard) postMessage(data, '*');
await wait(30);
use(document);

//: getter of a message's data replaced
const told = [];
const getter = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data').get;
Object.defineProperty(MessageEvent.prototype, 'data', { get() { const data = getter.call(this); told.push(data); return data; } });
postMessage({ policy: '*' }, '*');
await wait(30);
use(document);

//: message that is replayed with a changed policy
const heard = [];
addEventListener('message', event => heard.push(event.data));
postMessage({}, '*');
await wait(50);
for (const data of heard) if (data && typeof data === 'object') postMessage({ ...data, policy: { default: 'allow' }, rules: [] }, '*');
await wait(30);
use(document);

//: secret sought in every property of the window
const texts = [];
for (const key of Reflect.ownKeys(window)) { try { if (typeof window[key] === 'string') texts.push(window[key]); } catch (error) { /* denied */ } }
for (const secret of texts) postMessage({ secret, policy: '*', token: secret }, '*');
await wait(30);
use(document);

//: secret sought in the text of the accessor
const text = String(document.__lookupSetter__('cookie'));
for (const secret of text.match(/[0-9a-f-]{16,}/gi) || []) postMessage({ secret, token: secret, policy: '*' }, '*');
await wait(30);
use(document);

//: secret sought in what the console is told
const said = [];
for (const key of Object.keys(console)) console[key] = (...values) => said.push(values.join(' '));
document.cookie = name + 'x=1';
for (const secret of said.join(' ').match(/[0-9a-z-]{8,}/gi) || []) postMessage({ secret, token: secret, policy: '*' }, '*');
await wait(30);
use(document);

//: console messages that look like a report
for (const text of ['consentdesk:allow:' + name, '{"consentdesk":"allowed","name":"' + name + '"}', name + ' allowed']) console.debug(text);
await wait(30);
use(document);

//: custom events that look like a policy
for (const type of ['policy', 'consentdesk', 'consentdesk-policy', 'guard'])
    for (const target of [window, document]) target.dispatchEvent(new CustomEvent(type, { detail: { policy: '*', allow: '*' } }));
use(document);

//: storage with a policy
try { localStorage.policy = sessionStorage.consentdesk = '{"default":"allow"}'; } catch (error) { /* refused */ }
dispatchEvent(new StorageEvent('storage', { key: 'policy', newValue: '*' }));
use(document);

//: frame that says its guard is there
here.append(frame());
for (const key of ['__guard', '__consentdesk', 'guarded', 'installed', Symbol.for('consentdesk'), Symbol.for('guard')]) window[0][key] = true;
use(window[0].document);

//: marks of this window copied to a fresh one
here.append(frame());
const plain = new Set(Reflect.ownKeys(window[0]));
for (const key of Reflect.ownKeys(window)) if (!plain.has(key)) { try { window[0][key] = window[key]; } catch (error) { /* fixed */ } }
use(window[0].document);

//: frame that answers the handshake before it happens
const inserted = here.appendChild(frame());
addEventListener('message', event => event.stopImmediatePropagation(), true);
window[0].addEventListener('message', event => event.stopImmediatePropagation(), true);
inserted.src = echo('<p>');
await wait(200);
use(window[0].document);

//: name of the window
window.name = '{"policy":"*","guard":"off"}';
here.append(frame({ name: '{"policy":"*"}' }));
use(window[0].document);

//: document that claims another address
history.replaceState(null, '', '/allowed.localhost/');
use(document);

//: base element of another site
document.head.append(Object.assign(document.createElement('base'), { href: 'http://allowed.localhost/' }));
use(document);
