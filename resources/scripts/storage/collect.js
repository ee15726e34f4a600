// SPDX-License-Identifier: Apache-2.0
// Reads what this document's origin has stored. Lists are bounded; totals are of everything.

const MOST_ENTRIES = 2000;      // of one storage
const MOST_TEXT = 524288;       // UTF-16 units of keys and beginnings of values, of one storage
const LONGEST_KEY = 1000;       // longer ones are shown, and cannot be changed one by one
const LONGEST_BEGINNING = 400;  // of a value
const LONGEST_VALUE = 1048576;  // shown whole when asked for
const MOST_THINGS = 50;         // databases, caches, workers
const MOST_PARTS = 200;         // stores of a database, requests of a cache
const LONGEST_NAME = 1000;
const PATIENCE = 1500;          // milliseconds for one database or cache

const { key: keyAt, getItem, setItem, removeItem, clear: clearStorage } = Storage.prototype;
const lengthOf = Object.getOwnPropertyDescriptor(Storage.prototype, 'length').get;

// A word for why something cannot be read; never text of the page.
function problemOf(error) {
    const isNamed = error instanceof DOMException || error instanceof Error;
    return isNamed ? error.name : 'Error';
}

function within(promise, milliseconds = PATIENCE) {
    const late = new Promise((_, reject) => setTimeout(() => reject(new DOMException('', 'TimeoutError')), milliseconds));
    return Promise.race([promise, late]);
}

function storageOf(kind) {
    return kind === 'session' ? self.sessionStorage : self.localStorage;
}

function entriesOf(kind) {
    const storage = storageOf(kind);
    const count = lengthOf.call(storage);
    const entries = [];
    let units = 0, text = 0;
    for (let i = 0; i < count; ++i) {
        const key = keyAt.call(storage, i);
        const value = key === null ? null : getItem.call(storage, key);
        if (value === null)
            continue;
        units += key.length + value.length;
        if (entries.length === MOST_ENTRIES || text > MOST_TEXT)
            continue;
        const entry = [key.slice(0, LONGEST_KEY), key.length, value.slice(0, LONGEST_BEGINNING), value.length];
        text += entry[0].length + entry[2].length;
        entries.push(entry);
    }
    return { items: entries, count, units };
}

// Opens what exists: never creates, never upgrades, and gives way to the page at once.
function openExisting(name) {
    return new Promise((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onupgradeneeded = () => request.transaction.abort(); // it was deleted meanwhile
        request.onsuccess = () => {
            request.result.onversionchange = () => request.result.close();
            resolve(request.result);
        };
        request.onerror = () => reject(request.error);
    });
}

function countOf(store) {
    return new Promise((resolve, reject) => {
        const request = store.count();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
}

async function storesOf(database) {
    const names = [...database.objectStoreNames].slice(0, MOST_PARTS);
    if (names.length === 0)
        return [];
    const transaction = database.transaction(names, 'readonly');
    return Promise.all(names.map(async name =>
        ({ name: name.slice(0, LONGEST_NAME), count: await countOf(transaction.objectStore(name)).catch(() => null) })));
}

async function describeDatabase({ name, version }) {
    const described = { name: name.slice(0, LONGEST_NAME), whole: name.length <= LONGEST_NAME, version, stores: [] };
    const opening = openExisting(name);
    try {
        const database = await within(opening);
        described.storeCount = database.objectStoreNames.length;
        described.stores = await within(storesOf(database));
    } catch (error) {
        described.problem = problemOf(error);
    }
    opening.then(database => database.close(), () => {}); // also when it comes too late
    return described;
}

async function databases() {
    const all = await within(indexedDB.databases());
    return { items: await Promise.all(all.slice(0, MOST_THINGS).map(describeDatabase)), count: all.length };
}

async function describeCache(name) {
    const described = { name: name.slice(0, LONGEST_NAME), whole: name.length <= LONGEST_NAME, requests: [], count: 0 };
    try {
        if (!await within(caches.has(name)))
            return described; // opening would create it
        const requests = await within((await within(caches.open(name))).keys());
        described.count = requests.length;
        described.requests = requests.slice(0, MOST_PARTS).map(request =>
            `${request.method} ${request.url}`.slice(0, LONGEST_ADDRESS));
    } catch (error) {
        described.problem = problemOf(error);
    }
    return described;
}

async function cacheList() {
    if (!self.caches)
        return { problem: 'InsecureContext' };
    const names = await within(caches.keys());
    return { items: await Promise.all(names.slice(0, MOST_THINGS).map(describeCache)), count: names.length };
}

async function workers() {
    if (!navigator.serviceWorker)
        return { problem: 'InsecureContext' };
    const all = await within(navigator.serviceWorker.getRegistrations());
    const items = all.slice(0, MOST_THINGS).map(one => {
        const worker = one.active || one.waiting || one.installing;
        return { scope: one.scope.slice(0, LONGEST_ADDRESS), state: worker ? worker.state : 'none',
                 script: worker ? worker.scriptURL.slice(0, LONGEST_ADDRESS) : '' };
    });
    return { items, count: all.length };
}

async function part(read) {
    try {
        return await read();
    } catch (error) {
        return { problem: problemOf(error) };
    }
}

async function collect() {
    const [local, session, indexed, cached, serviceWorkers] =
        await Promise.all([part(() => entriesOf('local')), part(() => entriesOf('session')), part(databases),
                           part(cacheList), part(workers)]);
    return { ask: 'read', origin: self.origin, local, session, databases: indexed, caches: cached,
             workers: serviceWorkers };
}

async function readValue({ kind, name }) {
    const value = getItem.call(storageOf(kind), name);
    const isThere = value !== null;
    return { ask: 'value', value: isThere ? value.slice(0, LONGEST_VALUE) : null,
             whole: !isThere || value.length <= LONGEST_VALUE };
}
