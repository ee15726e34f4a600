// SPDX-License-Identifier: Apache-2.0
// Windows: of this page, of others, and back.
// for: both
// contexts: main

//: open of nothing
use(open('').document);

//: open of about:blank
use(open('about:blank').document);

//: open of about:blank, later
const popup = open('about:blank');
await wait(100);
use(popup.document);

//: open by its descriptor
use(Object.getOwnPropertyDescriptor(window, 'open').value.call(window, '').document);

//: open of a frame's window
here.append(frame());
use(window[0].open('').document);

//: open of another realm, called on this window
here.append(frame());
use(window[0].open.call(window, '').document);

//: document.open of three arguments
use(document.open('', '', '').document);

//: Document.prototype.open of three arguments
use(Document.prototype.open.call(document, 'about:blank', '', 'popup').document);

//: open of a page, at once
use(open(echo('<p>')).document);

//: open of a page, polled
const popup = open(echo('<p>'));
for (let i = 0; i < 40; ++i) { use(popup.document); await wait(5); }

//: open of a page with a script
open(echo('<script>' + code + '<\/script>'));
await wait(500);

//: open of a page that writes through its opener
window.useIn = other => use(other.document);
open(echo('<script>opener.useIn(opener)<\/script>'));
await wait(500);

//: open of a page that hands over its own document
window.useIn = other => use(other.document);
open(echo('<script>opener.useIn(window)<\/script>'));
await wait(500);

//: open of a script's address
open('javascript:' + encodeURIComponent(code));
await wait(400);

//: location of a popup, a script's address
const popup = open('');
popup.location = 'javascript:' + encodeURIComponent(code) + ';void 0';
await wait(400);

//: document.write into a popup
const popup = open('');
popup.document.write('<script>' + code + '<\/script>');
await wait(200);

//: frame in a popup
const popup = open('');
popup.document.body.append(popup.document.createElement('iframe'));
use(popup[0].document);

//: frame in a popup, by innerHTML
const popup = open('');
popup.document.body.innerHTML = '<iframe></iframe>';
use(popup[0].document);

//: popup of another site, its frame of this site
const popup = open(otherOrigin + '/echo?body=' + encodeURIComponent('<iframe src="' + echo('<p>') + '"></iframe>'));
await wait(800);
use(popup[0].document);

//: popup of another site that comes back
const popup = open(otherOrigin + '/echo?body=' + encodeURIComponent('<script>location = ' + JSON.stringify(echo('<p>')) + '</script>'));
await wait(800);
use(popup.document);

//: popup of another site led back to about:blank
const popup = open(otherOrigin + '/echo?body=x');
await wait(400);
popup.location = 'about:blank';
await wait(300);
use(popup.document);

//: popup of another site that sends its opener to a script
open(otherOrigin + '/echo?body=' + encodeURIComponent('<script>opener.location = ' + JSON.stringify(echo('<script>' + code + '</script>')) + '</script>'));
await wait(900);

//: popup of the same site's other host
open(sameSiteOrigin + '/echo?body=' + encodeURIComponent('<script>document.cookie = ' + JSON.stringify(name + '=1; Domain=portal.localhost') + ';' + code + '</script>'));
await wait(500);

//: popup closed, its document kept
const popup = open('');
const kept = popup.document;
popup.close();
use(kept);
await wait(50);
use(document.defaultView.document === kept ? kept : popup.document);

//: setter of a popup's realm
useAccessor(open('').Document.prototype, document);

//: cookieStore of a popup
await useStore(open('').cookieStore);

//: cookieStore of a popup of a page
const popup = open(echo('<p>'));
await wait(400);
await useStore(popup.cookieStore);

//: link to a new window of a script
window.name = 'first';
const link = here.appendChild(document.createElement('a'));
Object.assign(link, { target: '_blank', rel: 'opener', href: echo('<script>' + code + '<\/script>') });
link.click();
await wait(500);

//: form to a new window
const form = here.appendChild(document.createElement('form'));
Object.assign(form, { target: 'elsewhere', method: 'post', action: echo('<script>' + code + '<\/script>') });
form.submit();
await wait(500);

//: navigation of this page
location = echo('<script>' + code + '<\/script>');
await wait(900);

//: history, back to a page
history.pushState(1, '', '#one');
onpopstate = () => use(document);
history.back();
await wait(200);

//: document.open of this page
document.open();
document.write('<script>' + code + '<\/script>');
document.close();
await wait(100);

//: document.open of this page, a frame in it
document.open();
document.write('<body><iframe></iframe>');
use(window[0].document);
document.close();
