// SPDX-License-Identifier: Apache-2.0
#include "consent/GpcSignal.h"

#include <algorithm>

namespace consentdesk {

namespace {

bool acceptsEveryCategory(const ChoiceSet &choices)
{
    return std::all_of(allCookieCategories.begin(), allCookieCategories.end(), [&](CookieCategory category) {
        return category == CookieCategory::Necessary ||
               choices.categories.value(category, Decision::Refuse) == Decision::Allow;
    });
}

bool refusesSomeCategory(const ConsentPolicy &policy, const Site &site)
{
    return std::any_of(allCookieCategories.begin(), allCookieCategories.end(), [&](CookieCategory category) {
        return category != CookieCategory::Necessary &&
               policy.categoryDecision(category, site) == Decision::Refuse;
    });
}

bool refusesSomeCookie(const ChoiceSet &choices)
{
    return std::any_of(choices.cookies.cbegin(), choices.cookies.cend(),
                       [](Decision decision) { return decision == Decision::Refuse; });
}

/// Those refused on every site, less those that the site may use again.
bool refusesSomeCookieEverywhere(const ChoiceSet &everywhere, const ChoiceSet &here)
{
    const auto &refusable = everywhere.cookies;
    return std::any_of(refusable.keyValueBegin(), refusable.keyValueEnd(), [&here](const auto &chosen) {
        return chosen.second == Decision::Refuse &&
               here.cookies.value(chosen.first, Decision::Refuse) == Decision::Refuse;
    });
}

} // namespace

bool sendsGpc(const ConsentPolicy &policy, const Site &topLevelSite, GpcWish wish)
{
    if (wish == GpcWish::Off)
        return false;
    const ChoiceSet here = topLevelSite.isNull() ? ChoiceSet() : policy.choices().forSite(topLevelSite);
    if (refusesSomeCategory(policy, topLevelSite) || refusesSomeCookie(here) ||
        policy.storageDecision(topLevelSite) == Decision::Refuse)
        return true;
    return !acceptsEveryCategory(here) && refusesSomeCookieEverywhere(policy.choices().everywhere, here);
}

} // namespace consentdesk
