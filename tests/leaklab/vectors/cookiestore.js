// SPDX-License-Identifier: Apache-2.0
// The other programming interface for cookies, in windows and in workers, of this realm and of fresh ones.
// for: both

//: cookieStore
await useStore(cookieStore);

//: cookieStore of the window's prototype
await useStore(Object.getOwnPropertyDescriptor(window, 'cookieStore').get.call(window));

//: prototype of cookieStore on an instance
await useStore(new Proxy(cookieStore, { get: (target, key) => target[key].bind(target) }));

//: cookieStore of a frame
here.append(frame());
await useStore(window[0].cookieStore);

//: cookieStore of a frame, by contentWindow
await useStore(here.appendChild(frame()).contentWindow.cookieStore);

//: cookieStore of a loaded frame
const inserted = frame({ src: echo('<p>') });
here.append(inserted);
await loaded(inserted);
await useStore(window[0].cookieStore);

//: cookieStore by the getter of a fresh realm
here.append(frame());
await useStore(Object.getOwnPropertyDescriptor(window[0], 'cookieStore').get.call(window));

//: cookieStore in eval of a frame
here.append(frame());
await useStore(window[0].eval('cookieStore'));

//: cookieStore in a frame of srcdoc
here.append(frame({ srcdoc: '<script>parent.kept = cookieStore<\/script>' }));
await wait(200);
await useStore(window.kept);

//: cookieStore of a frame without scripts
const inserted = frame({ src: echo('<p>') });
inserted.sandbox = 'allow-same-origin';
here.append(inserted);
await loaded(inserted);
await useStore(window[0].cookieStore);

//: service worker, when it starts [main]
await startWorker(workerCode);

//: service worker, on a message [main]
const registration = await startWorker('onmessage = event => event.waitUntil((async () => {' + workerCode + '})())');
registration.active.postMessage(1);
await wait(200);

//: service worker, on a fetch of a page [main]
const registration = await startWorker('onfetch = event => event.waitUntil((async () => {' + workerCode + '})())');
here.append(frame({ src: registration.scope + 'page' }));
await wait(300);

//: service worker that answers a page with a script [main]
const page = JSON.stringify('<script>' + code + '</' + 'script>');
const registration = await startWorker('onfetch = event => event.respondWith(new Response(' + page + ', { headers: { "Content-Type": "text/html" } }))');
here.append(frame({ src: registration.scope + 'page' }));
await wait(300);

//: dedicated worker
await runWorker(url => new Worker(url));

//: dedicated worker of a module
await runWorker(url => new Worker(url, { type: 'module' }));

//: shared worker
await runWorker(url => new SharedWorker(url).port);

//: worker that has its page write
const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(' + JSON.stringify(code) + ')'])));
const message = await on(worker, 'message');
Function(message.data)();

//: worklet that has its page write
await CSS.paintWorklet.addModule(URL.createObjectURL(new Blob(['1'], { type: 'text/javascript' })));
Function(code)();
