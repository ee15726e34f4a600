// SPDX-License-Identifier: Apache-2.0

const answerers = { read: collect, value: readValue, change: makeChange };

Reflect.defineProperty(self, NAME, { value: take, configurable: true });
listen();
// document.open() takes every listener from the window, this one too.
new MutationObserver(listen).observe(document, { childList: true });
