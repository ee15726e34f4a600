// SPDX-License-Identifier: Apache-2.0

// The document is read: the program decides whether its banner is looked for.
console.log(TOKEN + JSON.stringify({ type: 'ready' }));
