// SPDX-License-Identifier: Apache-2.0
#include "consent/GuardRules.h"

#include <QSet>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

// RFC 6761 section 6.4: no site has these names, so no choice speaks of them.
Site someSite()
{
    return Site::fromHost(u"visited.invalid"_s);
}
Site someOtherSite()
{
    return Site::fromHost(u"other.invalid"_s);
}

QSet<Site> sitesNamedBy(const ChoiceSet &choices)
{
    QSet<Site> sites;
    for (auto selector = choices.cookies.keyBegin(); selector != choices.cookies.keyEnd(); ++selector) {
        if (const Site site = Site::fromHost(selector->domain); !site.isNull())
            sites.insert(site);
    }
    return sites;
}

} // namespace

GuardRules GuardRules::of(const ConsentPolicy &policy, const Site &topLevelSite)
{
    GuardRules rules;
    rules.third = NameRules::of(policy, topLevelSite, someOtherSite());
    rules.first = topLevelSite.isNull() ? rules.third : NameRules::of(policy, topLevelSite, topLevelSite);
    const QSet<Site> named =
        sitesNamedBy(policy.choices().everywhere) + sitesNamedBy(policy.choices().forSite(topLevelSite));
    for (const Site &other : named) {
        NameRules ofOther = NameRules::of(policy, topLevelSite, other);
        if (other != topLevelSite && ofOther != rules.third)
            rules.ofOther.insert(other.domain(), ofOther);
    }
    return rules;
}

GuardRules GuardRules::everywhere(const ConsentPolicy &policy)
{
    return of(policy, someSite());
}

QList<Site> GuardRules::sitesApart(const ConsentPolicy &policy)
{
    QSet<Site> sites = sitesNamedBy(policy.choices().everywhere);
    for (auto site = policy.choices().bySite.keyBegin(); site != policy.choices().bySite.keyEnd(); ++site)
        sites.insert(*site);
    if (policy.ofSites()) {
        for (const Site &site : policy.ofSites()->sites())
            sites.insert(site);
    }
    return sites.values();
}

QJsonObject GuardRules::toJson() const
{
    QJsonObject others;
    for (auto other = ofOther.cbegin(); other != ofOther.cend(); ++other)
        others.insert(other.key(), QJsonObject{{u"below"_s, reachesBelow(Site::fromHost(other.key()))},
                                               {u"rules"_s, other->toJson()}});
    return {{u"first"_s, first.toJson()}, {u"third"_s, third.toJson()}, {u"ofOther"_s, others}};
}

bool reachesBelow(const Site &site)
{
    return site.contains(u"www."_s + site.domain());
}

} // namespace consentdesk
