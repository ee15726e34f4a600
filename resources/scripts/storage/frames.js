// SPDX-License-Identifier: Apache-2.0
// What this frame is, and which frames it holds. Touches no storage.

// By the prototype: an element called "querySelectorAll" stands before the method of the same name.
function elementsByView() {
    const found = new Map();
    const elements = Document.prototype.querySelectorAll.call(document, 'iframe, frame, object, embed');
    for (let i = 0; i < elements.length && i < 1000; ++i) {
        const view = elements[i].contentWindow;
        if (view)
            found.set(view, elements[i]);
    }
    return found;
}

// For frames that do not answer: what the page wants there, and whether scripts may run.
function describeChild(view, element) {
    const isPlain = scriptOf(view) === null;
    const address = element ? element.src || element.data || '' : '';
    const isSandboxed = !!element && element.tagName === 'IFRAME' && element.hasAttribute('sandbox');
    const mayRun = !isSandboxed || element.sandbox.contains('allow-scripts');
    return { plain: isPlain, address: String(address).slice(0, LONGEST_ADDRESS), sandboxed: isSandboxed, scripts: mayRun };
}

function describeFrame(path) {
    const elements = elementsByView();
    const children = [];
    for (let i = 0; i < self.length && i < MOST_FRAMES; ++i)
        children.push(describeChild(self[i], elements.get(self[i])));
    return { ask: 'who', path, origin: self.origin, address: location.href.slice(0, LONGEST_ADDRESS), children,
             more: Math.max(0, self.length - MOST_FRAMES) };
}
