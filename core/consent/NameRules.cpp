// SPDX-License-Identifier: Apache-2.0
#include "consent/NameRules.h"

#include <QHash>
#include <QMutex>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// No pattern and no choice has a control character (isValidCookieName), so a name that ends in one is known
/// by its longest prefix alone.
constexpr char unheardOf = '\x01';

QList<QByteArray> namesChosen(const ChoiceSet &choices, const Site &cookieSite)
{
    QList<QByteArray> names;
    for (auto selector = choices.cookies.keyBegin(); selector != choices.cookies.keyEnd(); ++selector) {
        if (!selector->name.isEmpty() && selector->matches(selector->name, cookieSite))
            names.append(selector->name);
    }
    return names;
}

QJsonObject toJsonTable(const QMap<QByteArray, Decision> &table)
{
    QJsonObject json;
    for (auto entry = table.cbegin(); entry != table.cend(); ++entry) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString name = decoder(entry.key());
        if (!decoder.hasError())
            json.insert(name, entry.value() == Decision::Allow ? 1 : 0);
    }
    return json;
}

} // namespace

/// Every source and choice but the catalogue that can speak of one name only.
NameRules::Patterns NameRules::apart(const ConsentPolicy &policy, const Site &topLevelSite,
                                     const Site &cookieSite)
{
    Patterns patterns;
    patterns.names = namesChosen(policy.choices().everywhere, cookieSite) +
                     namesChosen(policy.choices().forSite(topLevelSite), cookieSite);
    if (policy.ofSites())
        patterns.add(policy.ofSites()->patternsOn(topLevelSite));
    return patterns;
}

void NameRules::Patterns::add(const std::vector<CookieNamePattern> &more)
{
    for (const CookieNamePattern &pattern : more)
        (pattern.match == CookieNamePattern::Match::Exact ? names : prefixes).append(pattern.text);
}

NameRules NameRules::of(const ConsentPolicy &policy, const Site &topLevelSite, const Site &cookieSite)
{
    Patterns patterns = apart(policy, topLevelSite, cookieSite);
    const bool isWholeOriginChosen = policy.choices().everywhere.forOrigin(cookieSite).has_value() ||
                                     policy.choices().forSite(topLevelSite).forOrigin(cookieSite).has_value();
    if (isWholeOriginChosen || !patterns.prefixes.isEmpty()) {
        patterns.add(policy.catalogue().patterns());
        return made(policy, topLevelSite, cookieSite, std::move(patterns));
    }
    // Choices for categories only are those of many sites: what the catalogue makes of them is kept.
    NameRules rules = ofCategories(policy, topLevelSite, cookieSite);
    for (const QByteArray &name : std::as_const(patterns.names)) {
        rules.m_names.remove(name);
        rules.insert(&NameRules::m_names, name, policy.decide({topLevelSite, cookieSite, name}).decision);
    }
    return rules;
}

/// From the general to the special; what the more general already says is left out.
NameRules NameRules::made(const ConsentPolicy &policy, const Site &topLevelSite, const Site &cookieSite,
                          Patterns patterns)
{
    const auto answer = [&](const QByteArray &name) {
        return policy.decide({topLevelSite, cookieSite, name}).decision;
    };
    NameRules rules;
    rules.m_otherwise = answer(QByteArray(1, unheardOf));
    std::sort(patterns.prefixes.begin(), patterns.prefixes.end(),
              [](const auto &a, const auto &b) { return a.size() < b.size(); });
    for (const QByteArray &prefix : std::as_const(patterns.prefixes))
        rules.insert(&NameRules::m_prefixes, prefix, answer(prefix + unheardOf));
    for (const QByteArray &name : std::as_const(patterns.names))
        rules.insert(&NameRules::m_names, name, answer(name));
    return rules;
}

void NameRules::insert(QMap<QByteArray, Decision> NameRules::*table, const QByteArray &text,
                       Decision decision)
{
    if (decision != decide(text))
        (this->*table).insert(text, decision);
}

NameRules NameRules::ofCategories(const ConsentPolicy &policy, const Site &topLevelSite,
                                  const Site &cookieSite)
{
    struct Kept
    {
        std::shared_ptr<const Catalogue> of;
        QHash<int, NameRules> tables; ///< by what is decided for the categories: sixteen at most
    };
    static QMutex mutex; // one thread can make what another will want; the others wait meanwhile
    static Kept kept;
    const QMutexLocker lock(&mutex);
    if (kept.of != policy.sharedCatalogue())
        kept = {policy.sharedCatalogue(), {}};
    const bool isFirst = CookieAccess{topLevelSite, cookieSite, {}}.party() == Party::First;
    ChoiceSet choices;
    int key = isFirst ? 1 : 0;
    for (const CookieCategory category :
         {CookieCategory::Statistical, CookieCategory::Internal, CookieCategory::ThirdParty}) {
        const Decision decision = policy.categoryDecision(category, topLevelSite);
        choices.categories.insert(category, decision);
        key = key * 2 + (decision == Decision::Allow ? 1 : 0);
    }
    if (const auto known = kept.tables.constFind(key); known != kept.tables.cend())
        return *known;
    // Sites that no choice and no policy speaks of: RFC 6761 section 6.4.
    const Site page = Site::fromHost(u"visited.invalid"_s);
    const Site owner = isFirst ? page : Site::fromHost(u"other.invalid"_s);
    Patterns patterns;
    if (isFirst) // a third party's cookies are of one category, whatever their names
        patterns.add(policy.catalogue().patterns());
    const ConsentPolicy chosen(policy.sharedCatalogue(), {.everywhere = choices, .bySite = {}});
    return *kept.tables.insert(key, made(chosen, page, owner, std::move(patterns)));
}

Decision NameRules::decide(const QByteArray &wireName) const
{
    if (const auto exact = m_names.constFind(wireName); exact != m_names.cend())
        return *exact;
    for (qsizetype length = wireName.size(); length > 0 && !m_prefixes.isEmpty(); --length) {
        if (const auto found = m_prefixes.constFind(wireName.first(length)); found != m_prefixes.cend())
            return *found;
    }
    return m_otherwise;
}

QJsonObject NameRules::toJson() const
{
    const QJsonObject prefixes = toJsonTable(m_prefixes);
    qsizetype longest = 0;
    for (auto prefix = prefixes.constBegin(); prefix != prefixes.constEnd(); ++prefix)
        longest = std::max(longest, prefix.key().size());
    return {{u"names"_s, toJsonTable(m_names)},
            {u"prefixes"_s, prefixes},
            {u"longest"_s, longest},
            {u"otherwise"_s, m_otherwise == Decision::Allow ? 1 : 0}};
}

} // namespace consentdesk
