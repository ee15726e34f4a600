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

RefusedNames::RefusedNames(const LearnedNames &learned)
    : m_learned(learned)
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
        answer = m_answers.insert(pair, {collect(topLevelSite, cookieSite), std::nullopt});
    return *answer;
}

LearnedNames::Names RefusedNames::collect(const Site &topLevelSite, const Site &cookieSite) const
{
    LearnedNames::Names names = m_learned.namesOf(cookieSite);
    for (const QByteArray &name : m_policy->catalogue().exactNames())
        names.append({name});
    addNamesOf(m_policy->choices().everywhere, cookieSite, names);
    addNamesOf(m_policy->choices().forSite(topLevelSite), cookieSite, names);
    LearnedNames::Names refused;
    for (const LearnedName &name : std::as_const(names)) {
        if (!refused.contains(name) &&
            !m_policy->decide({topLevelSite, cookieSite, name.onTheWire}).isAllowed())
            refused.append(name);
    }
    return refused;
}

} // namespace consentdesk
