// SPDX-License-Identifier: Apache-2.0
// Which names may be used in this document. The tables are made by NameRules, GuardRules and GuardPolicy (core/consent).

// A table that knows nothing but what is in it, whatever the page put into Object.prototype.
function bareCopy(object) {
    const copy = { __proto__: null };
    const keys = ownKeys(object);
    for (let i = 0; i < keys.length; ++i)
        copy[keys[i]] = object[keys[i]];
    return copy;
}

function toTable(rules) {
    const table = { __proto__: null, names: bareCopy(rules.names), prefixes: bareCopy(rules.prefixes),
                    otherwise: rules.otherwise, longest: 0 };
    const prefixes = ownKeys(table.prefixes);
    for (let i = 0; i < prefixes.length; ++i) {
        if (prefixes[i].length > table.longest)
            table.longest = prefixes[i].length;
    }
    return table;
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
    const scheme = apply(indexOf, origin, ['://']);
    if (scheme < 0)
        return '';
    let from = scheme + 3;
    let to = origin[from] === '[' ? apply(indexOf, origin, [']', from]) : apply(indexOf, origin, [':', from]);
    if (origin[from] === '[')
        ++from;
    if (to < 0)
        to = origin.length;
    while (to > from && origin[to - 1] === '.')
        --to;
    return apply(slice, origin, [from, to]);
}

// The longest domain of `sites` that `host` is, or is below of where the site reaches below itself.
function siteAmong(sites, host) {
    let domain = host;
    while (domain !== '') {
        const site = apply(hasOwnProperty, sites, [domain]) ? sites[domain] : undefined;
        if (site && (site.below || domain === host))
            return domain;
        const dot = apply(indexOf, domain, ['.']);
        domain = dot < 0 ? '' : apply(slice, domain, [dot + 1]);
    }
    return '';
}

function isWithin(host, domain, below) {
    if (host === domain)
        return true;
    const before = host.length - domain.length - 1;
    return below && before > 0 && host[before] === '.' && apply(slice, host, [before + 1]) === domain;
}

const ancestors = window.location.ancestorOrigins;
const isTopLevel = ancestors.length === 0;
const ownHost = hostOf(window.origin);
const topHost = isTopLevel ? ownHost : hostOf(ancestors[ancestors.length - 1]);

function tableOfThirdParty(rules) {
    const site = siteAmong(rules.ofOther, ownHost);
    return toTable(site === '' ? rules.third : rules.ofOther[site].rules);
}

// Sites are visited ones and those that choices speak of. Of any other it is not known how far it reaches, so a
// frame of another host is judged as on an unknown page, the strictest way, until the program tells more.
function tableAtStart(policy) {
    const domain = siteAmong(policy.sites, topHost);
    if (topHost === '')
        return tableOfThirdParty(policy.unknown);
    if (domain === '')
        return isTopLevel || ownHost === topHost ? toTable(policy.everywhere.first)
                                                 : tableOfThirdParty(policy.unknown);
    const site = policy.sites[domain];
    const rules = site.rules === undefined ? policy.everywhere : policy.rules[site.rules];
    return isTopLevel || isWithin(ownHost, domain, site.below) ? toTable(rules.first)
                                                                : tableOfThirdParty(rules);
}

let table;
let sequence; // number of the newest word of the program that is in force here

function startPolicy(text) {
    const policy = parseJson(text);
    sequence = policy.sequence;
    table = tableAtStart(policy);
}

function allows(name) {
    return lookUp(table, name) === 1;
}

// The program's newest word on the site in the address bar. An older one, or one for another site, is none.
function adopt(word) {
    const isOurs = word.site === '' ? topHost === '' : isWithin(topHost, word.site, word.below);
    if (!(word.sequence > sequence) || !isOurs)
        return;
    sequence = word.sequence;
    const isFirst = word.site !== '' && (isTopLevel || isWithin(ownHost, word.site, word.below));
    table = isFirst ? toTable(word.rules.first) : tableOfThirdParty(word.rules);
}
