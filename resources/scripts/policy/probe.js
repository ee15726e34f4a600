// SPDX-License-Identifier: Apache-2.0
// Asks for a page of this origin without cookies, and what its server says of it; the content is not loaded.
// `question` stands before: {address, headers}. The answer is left in this world until it is fetched.

const { address, headers } = question;
const give = answer => { self.consentdeskProbe = JSON.stringify(answer); };
self.consentdeskProbe = '';
const control = new AbortController();
fetch(address, { headers, credentials: 'omit', cache: 'no-store', signal: control.signal }).then(response => {
    give({ status: response.status, address: response.url, type: response.headers.get('Content-Type') || '',
        entityTag: response.headers.get('ETag') || '', lastModified: response.headers.get('Last-Modified') || '' });
    control.abort();
}, () => give({ status: 0 }));
return true;
