// SPDX-License-Identifier: Apache-2.0
// What every page of the laboratory begins with. Requests below /lab/ belong to the laboratory: they carry no
// cookies and are in no record.
const site = location.hostname.split('.').slice(-2).join('.');
const at = host => `${location.protocol}//${host}:${location.port}`;
const SUB = at('api.' + site); // same site, another origin
const OTHER = at('x-' + site); // another site
const from = new URLSearchParams(location.search).get('from') ?? 0;

/** Waits until the server has received a request; for those that tell a page nothing. */
async function seen(path, origin = location.origin) {
    const query = new URLSearchParams({path, host: new URL(origin).hostname, from});
    const answer = await fetch('/lab/seen?' + query, {credentials: 'omit', cache: 'no-store'});
    if (await answer.text() !== 'yes')
        throw new Error(path + ' was not requested');
}

/** Adds an element and waits until it has loaded, or could not. */
function element(tag, attributes, events = ['load', 'error']) {
    const made = Object.assign(document.createElement(tag), attributes);
    const ended = new Promise(resolve => events.forEach(event => made.addEventListener(event, resolve)));
    document.body.append(made);
    return ended.then(() => made);
}

const frame = (src, more = {}) => element('iframe', {src, ...more});
const text = async (url, options) => (await fetch(url, options)).text();

/** Parallel requests, half of which set the cookies again. */
const burst = (count, base = '/burst/') => Promise.all([...Array(count).keys()].map(i => text(base + i)));

function expect(condition, what) {
    if (!condition)
        throw new Error(what);
}

/** Runs a page's action; how it ended stands in the title, where the driver reads it. */
function run(action) {
    action().then(() => document.title = 'done', error => document.title = 'failed: ' + error.message);
}
