// SPDX-License-Identifier: Apache-2.0
// Answers one JSON text. Nothing stays behind in this world.

function answer() {
    const body = getter(Document.prototype, 'body').call(document);
    const root = getter(Document.prototype, 'documentElement').call(document);
    const style = body ? styleOf(body) : null;
    if (style)
        visitChildren(body, style, 0);
    const title = (getter(Document.prototype, 'title').call(document) || '').slice(0, LONGEST_HEADING);
    const language = (root && getAttribute.call(root, 'lang') || '').trim().slice(0, 35);
    return JSON.stringify({ schema: 1, title, language, blocks, cut: isCut });
}

return answer();
