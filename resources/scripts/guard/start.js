// SPDX-License-Identifier: Apache-2.0
// A window that goes on from the empty document of its frame has the guard of the document around it already. It gets
// its own all the same: the other one is shut out when the page changes document.domain.

apply(setAdd, knownDocuments, [window.document]);
apply(mapSet, arming, [window.document, install(window)]);
if (isSiteUnknown(POLICY))
    tell('u', '', '', window, ''); // the answer is a word (live.js), so we have to listen already
