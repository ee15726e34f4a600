// SPDX-License-Identifier: Apache-2.0
// How a question reaches every frame, and how answers travel. The program asks the main frame; each frame asks those
// inside it: directly where it may touch them, by a message where they are of another origin. There the window is
// new with its document, so that this script's listener is its first one, and no page sees the message. A word proves
// itself by a code that only the holder of KEY can make, counts once, and only for a short time.
// Answers are console messages of this world, after a token, which no page can read or print.

const WORD_START = 'consentdesk-storage:';
const CODE_LENGTH = 64;
const LONGEST_WORD = 2097152;
const MOST_FRAMES = 100; // inside one frame
const LONGEST_ADDRESS = 2000;

const DOCUMENT = crypto.getRandomValues(new Uint32Array(4)).join('-'); // tells this document from a later one
let lastQuestion = 0;

function questionIn(word) {
    const textStart = WORD_START.length + CODE_LENGTH;
    if (typeof word !== 'string' || word.length > LONGEST_WORD || word.length <= textStart ||
        !word.startsWith(WORD_START))
        return undefined;
    const text = word.slice(textStart);
    if (word.slice(WORD_START.length, textStart) !== hmacOfText(KEY, text))
        return undefined;
    return JSON.parse(text);
}

// Where this frame is: the index in its parent, the parent's in its own, and so on; the main frame is [].
function ownPath() {
    const path = [];
    for (let view = self; view !== view.parent && path.length < 32; view = view.parent) {
        let index = 0;
        while (index < view.parent.length && view.parent[index] !== view)
            ++index;
        path.unshift(index);
    }
    return path;
}

// The function of this script in the frame `view`, under a NAME that no frame or element of a page can have; null: it
// may be touched and has none, so it shares our origin and its document has not begun; undefined: it is of another
// origin.
function scriptOf(view) {
    try {
        const found = Reflect.getOwnPropertyDescriptor(view, NAME);
        return found ? found.value : null;
    } catch {
        return undefined;
    }
}

function passOn(word, question, path) {
    const isOnTheWay = question.path && path.every((index, level) => question.path[level] === index);
    for (let i = 0; i < self.length && i < MOST_FRAMES; ++i) {
        if (question.path && !(isOnTheWay && question.path[path.length] === i))
            continue;
        const script = scriptOf(self[i]);
        if (script)
            script(word);
        else if (script === undefined)
            self[i].postMessage(word, '*');
    }
}

function tell(question, answer) {
    console.debug(TOKEN + '\n' + JSON.stringify({ ...answer, id: question.id, document: DOCUMENT }));
}

// Whether `word` was a question of the program.
function take(word) {
    const question = questionIn(word);
    if (!question)
        return false;
    if (question.id <= lastQuestion || Date.now() > question.expires)
        return true;
    lastQuestion = question.id;
    const path = ownPath();
    passOn(word, question, path);
    if (question.ask === 'who')
        tell(question, describeFrame(path));
    else if (question.documents && question.documents.includes(DOCUMENT))
        answerers[question.ask](question).then(answer => tell(question, answer),
                                               error => tell(question, { problem: problemOf(error) }));
    return true;
}

function onMessage(event) {
    if (take(event.data))
        event.stopImmediatePropagation();
}

function listen() {
    self.removeEventListener('message', onMessage, true);
    self.addEventListener('message', onMessage, true);
}
