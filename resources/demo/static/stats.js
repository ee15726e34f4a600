// SPDX-License-Identifier: Apache-2.0
// Counts a visit as Matomo's script does: by two cookies of its own. Nobody declares them in the cookies
// policy, which is what an auditor should find. Asks the portal's preferences first: only an explicit
// `matomo: false` is a refusal.
(function () {
    'use strict';

    const visitorSeconds = 393 * 24 * 60 * 60; // 13 months
    const visitSeconds = 30 * 60;

    function readCookie(name) {
        const found = document.cookie.split('; ').find((pair) => pair.startsWith(name + '='));
        return found === undefined ? undefined : found.slice(name.length + 1);
    }

    function isRefused() {
        try {
            return JSON.parse(decodeURIComponent(readCookie('cookies_preferences'))).matomo === false;
        } catch (error) {
            return false; // no cookie, or not ours to understand
        }
    }

    // Matomo tells sites on one domain apart by four hexadecimal digits of a hash.
    function siteHash() {
        let hash = 0;
        for (const character of location.hostname)
            hash = (hash * 31 + character.codePointAt(0)) % 65536;
        return hash.toString(16).padStart(4, '0');
    }

    function write(name, value, seconds) {
        const expires = new Date(Date.now() + seconds * 1000).toUTCString();
        document.cookie = `${name}=${value};expires=${expires};path=/;SameSite=Lax`;
    }

    function newVisitor() {
        const bytes = crypto.getRandomValues(new Uint8Array(8));
        const id = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
        return `${id}.${Math.floor(Date.now() / 1000)}.`;
    }

    function count() {
        const site = `1.${siteHash()}`;
        try {
            if (isRefused()) {
                write(`_pk_id.${site}`, '', -1);
                write(`_pk_ses.${site}`, '', -1);
                return;
            }
            write(`_pk_id.${site}`, readCookie(`_pk_id.${site}`) || newVisitor(), visitorSeconds);
            write(`_pk_ses.${site}`, '1', visitSeconds);
        } catch (error) {
            // Cookies are off: the visit stays uncounted, the page works.
        }
    }

    count();
    document.addEventListener('cookiespreferenceschange', count);
}());
