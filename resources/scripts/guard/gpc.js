// SPDX-License-Identifier: Apache-2.0
// navigator.globalPrivacyControl (https://www.w3.org/TR/gpc/): whether the site in the address bar is told Global
// Privacy Control at this moment. GpcSignal (core/consent) decides; `isSignalled` is kept by policy.js.

const { get: signalOf } = descriptorOf({ get globalPrivacyControl() { return isSignalled; } }, 'globalPrivacyControl');

// A window with two guards has the attribute of the first: a page cannot take it away from the others on it.
function showSignal(realm) {
    const prototype = realm.Navigator.prototype;
    if (descriptorOf(prototype, 'globalPrivacyControl') === undefined)
        defineProperty(prototype, 'globalPrivacyControl',
                       { __proto__: null, get: signalOf, set: undefined, enumerable: true, configurable: false });
}
