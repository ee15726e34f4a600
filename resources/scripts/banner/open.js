// SPDX-License-Identifier: Apache-2.0

// An own property hides an element of the page with that id, which would be found otherwise.
const own = (name, value) =>
    Object.defineProperty(self, name, { value, writable: true, configurable: true });
const say = (message) => console.log(TOKEN + JSON.stringify({ ...message, run: RUN }));

const entries = () => {
    try {
        return Object.keys(localStorage);
    } catch {
        return []; // storage is refused here
    }
};
let before = new Set();
// Some banners keep the answer there: undo takes it out.
const added = () => entries().filter((name) => !before.has(name) && name.length <= 200).slice(0, 20);

const words = {
    eval: (message) => ({ type: 'eval', id: message.id, code: message.code }),
    popupFound(message) {
        before = new Set(entries());
        return { type: 'found', banner: message.cmp };
    },
    optOutResult: (message) => ({
        type: 'result', isDone: Boolean(message.result), hasTest: message.scheduleSelfTest, entries: added(),
    }),
    optInResult: (message) => ({ type: 'result', isDone: Boolean(message.result), hasTest: false, entries: added() }),
    selfTestResult: (message) => ({ type: 'tested', isTaken: Boolean(message.result), entries: added() }),
};
own('autoconsentSendMessage', (message) => {
    if (Object.hasOwn(words, message.type))
        say(words[message.type](message));
    return Promise.resolve();
});
own('autoconsentReceiveMessage', undefined);
