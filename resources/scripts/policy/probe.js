// SPDX-License-Identifier: Apache-2.0
// Asks for a page of this origin without cookies, and what its server says of it; the content is not loaded.
// `question` stands before: {number, address, headers}. The answer is left in this world until it is fetched;
// one that comes after the next question was asked is dropped. A redirect to another origin is not followed.

const { number, address, headers } = question;
const give = answer => {
    if (self.consentdeskQuestion === number)
        self.consentdeskProbe = JSON.stringify(answer);
};
self.consentdeskQuestion = number;
self.consentdeskProbe = '';
const control = new AbortController();
fetch(address, {
    headers, mode: 'same-origin', credentials: 'omit', cache: 'no-store', signal: control.signal,
}).then(response => {
    give({ status: response.status, address: response.url, type: response.headers.get('Content-Type') || '',
        entityTag: response.headers.get('ETag') || '', lastModified: response.headers.get('Last-Modified') || '' });
    control.abort();
}, () => give({ status: 0 }));
return true;
