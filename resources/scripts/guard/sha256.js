// SPDX-License-Identifier: Apache-2.0
// HMAC-SHA-256 (RFC 2104, FIPS 180-4) of ASCII text, at once: crypto.subtle answers later, and only in secure
// contexts. Pure; the key passes through no function of the page's realm. Lists are literals, so that no
// element is looked up in, or written to, a prototype.

const ROUND_CONSTANTS = [
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2];

const ASCII = ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~';
const CODES = { __proto__: null };
for (let i = 0; i < ASCII.length; ++i)
    CODES[ASCII[i]] = 32 + i;

function rotated(word, bits) {
    return (word >>> bits) | (word << (32 - bits));
}

// Mixes the 64 octets that octetAt(0…63) names into `state`, eight words.
function mixBlock(state, octetAt) {
    const w = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
               0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < 16; ++i)
        w[i] = (octetAt(4 * i) << 24) | (octetAt(4 * i + 1) << 16) | (octetAt(4 * i + 2) << 8) | octetAt(4 * i + 3);
    for (let i = 16; i < 64; ++i) {
        const s0 = rotated(w[i - 15], 7) ^ rotated(w[i - 15], 18) ^ (w[i - 15] >>> 3);
        const s1 = rotated(w[i - 2], 17) ^ rotated(w[i - 2], 19) ^ (w[i - 2] >>> 10);
        w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
    }
    let a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
    for (let i = 0; i < 64; ++i) {
        const s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
        const t1 = (h + s1 + ((e & f) ^ (~e & g)) + ROUND_CONSTANTS[i] + w[i]) | 0;
        const s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
        const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        h = g; g = f; f = e; e = (d + t1) | 0; d = c; c = b; b = a; a = (t1 + t2) | 0;
    }
    state[0] = (state[0] + a) | 0; state[1] = (state[1] + b) | 0;
    state[2] = (state[2] + c) | 0; state[3] = (state[3] + d) | 0;
    state[4] = (state[4] + e) | 0; state[5] = (state[5] + f) | 0;
    state[6] = (state[6] + g) | 0; state[7] = (state[7] + h) | 0;
}

// The eight words of SHA-256 over 64 octets of `pad` (one octet, xor `key`) and then `length` octets.
function hashAfterKey(key, pad, length, octetAt) {
    const state = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
    mixBlock(state, i => (i < 32 ? key[i] : 0) ^ pad);
    const blocks = ((length + 8) >>> 6) + 1;
    const bits = (64 + length) * 8;
    for (let block = 0; block < blocks; ++block) {
        mixBlock(state, i => {
            const at = 64 * block + i;
            if (at < length)
                return octetAt(at);
            if (at === length)
                return 0x80;
            const place = 64 * blocks - 1 - at; // octets from the end: the length in bits stands in the last ones
            return place < 4 ? (bits >>> (8 * place)) & 0xff : 0;
        });
    }
    return state;
}

// Hexadecimal; '' when the text is not ASCII. `key` is a list of 32 octets.
function hmacOfText(key, text) {
    for (let i = 0; i < text.length; ++i) {
        if (CODES[text[i]] === undefined)
            return '';
    }
    const inner = hashAfterKey(key, 0x36, text.length, i => CODES[text[i]]);
    const outer = hashAfterKey(key, 0x5c, 32, i => (inner[i >> 2] >>> (24 - 8 * (i & 3))) & 0xff);
    let digits = '';
    for (let i = 0; i < 32; ++i) {
        const octet = (outer[i >> 2] >>> (24 - 8 * (i & 3))) & 0xff;
        digits += '0123456789abcdef'[octet >> 4];
        digits += '0123456789abcdef'[octet & 15];
    }
    return digits;
}
