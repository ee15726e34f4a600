// SPDX-License-Identifier: Apache-2.0
// Every link that is shown: address and text. By itself, without the other files.

const MOST_LINKS = 2000;
const text = getter => link => (getter.call(link) || '').replace(/\s+/g, ' ').trim().slice(0, 200);
const textOf = text(Object.getOwnPropertyDescriptor(Node.prototype, 'textContent').get);
const hrefOf = Object.getOwnPropertyDescriptor(HTMLAnchorElement.prototype, 'href').get;
const language = document.documentElement ? document.documentElement.lang : '';
const links = [];
for (const link of document.querySelectorAll('a[href]')) {
    if (links.length === MOST_LINKS)
        break;
    if (link instanceof HTMLAnchorElement && getComputedStyle(link).display !== 'none')
        links.push([hrefOf.call(link).slice(0, 2000), textOf(link)]);
}
return JSON.stringify({ schema: 1, language: String(language).slice(0, 35), links });
