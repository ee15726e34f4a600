// SPDX-License-Identifier: Apache-2.0
#include "consent/KnownNames.h"

#include <QByteArrayList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

bool isChosen(const ChoiceSet &choices, const CookieAccess &access)
{
    return std::any_of(choices.cookies.keyBegin(), choices.cookies.keyEnd(), [&](const auto &selector) {
        return !selector.name.isEmpty() && selector.matches(*access.name, access.cookieSite);
    });
}

const Declaration *wordOn(const ConsentPolicy &policy, const CookieAccess &access)
{
    const QByteArray &name = *access.name;
    if (const Declaration *const own = policy.catalogue().find(name))
        return own;
    if (const SiteKnowledge *const ofSites = policy.ofSites()) {
        if (const Declaration *const label = ofSites->label(access.topLevelSite, name))
            return label;
        if (const Declaration *const declared = ofSites->declared(access.topLevelSite, name))
            return declared;
    }
    const bool isOwn = access.party() == Party::First;
    const ReferenceKnowledge *const reference = policy.catalogue().reference();
    return reference ? reference->find(name, isOwn ? QString() : access.cookieSite.domain()).declaration
                     : nullptr;
}

bool isPlain(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c > ' ' && c < 0x7f; });
}

} // namespace

QByteArray knownAs(const ConsentPolicy &policy, const CookieAccess &access)
{
    if (!access.name)
        return {};
    if (isChosen(policy.choices().everywhere, access) ||
        isChosen(policy.choices().forSite(access.topLevelSite), access))
        return *access.name;
    const Declaration *const word = wordOn(policy, access);
    return word ? word->pattern.written() : QByteArray();
}

QJsonObject knownNames(const Catalogue &catalogue)
{
    QByteArrayList names;
    QByteArrayList prefixes;
    qsizetype longest = 0;
    for (const CookieNamePattern &pattern : catalogue.patterns()) {
        if (!isPlain(pattern.text))
            continue;
        const bool isPrefix = pattern.match == CookieNamePattern::Match::Prefix;
        (isPrefix ? prefixes : names).append(pattern.text);
        longest = isPrefix ? std::max(longest, pattern.text.size()) : longest;
    }
    return {{u"names"_s, QString::fromLatin1(names.join('\n'))},
            {u"prefixes"_s, QString::fromLatin1(prefixes.join('\n'))},
            {u"longest"_s, longest}};
}

} // namespace consentdesk
