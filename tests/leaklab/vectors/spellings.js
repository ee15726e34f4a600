// SPDX-License-Identifier: Apache-2.0
// What is assigned: odd spellings of one cookie, and things that are no strings. Format: README.md.
// for: write

//: plain
document.cookie = line;

//: nothing but name and value
document.cookie = name + '=1';

//: spaces first
document.cookie = '   ' + line;

//: tab first
document.cookie = '\t' + line;

//: tab and spaces around the name
document.cookie = '\t ' + name + ' \t= 1' + attributes;

//: no value
document.cookie = name + '=' + attributes;

//: name without equals sign
document.cookie = name + attributes;

//: equals sign first
document.cookie = '=' + name + '=1' + attributes;

//: space and equals sign first
document.cookie = ' = ' + name + '=1' + attributes;

//: two equals signs first
document.cookie = '==' + name + '=1' + attributes;

//: equals sign first, no other
document.cookie = '=' + name + attributes;

//: equals signs in the value
document.cookie = name + '=a=b=c' + attributes;

//: semicolon first
document.cookie = ';' + line;

//: line feed first
document.cookie = '\n' + line;

//: line feed at the end
document.cookie = line + '\n';

//: line feed after the pair
document.cookie = name + '=1\n; Path=/elsewhere';

//: carriage return after the pair
document.cookie = name + '=1\r\nSet-Cookie: other=2';

//: NUL at the end
document.cookie = line + '\0';

//: NUL after the pair
document.cookie = name + '=1\0' + attributes;

//: NUL first
document.cookie = '\0' + line;

//: control character in the name
document.cookie = name + '\x01=1' + attributes;

//: delete character in the name
document.cookie = name + '\x7f=1' + attributes;

//: vertical tab first
document.cookie = '\v' + line;

//: form feed first
document.cookie = '\f' + line;

//: no-break space first
document.cookie = '\u00a0' + line;

//: byte order mark first
document.cookie = '\ufeff' + line;

//: ideographic space first
document.cookie = '\u3000' + line;

//: umlaut in the name
document.cookie = name + 'ä=1' + attributes;

//: emoji in the name
document.cookie = name + '😀=1' + attributes;

//: lone surrogate in the name
document.cookie = name + '\ud800=1' + attributes;

//: lone surrogate in the value
document.cookie = name + '=\udc00' + attributes;

//: fullwidth equals sign, then a real one
document.cookie = name + '\uff1d=1' + attributes;

//: upper case
document.cookie = name.toUpperCase() + '=1' + attributes;

//: quotes around the name
document.cookie = '"' + name + '"=1' + attributes;

//: quotes around the pair
document.cookie = '"' + name + '=1"' + attributes;

//: separators in the name
document.cookie = '[' + name + ',(:/?@{})]=1' + attributes;

//: percent escapes in the name
document.cookie = '%63' + name + '=1' + attributes;

//: value of 4000 octets
document.cookie = name + '=' + 'x'.repeat(4000) + attributes;

//: name of 3000 octets
document.cookie = name + 'x'.repeat(3000) + '=1' + attributes;

//: attributes of a megabyte
document.cookie = name + '=1' + attributes + '; ' + 'x'.repeat(1 << 20);

//: a thousand attributes
document.cookie = name + '=1' + '; Path=/elsewhere'.repeat(1000) + attributes;

//: prefix __Host-
document.cookie = '__Host-' + name + '=1; Secure; Path=/; SameSite=None';

//: prefix __Secure-
document.cookie = '__Secure-' + name + '=1; Secure; SameSite=None';

//: Domain of the site
document.cookie = line + '; Domain=' + location.hostname;

//: Domain with a dot
document.cookie = line + '; Domain=.' + location.hostname;

//: Path of this page
document.cookie = line + '; Path=' + location.pathname;

//: Max-Age
document.cookie = line + '; Max-Age=86400';

//: Expires
document.cookie = line + '; Expires=' + new Date(Date.now() + 1e9).toUTCString();

//: attributes without spaces, odd case
document.cookie = name + '=1;pAtH=/;sAmEsItE=nOnE;sEcUrE;';

