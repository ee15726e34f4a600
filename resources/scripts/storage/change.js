// SPDX-License-Identifier: Apache-2.0
// Changes what this document's origin has stored, and reads back what came of it. What was there before travels
// with the answer, so that the program can undo.

const MOST_KEPT = 1048576; // UTF-16 units of what was there before; more cannot be undone

function itemBefore(storage, name) {
    const value = getItem.call(storage, name);
    return value !== null && value.length > MOST_KEPT ? { lost: true } : { before: value };
}

function outcomeOf(storage, name, was) {
    const after = getItem.call(storage, name);
    return { ...was, after: after === null ? null : after.slice(0, MOST_KEPT) };
}

function refuseUnlessExpected(storage, { name, expected }) {
    if (expected !== undefined && getItem.call(storage, name) !== expected)
        throw new DOMException('', 'ChangedMeanwhileError');
}

function put(change) {
    const storage = storageOf(change.kind);
    refuseUnlessExpected(storage, change);
    const was = itemBefore(storage, change.name);
    setItem.call(storage, change.name, change.value);
    return outcomeOf(storage, change.name, was);
}

function remove(change) {
    const storage = storageOf(change.kind);
    refuseUnlessExpected(storage, change);
    const was = itemBefore(storage, change.name);
    removeItem.call(storage, change.name);
    return outcomeOf(storage, change.name, was);
}

// Puts entries back where a page has not written anew.
function putAll({ kind, entries }) {
    const storage = storageOf(kind);
    for (const [name, value] of entries) {
        if (getItem.call(storage, name) === null)
            setItem.call(storage, name, value);
    }
    return {};
}

function clearEntries(kind) {
    const storage = storageOf(kind);
    const entries = [];
    let units = 0;
    for (let i = 0; i < lengthOf.call(storage) && units <= MOST_KEPT; ++i) {
        const key = keyAt.call(storage, i);
        const value = getItem.call(storage, key);
        units += key.length + value.length;
        entries.push([key, value]);
    }
    clearStorage.call(storage);
    const left = lengthOf.call(storage);
    return units <= MOST_KEPT ? { entries, left } : { lost: true, left };
}

function deleteDatabase(name) {
    return new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve({});
        request.onerror = () => reject(request.error);
        // The page keeps it open. The engine deletes it as soon as the page lets go.
        request.onblocked = () => reject(new DOMException('', 'BlockedError'));
    });
}

// As many as go, and the first problem of those that do not.
async function forEach(things, change) {
    const ended = await Promise.allSettled(things.map(change));
    const failed = ended.find(one => one.status === 'rejected');
    if (failed)
        throw failed.reason;
    return {};
}

async function deleteCache(name) {
    if (!await caches.delete(name))
        throw new DOMException('', 'NotFoundError');
    return {};
}

async function unregister(registration) {
    if (!await registration.unregister())
        throw new DOMException('', 'NotFoundError');
    return {};
}

async function unregisterScope(scope) {
    const all = await navigator.serviceWorker.getRegistrations();
    return forEach(all.filter(one => one.scope === scope), unregister);
}

const clearers = {
    local: async () => clearEntries('local'),
    session: async () => clearEntries('session'),
    databases: async () => forEach((await indexedDB.databases()).map(one => one.name), deleteDatabase),
    caches: async () => self.caches ? forEach(await caches.keys(), deleteCache) : {},
    workers: async () => navigator.serviceWorker
        ? forEach(await navigator.serviceWorker.getRegistrations(), unregister) : {},
};

const changers = {
    set: async change => put(change),
    remove: async change => remove(change),
    restore: async change => putAll(change),
    clear: async change => clearers[change.kind](),
    delete: async ({ kind, name }) => ({ databases: deleteDatabase, caches: deleteCache, workers: unregisterScope })[kind](name),
};

async function makeChange(question) {
    const done = await within(changers[question.action](question), 5000);
    return { ask: 'change', ...done };
}
