// SPDX-License-Identifier: Apache-2.0
#include "consent/PlatformBeliefs.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

struct Tool
{
    QLatin1StringView key;
    QLatin1StringView name;
    QByteArrayView cookie; ///< one of its cookies: decided as the visitor's choice decides it
};

/// shared/platform.md section 4. Where no name of a cookie is known, the choice for a name that nobody knows
/// decides: Internal, as for every first-party cookie without a purpose.
constexpr std::array tools{
    Tool{"ga"_L1, "Google Analytics"_L1, "_ga"},
    Tool{"matomo"_L1, "Matomo"_L1, "_pk_id.1.0000"},
    Tool{"xiti"_L1, "XiTi"_L1, {}},
    Tool{"at"_L1, "AT Internet"_L1, "atuserid"},
    Tool{"piano"_L1, "Piano Analytics"_L1, "_pcid"},
    Tool{"eulerian"_L1, "Eulerian"_L1, {}},
};

Decision chosenFor(const Tool &tool, const ConsentPolicy &policy, const Site &site)
{
    if (tool.cookie.isEmpty()) {
        const bool isAccepted =
            policy.categoryDecision(CookieCategory::Statistical, site) == Decision::Allow &&
            policy.categoryDecision(CookieCategory::Internal, site) == Decision::Allow;
        return isAccepted ? Decision::Allow : Decision::Refuse;
    }
    return policy.decide({site, site, tool.cookie.toByteArray()}).decision;
}

} // namespace

QList<ToolBelief> PlatformBeliefs::stated(ToolAnswer answer) const
{
    QList<ToolBelief> found;
    std::copy_if(tools.cbegin(), tools.cend(), std::back_inserter(found),
                 [answer](const ToolBelief &tool) { return tool.answer == answer; });
    return found;
}

bool PlatformBeliefs::contradicts() const
{
    return std::any_of(tools.cbegin(), tools.cend(), [this](const ToolBelief &tool) {
        const bool counts =
            record == Record::NoChoice || (record == Record::Choice && tool.answer != ToolAnswer::NotStated);
        return counts && tool.contradicts();
    });
}

PlatformBeliefs platformBeliefs(const std::optional<QByteArray> &value, const ConsentPolicy &policy,
                                const Site &site)
{
    PlatformBeliefs beliefs;
    beliefs.record = PlatformBeliefs::Record::NoChoice;
    beliefs.isOfDefaults = policy.choices().forSite(site).isEmpty();
    PreferencesCookie cookie;
    if (value) {
        const auto parsed = PreferencesCookie::parse(*value);
        beliefs.record = parsed ? PlatformBeliefs::Record::Choice : PlatformBeliefs::Record::Unreadable;
        cookie = parsed.value_or(PreferencesCookie());
    }
    beliefs.recorded = cookie.recorded();
    for (const Tool &tool : tools)
        beliefs.tools.append({tool.key, tool.name, cookie.answer(tool.key), chosenFor(tool, policy, site)});
    return beliefs;
}

PreferencesCookie toldPreferences(PreferencesCookie before, const ConsentPolicy &policy, const Site &site,
                                  const QDateTime &now)
{
    before.setAnswer(u"functional_cookies"_s, Decision::Allow);
    for (const Tool &tool : tools) {
        const Decision chosen = chosenFor(tool, policy, site);
        if (chosen == Decision::Refuse || before.members().contains(tool.key))
            before.setAnswer(tool.key, chosen);
    }
    before.setRecorded(now);
    return before;
}

bool sayTheSame(const PreferencesCookie &one, const PreferencesCookie &other)
{
    return std::all_of(tools.begin(), tools.end(),
                       [&](const Tool &tool) { return one.answer(tool.key) == other.answer(tool.key); });
}

} // namespace consentdesk