//: SameSite=Strict
document.cookie = name + '=1; SameSite=Strict';

//: SameSite=Lax
document.cookie = name + '=1; SameSite=Lax';

//: Partitioned
document.cookie = line + '; Partitioned';

//: the name of an allowed cookie in capitals
document.cookie = 'CSRFTOKEN=' + name + attributes;

//: the name of an allowed cookie and a letter
document.cookie = 'csrftokenx=' + name + attributes;

//: the name of an allowed cookie and an umlaut
document.cookie = 'csrftoken\u00e9=' + name + attributes;

//: an allowed cookie in front, with a comma
document.cookie = 'csrftoken,' + name + '=1' + attributes;

//: name __proto__
document.cookie = '__proto__=' + name + attributes;

//: name constructor
document.cookie = 'constructor=' + name + attributes;

//: name hasOwnProperty
document.cookie = 'hasOwnProperty=' + name + attributes;

//: name toString
document.cookie = 'toString=' + name + attributes;

//: name length
document.cookie = 'length=' + name + attributes;

//: name 0
document.cookie = '0=' + name + attributes;

//: name undefined
document.cookie = 'undefined=' + name + attributes;

//: name Path
document.cookie = 'Path=' + name + attributes;

//: String object
document.cookie = new String(line);

//: array of one
document.cookie = [line];

//: array joined by an equals sign
const pair = [name, '1' + attributes];
pair.join = function () { return Array.prototype.join.call(this, '='); };
document.cookie = pair;

//: object with toString
document.cookie = { toString: () => line };

//: object with valueOf only
document.cookie = { toString: null, valueOf: () => line };

//: toString that answers an object, then valueOf
document.cookie = { toString: () => ({}), valueOf: () => line };

//: Symbol.toPrimitive
document.cookie = { [Symbol.toPrimitive]: () => line };

//: Symbol.toPrimitive that tells hints apart
document.cookie = { [Symbol.toPrimitive]: hint => (hint === 'string' ? line : 'csrftoken=1') };

//: toString allowed first, refused then
let asked = 0;
document.cookie = { toString: () => (asked++ === 0 ? 'csrftoken=1' + attributes : line) };
document.cookie = { toString: () => (asked++ === 0 ? 'csrftoken=1' + attributes : line) };

//: toString refused first, allowed then
let calls = 0;
document.cookie = { toString: () => (calls++ === 0 ? line : 'csrftoken=1' + attributes) };

//: toString that writes another cookie first
document.cookie = { toString() { document.cookie = line; return 'csrftoken=1' + attributes; } };

//: toString that throws after it wrote
try { document.cookie = { toString() { document.cookie = line; throw 1; } }; } catch (error) { /* its own */ }

//: Proxy of a String object
document.cookie = new Proxy(new String('csrftoken=1'), { get: (target, key) =>
    (key === Symbol.toPrimitive ? () => line : Reflect.get(target, key)) });

//: Proxy of a function
document.cookie = new Proxy(() => 0, { get: () => () => line });

//: function with toString
const written = () => 0;
written.toString = () => line;
document.cookie = written;

//: class with static toString
document.cookie = class { static toString() { return line; } };

//: search parameters
document.cookie = new URLSearchParams({ [name]: 1 });

//: address
document.cookie = new URL('x:' + name + '=1');

//: link element
const link = document.createElement('a');
link.href = 'x:' + name + '=1';
document.cookie = link;

//: error object
document.cookie = Object.assign(new Error(), { name: line });

//: regular expression
document.cookie = new RegExp(name + '=1');

//: typed object of another realm
const other = here.appendChild(document.createElement('iframe')).contentWindow;
document.cookie = new other.String(line);

//: attribute that is changed while it is read
const pairs = { get toString() { Object.defineProperty(this, 'toString', { value: () => line }); return () => line; } };
document.cookie = pairs;

//: rope of a thousand pieces
let rope = '';
for (const letter of line) rope += letter;
document.cookie = rope;

//: slice of a long string
document.cookie = ('y'.repeat(100) + line).slice(100);

//: text of the page
here.textContent = line;
document.cookie = here.firstChild.data;
