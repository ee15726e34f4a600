// SPDX-License-Identifier: Apache-2.0
// The portal's own dialog of cookie preferences, and its cookie: one boolean a tool, a time stamp, and
// whatever else was in it.
(function () {
    'use strict';

    const cookieName = 'cookies_preferences';
    const refusableTools = ['matomo', 'ga'];
    const lifetimeMonths = 6;
    const dialog = document.getElementById('cookies-preferences');

    function readPreferences() {
        try {
            const pair = document.cookie.split('; ').find((text) => text.startsWith(cookieName + '='));
            const value = JSON.parse(decodeURIComponent(pair.slice(cookieName.length + 1)));
            return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
        } catch (error) {
            return {}; // never chosen, or unreadable
        }
    }

    function writePreferences(preferences) {
        const end = new Date();
        end.setMonth(end.getMonth() + lifetimeMonths);
        const secure = location.protocol === 'https:' ? '; Secure' : '';
        try {
            document.cookie = `${cookieName}=${encodeURIComponent(JSON.stringify(preferences))}`
                + `; expires=${end.toUTCString()}; path=/; SameSite=Lax${secure}`;
        } catch (error) {
            // Cookies are off: the choice holds for this page only.
        }
    }

    function checkbox(tool) {
        return dialog.querySelector(`input[name="${tool}"]`);
    }

    function open() {
        const preferences = readPreferences();
        for (const tool of refusableTools)
            checkbox(tool).checked = preferences[tool] !== false; // what is not stated is allowed
        dialog.returnValue = '';
        dialog.showModal();
    }

    function isAllowed(tool) {
        if (dialog.returnValue === 'save')
            return checkbox(tool).checked;
        return dialog.returnValue === 'accept';
    }

    function save() {
        if (!['refuse', 'accept', 'save'].includes(dialog.returnValue))
            return;
        const preferences = readPreferences();
        preferences.functional_cookies = true;
        for (const tool of refusableTools)
            preferences[tool] = isAllowed(tool);
        preferences.timestamp = Date.now();
        writePreferences(preferences);
        document.dispatchEvent(new CustomEvent('cookiespreferenceschange'));
    }

    dialog.addEventListener('close', save);
    for (const button of document.querySelectorAll('.ods-manage-cookies-preferences__show-button'))
        button.addEventListener('click', open);
    if (location.hash === '#cookies-preferences')
        open(); // so that a policy elsewhere can link to the dialog
}());
