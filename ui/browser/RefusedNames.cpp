// SPDX-License-Identifier: Apache-2.0
#include "browser/RefusedNames.h"

namespace consentdesk {

namespace {

void addNamesOf(const ChoiceSet &choices, const Site &cookieSite, LearnedNames::Names &names)
{
    for (const auto &[selector, decision] : choices.cookies.asKeyValueRange()) {
        const bool speaksOfSite = selector.domain.isEmpty() || selector.domain == cookieSite.domain();
        if (decision == Decision::Refuse && !selector.name.isEmpty() && speaksOfSite)
            names.append({selector.name});
    }
}

} // namespace

RefusedNames::RefusedNames(const LearnedNames &learned, const CookieInventory &inventory)
    : m_learned(learned)
    , m_inventory(inventory)
{
}

RefusedNames::Answer &RefusedNames::on(const std::shared_ptr<const ConsentPolicy> &policy,
                                       const Site &topLevelSite, const Site &cookieSite)
{
    const bool isOutdated = policy != m_policy || m_learned.revision() != m_learnedRevision;
    if (isOutdated || m_answers.size() >= maximumPairs)
        m_answers.clear();
    m_policy = policy;
    m_learnedRevision = m_learned.revision();
    const std::pair pair(topLevelSite, cookieSite);
    auto answer = m_answers.find(pair);
    if (answer == m_answers.end())
        answer = m_answers.insert(pair, collect(topLevelSite, cookieSite));
    meet(*answer, cookieSite);
    return *answer;
}

RefusedNames::Answer RefusedNames::collect(const Site &topLevelSite, const Site &cookieSite) const
{
    LearnedNames::Names names = m_learned.namesOf(cookieSite);
    addNamesOf(m_policy->choices().everywhere, cookieSite, names);
    addNamesOf(m_policy->choices().forSite(topLevelSite), cookieSite, names);
    const qsizetype known = names.size();
    for (const QByteArray &name : m_policy->catalogue().likelyNames())
        names.append({name});
    Answer refused;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const LearnedName &name = names.at(i);
        if (refused.names.contains(name) ||
            m_policy->decide({topLevelSite, cookieSite, name.onTheWire}).isAllowed())
            continue;
        refused.names.append(name);
        refused.knownCount += i < known ? 1 : 0;
    }
    return refused;
}

void RefusedNames::meet(Answer &answer, const Site &cookieSite) const
{
    if (answer.names.isEmpty() || answer.metAt == m_inventory.listRevision())
        return;
    answer.metAt = m_inventory.listRevision();
    answer.met.clear();
    for (const CookieKey &key : m_inventory.keysOf(cookieSite))
        answer.met[key.name].append(key);
}

} // namespace consentdesk
