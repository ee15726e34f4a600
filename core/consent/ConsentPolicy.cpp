// SPDX-License-Identifier: Apache-2.0
#include "consent/ConsentPolicy.h"

#include <algorithm>
#include <utility>

namespace consentdesk {

namespace {

void rule(CookieVerdict &verdict, Decision decision, VerdictReason reason)
{
    verdict.decision = decision;
    verdict.reasons.push_back(reason);
}

CookieQuestion questionOf(const CookieAccess &access)
{
    return {access.name.value_or(QByteArray()), access.cookieSite, access.topLevelSite, access.party()};
}

void describe(CookieVerdict &verdict)
{
    if (verdict.classification.party == Party::Third)
        verdict.reasons.push_back(VerdictReason::ThirdParty);
    if (verdict.classification.isUnclassified())
        verdict.reasons.push_back(VerdictReason::Unclassified);
}

} // namespace

ConsentPolicy::ConsentPolicy(std::shared_ptr<const Catalogue> catalogue, ConsentChoices choices,
                             std::shared_ptr<const SiteKnowledge> ofSites)
    : m_catalogue(std::move(catalogue))
    , m_choices(std::move(choices))
    , m_ofSites(std::move(ofSites))
{
    noteAllowedNames(Site(), m_choices.everywhere);
    for (const auto &[site, ofSite] : std::as_const(m_choices.bySite).asKeyValueRange())
        noteAllowedNames(site, ofSite);
}

void ConsentPolicy::noteAllowedNames(const Site &scope, const ChoiceSet &choices)
{
    for (auto entry = choices.cookies.constKeyValueBegin(); entry != choices.cookies.constKeyValueEnd();
         ++entry) {
        const auto &[selector, decision] = *entry;
        if (decision == Decision::Allow && !selector.name.isEmpty())
            m_allowedNames[{scope, selector.domain}].append(selector.name);
    }
}

CookieVerdict ConsentPolicy::decide(const CookieAccess &access) const
{
    if (access.name)
        return decideCookie(access);
    const bool isOwnScript = access.means == CookieAccess::Means::Scripts && access.party() == Party::First;
    return isOwnScript ? decideOwnScripts(access) : decideOrigin(access);
}

CookieVerdict ConsentPolicy::decideCookie(const CookieAccess &access) const
{
    CookieVerdict verdict;
    verdict.classification = classifyCookie(*m_catalogue, m_ofSites.get(), questionOf(access));
    const ChoiceSet *const here = choicesOf(access.topLevelSite);
    const auto chosenHere = here ? here->forCookie(*access.name, access.cookieSite) : std::nullopt;
    const auto chosenEverywhere = m_choices.everywhere.forCookie(*access.name, access.cookieSite);
    const Classification &known = verdict.classification;
    if (chosenHere) {
        rule(verdict, *chosenHere, VerdictReason::CookieChosenHere);
    } else if (chosenEverywhere) {
        rule(verdict, *chosenEverywhere, VerdictReason::CookieChosenEverywhere);
    } else if (known.category == CookieCategory::Necessary) {
        rule(verdict, Decision::Allow, VerdictReason::NecessaryNeedsNoConsent);
    } else if (known.category == CookieCategory::Statistical && known.anonymised) {
        verdict.exempt = true;
        rule(verdict, Decision::Allow, VerdictReason::AnonymisedStatistics);
    } else {
        applyCategory(access.topLevelSite, verdict);
    }
    consentdesk::describe(verdict);
    return verdict;
}

CookieVerdict ConsentPolicy::decideOrigin(const CookieAccess &access) const
{
    CookieVerdict verdict;
    verdict.classification.party = access.party();
    verdict.classification.category = categoryOf(PurposeClass::Unknown, access.party());
    const ChoiceSet *const here = choicesOf(access.topLevelSite);
    const auto chosenHere = here ? here->forOrigin(access.cookieSite) : std::nullopt;
    const auto chosenEverywhere = m_choices.everywhere.forOrigin(access.cookieSite);
    // The engine asks for an origin as a whole: it is let through as soon as one cookie of it may be,
    // and the keeper removes the others.
    if (allowsSomeNamedCookie(access))
        rule(verdict, Decision::Allow, VerdictReason::NamedCookieAllowed);
    else if (chosenHere)
        rule(verdict, *chosenHere, VerdictReason::CookieChosenHere);
    else if (chosenEverywhere)
        rule(verdict, *chosenEverywhere, VerdictReason::CookieChosenEverywhere);
    else if (access.party() == Party::First)
        rule(verdict, Decision::Allow, VerdictReason::FirstPartyOrigin);
    else
        applyCategory(access.topLevelSite, verdict);
    if (access.party() == Party::Third)
        verdict.reasons.push_back(VerdictReason::ThirdParty);
    return verdict;
}

/// A page that cannot use its storage often does not work at all, so it goes only when the visitor says so.
CookieVerdict ConsentPolicy::decideOwnScripts(const CookieAccess &access) const
{
    CookieVerdict verdict;
    verdict.classification.party = Party::First;
    verdict.classification.category = categoryOf(PurposeClass::Unknown, Party::First);
    const ChoiceSet *const here = choicesOf(access.topLevelSite);
    if (here && here->storage)
        rule(verdict, *here->storage, VerdictReason::StorageChosenHere);
    else if (m_choices.everywhere.storage)
        rule(verdict, *m_choices.everywhere.storage, VerdictReason::StorageChosenEverywhere);
    else
        rule(verdict, Decision::Allow, VerdictReason::FirstPartyOrigin);
    return verdict;
}

Classification ConsentPolicy::describe(const CookieAccess &access, const CookieTraits &traits) const
{
    return describeCookie(*m_catalogue, m_ofSites.get(), questionOf(access), traits);
}

bool ConsentPolicy::allowsSomeNamedCookie(const CookieAccess &access) const
{
    if (m_allowedNames.isEmpty())
        return false;
    // A name that is always allowed everywhere may still be refused here, by itself or with its origin.
    // The choice alone says so, whatever is known of the cookie.
    const ChoiceSet *const here = choicesOf(access.topLevelSite);
    const auto isInForce = [&](const QByteArray &name) {
        const auto chosenHere = here ? here->forCookie(name, access.cookieSite) : std::nullopt;
        const auto chosen = chosenHere ? chosenHere : m_choices.everywhere.forCookie(name, access.cookieSite);
        return chosen == Decision::Allow;
    };
    const auto anyOf = [&](const Site &scope, const QString &domain) {
        const auto names = m_allowedNames.constFind({scope, domain});
        return names != m_allowedNames.cend() && std::any_of(names->cbegin(), names->cend(), isInForce);
    };
    const QString &domain = access.cookieSite.domain();
    const auto anyIn = [&](const Site &scope) {
        return anyOf(scope, QString()) || (!domain.isEmpty() && anyOf(scope, domain));
    };
    return anyIn(Site()) || (!access.topLevelSite.isNull() && anyIn(access.topLevelSite));
}

Decision ConsentPolicy::categoryDecision(CookieCategory category, const Site &site) const
{
    if (category == CookieCategory::Necessary)
        return Decision::Allow;
    CookieVerdict verdict;
    verdict.classification.category = category;
    applyCategory(site, verdict);
    return verdict.decision;
}

Decision ConsentPolicy::storageDecision(const Site &site) const
{
    return decide({site, site, std::nullopt, CookieAccess::Means::Scripts}).decision;
}

void ConsentPolicy::applyCategory(const Site &site, CookieVerdict &verdict) const
{
    const CookieCategory category = verdict.classification.category;
    const ChoiceSet *const here = choicesOf(site);
    if (here && here->categories.contains(category))
        rule(verdict, here->categories.value(category), VerdictReason::CategoryChosenHere);
    else if (!site.isNull() && m_choices.everywhere.categories.contains(category))
        rule(verdict, m_choices.everywhere.categories.value(category),
             VerdictReason::CategoryChosenEverywhere);
    else
        rule(verdict, Decision::Refuse, VerdictReason::CategoryNotAccepted);
}

const ChoiceSet *ConsentPolicy::choicesOf(const Site &site) const
{
    if (site.isNull())
        return nullptr;
    const auto found = m_choices.bySite.constFind(site);
    return found == m_choices.bySite.cend() ? nullptr : &*found;
}

} // namespace consentdesk
