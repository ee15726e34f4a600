// SPDX-License-Identifier: Apache-2.0
// What a vector may use. Runs before it, with SETUP told by the program; everything is captured before a vector
// can replace it.
const { job, name, attributes, base, otherOrigin, sameSiteOrigin, isWriting } = SETUP;
const line = name + '=1' + attributes;
const Picture = Image;
const request = fetch.bind(window);
const sleep = setTimeout.bind(window);
const describe = Object.getOwnPropertyDescriptor;
const encode = encodeURIComponent;
const here = document.getElementById('here');

// A text in which the program looks for the cookie that stands in the jar.
const found = text => {
    if (!isWriting)
        new Picture().src = base + '/found/' + job + '?' + encode(text);
};
const use = other => {
    if (isWriting)
        other.cookie = line;
    else
        found(other.cookie);
};
const useIn = other => use(other.document);
const useFunction = accessor => (isWriting ? accessor.call(document, line) : found(accessor.call(document)));
const useAccessor = (prototype, other) => {
    const { get, set } = describe(prototype, 'cookie');
    return isWriting ? set.call(other, line) : found(get.call(other));
};
const useStore = async store => {
    if (isWriting)
        await store.set({ name, value: '1', path: '/', sameSite: 'none' });
    else
        found(JSON.stringify(await store.getAll()));
};

// The same as text, for any realm.
const code = isWriting
    ? 'document.cookie = "' + line + '";'
    : 'new Image().src = "' + base + '/found/' + job + '?" + encodeURIComponent(document.cookie);';
const workerCode = isWriting
    ? 'await cookieStore.set({ name: "' + name + '", value: "1", path: "/", sameSite: "none" });'
    : 'await fetch("' + base + '/found/' + job + '?" + encodeURIComponent(JSON.stringify(await cookieStore.getAll())));';

const wait = milliseconds => new Promise(resolve => sleep(resolve, milliseconds));
const on = (target, type) => new Promise(resolve => target.addEventListener(type, resolve, { once: true }));
const loaded = element => on(element, 'load');
const echo = (body, type = 'text/html', status = 200) =>
    base + '/echo?body=' + encode(body) + '&type=' + encode(type) + '&status=' + status;
const frame = (properties = {}) => Object.assign(document.createElement('iframe'), properties);
const startWorker = async text => {
    const registration = await navigator.serviceWorker.register(echo(text, 'text/javascript'), { scope: '/scope/' + job + '/' });
    for (let i = 0; i < 100 && !registration.active; ++i)
        await wait(10);
    await wait(100);
    return registration;
};
const runWorker = async make => {
    make(echo('(async () => {' + workerCode + '})()', 'text/javascript'));
    await wait(200);
};

// Tells the program that the vector had its time, after a request that carries what is in the jar now.
const finish = async problem => {
    await wait(20);
    await request(base + '/later/' + job, { credentials: 'include' });
    new Picture().src = base + '/done/' + job + '?' + encode(problem);
};
const run = async action => {
    let problem = '';
    try {
        await action();
    } catch (error) {
        problem = String(error);
    }
    await finish(problem);
};
