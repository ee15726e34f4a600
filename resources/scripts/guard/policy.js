// SPDX-License-Identifier: Apache-2.0
// Which names may be used in this document. The tables are made by NameRules, GuardRules and GuardPolicy (core/consent).
//
// POLICY speaks of every site. A frame keeps its window when it is led away from its first, empty document, so the
// natives that this document finds may be the page's own. So POLICY is a literal of objects without prototypes, no
// part of it is given to any function of the window, and it is looked up by operators alone: a page could learn
// where else its visitor has been.

// text[from, to), by operators alone.
function part(text, from, to) {
    let result = '';
    for (let i = from; i < to; ++i)
        result += text[i];
    return result;
}

// A table that knows nothing but what is in it, whatever the page put into Object.prototype.
function bareCopy(object) {
    const copy = { __proto__: null };
    const keys = ownKeys(object);
    for (let i = 0; i < keys.length; ++i)
        copy[keys[i]] = object[keys[i]];
    return copy;
}

// A table out of a word of the program.
function toTable(rules) {
    return { __proto__: null, names: bareCopy(rules.names), prefixes: bareCopy(rules.prefixes),
             otherwise: rules.otherwise, longest: rules.longest };
}

// An exact name first, then the longest prefix; 1 allows.
function lookUp(table, name) {
    const exact = table.names[name];
    if (exact !== undefined)
        return exact;
    let decision = table.otherwise;
    let prefix = '';
    for (let i = 0; i < name.length && i < table.longest; ++i) {
        prefix += name[i];
        if (table.prefixes[prefix] !== undefined)
            decision = table.prefixes[prefix];
    }
    return decision;
}

// "https://[::1]:8080" → "::1"; '' for an opaque origin.
function hostOf(origin) {
    let from = 1;
    while (from < origin.length && !(origin[from] === '/' && origin[from - 1] === '/'))
        ++from;
    if (++from >= origin.length)
        return '';
    const end = origin[from] === '[' ? ']' : ':';
    from += end === ']' ? 1 : 0;
    let to = from;
    while (to < origin.length && origin[to] !== end)
        ++to;
    while (to > from && origin[to - 1] === '.')
        --to;
    return part(origin, from, to);
}

// The longest domain of `sites` that `host` is, or is below of where the site reaches below itself.
function siteAmong(sites, host) {
    for (let from = 0; from < host.length; ++from) {
        if (from > 0 && host[from - 1] !== '.')
            continue;
        const domain = part(host, from, host.length);
        const site = sites[domain];
        if (site && (site.below || from === 0))
            return domain;
    }
    return '';
}

function isWithin(host, domain, below) {
    if (host === domain)
        return true;
    const before = host.length - domain.length - 1;
    return below && before > 0 && host[before] === '.' && part(host, before + 1, host.length) === domain;
}

const ancestors = window.location.ancestorOrigins;
const isTopLevel = ancestors.length === 0;
const ownHost = hostOf(window.origin);
const topHost = isTopLevel ? ownHost : hostOf(ancestors[ancestors.length - 1]);

function tableOfThirdParty(rules) {
    const site = siteAmong(rules.ofOther, ownHost);
    return site === '' ? rules.third : rules.ofOther[site].rules;
}

// Sites are visited ones and those that choices speak of. Of any other it is not known how far it reaches, so a
// frame of another host is judged as on an unknown page, the strictest way, until the program tells more.
function tableAtStart(policy) {
    const domain = siteAmong(policy.sites, topHost);
    if (topHost === '')
        return tableOfThirdParty(policy.unknown);
    if (domain === '')
        return isTopLevel || ownHost === topHost ? policy.everywhere.first : tableOfThirdParty(policy.unknown);
    const site = policy.sites[domain];
    const rules = site.rules === undefined ? policy.everywhere : policy.rules[site.rules];
    return isTopLevel || isWithin(ownHost, domain, site.below) ? rules.first : tableOfThirdParty(rules);
}

// A frame that was judged without knowing whether it belongs to the site in the address bar. A page without such
// frames needs no word of the program, which would cost it a world of scripts of its own.
function isSiteUnknown(policy) {
    return !isTopLevel && topHost !== '' && ownHost !== '' && ownHost !== topHost && siteAmong(policy.sites, topHost) === '';
}

// Which rules `table` is of; '' where another frame of the site may have to be judged otherwise.
function digestAtStart(policy) {
    const domain = siteAmong(policy.sites, topHost);
    if (topHost === '')
        return policy.unknown.digest;
    if (domain === '')
        return isTopLevel || ownHost === topHost ? policy.everywhere.digest : '';
    const rules = policy.sites[domain].rules;
    return rules === undefined ? policy.everywhere.digest : policy.rules[rules].digest;
}

// Whether Global Privacy Control is told on the page that `policy` and the address bar name.
function signalAtStart(policy) {
    if (topHost === '')
        return policy.gpcUnknown;
    const domain = siteAmong(policy.sites, topHost);
    const signal = domain === '' ? undefined : policy.sites[domain].gpc;
    return signal === undefined ? policy.gpc : signal;
}

const NO_KEY = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
let table = tableAtStart(POLICY);
let digest = digestAtStart(POLICY);
let isSignalled = signalAtStart(POLICY);
let sequence = POLICY.sequence; // number of the newest word of the program that is in force here

function allows(name) {
    return lookUp(table, name) === 1;
}

// The program's newest word on the site in the address bar. An older one, or one for another site, is none.
function adopt(word, rulesText) {
    const isOurs = word.site === '' ? topHost === '' : isWithin(topHost, word.site, word.below);
    if (!(word.sequence > sequence) || !isOurs)
        return;
    if (word.digest !== digest) {
        if (hmacOfText(NO_KEY, rulesText) !== word.digest)
            return;
        const rules = parseJson(rulesText);
        const isFirst = word.site !== '' && (isTopLevel || isWithin(ownHost, word.site, word.below));
        table = isFirst ? toTable(rules.first)
                        : toTable(tableOfThirdParty({ __proto__: null, third: rules.third,
                                                      ofOther: bareCopy(rules.ofOther) }));
        digest = word.digest;
    }
    sequence = word.sequence;
    isSignalled = word.gpc === true;
}
