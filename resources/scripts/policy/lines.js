// SPDX-License-Identifier: Apache-2.0
// Text as it is seen: white space collapsed, lines kept; and which part at its beginning is bold or code.

const CODE = new Set(['CODE', 'KBD', 'SAMP', 'TT']);
const plainWeight = document.body ? Number(getComputedStyle(document.body).fontWeight) : 400;
const isBold = style => style.weight >= 600 && style.weight > plainWeight;

class Lines {
    constructor(longest = LONGEST_TEXT) {
        this.longest = longest;
        this.text = '';
        this.gap = '';
        this.labelEnd = 0;
        this.isLabelOpen = true;
        this.isCode = true;
    }

    add(data, style, isCode) {
        const text = data.replace(/[ \t\n\r\f]+/g, ' ');
        const words = text.trim();
        if (words === '') {
            if (text !== '')
                this.gap ||= ' ';
            return;
        }
        if (text[0] === ' ')
            this.gap ||= ' ';
        if (this.text.length < this.longest)
            this.text += (this.text === '' ? '' : this.gap) + words.slice(0, this.longest - this.text.length);
        else
            isCut = true;
        this.gap = text.endsWith(' ') ? ' ' : '';
        this.isLabelOpen &&= isBold(style) || isCode;
        if (this.isLabelOpen) {
            this.labelEnd = this.text.length;
            this.isCode &&= isCode;
        }
    }

    breakLine() {
        this.gap = '\n';
    }

    get label() {
        return this.text.slice(0, this.labelEnd).trim();
    }

    get rest() {
        return this.text.slice(this.labelEnd).trim();
    }
}

// Gathers the text below a node. What `aside` takes (tables, inner lists) is put aside: it tells by itself.
function gather(node, style, lines, aside, isCode = false, depth = 0) {
    if (depth > DEEPEST) {
        isCut = true;
        return;
    }
    forEachChild(node, child => {
        if (isText(child)) {
            if (style.isVisible)
                lines.add(dataOf.call(child), style, isCode);
        } else if (isElement(child)) {
            gatherElement(child, lines, aside, isCode, depth);
        }
    });
}

function gatherElement(element, lines, aside, isCode, depth) {
    const tag = tagOf(element);
    if (tag === 'BR') {
        lines.breakLine();
        return;
    }
    const style = styleOf(element);
    if (!style)
        return;
    if (aside && aside.takes(element)) {
        aside.found.push(element);
        return;
    }
    const isLine = !isInline(style); // badges are inline blocks: each stands for itself
    if (isLine)
        lines.breakLine();
    gather(element, style, lines, aside, isCode || CODE.has(tag), depth + 1);
    if (isLine)
        lines.breakLine();
}

function linesOf(element, style, aside = null, longest = LONGEST_TEXT) {
    const lines = new Lines(longest);
    gather(element, style, lines, aside, CODE.has(tagOf(element)));
    take('text', lines.text.length);
    return lines;
}
