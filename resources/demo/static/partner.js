// SPDX-License-Identifier: Apache-2.0
// The partner remembers, from inside its frame, that its offer was seen.
(function () {
    'use strict';

    try {
        document.cookie = 'ad_seen=1; max-age=2592000; path=/; SameSite=None; Secure';
    } catch (error) {
        // Storage is blocked here: the offer is shown all the same.
    }
}());
