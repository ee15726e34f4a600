// SPDX-License-Identifier: Apache-2.0
#include "consent/CookieChangeCheck.h"

#include "cookies/CookieDifference.h"

#include <utility>

namespace consentdesk {

namespace {

using Insistence = CookieChange::Insistence;
using Kind = CookieChangeOutcome::Kind;
using Why = CookieChangeOutcome::Why;

CookieChangeOutcome outcomeOf(const CookieChange &change, Kind kind, Why why = Why::NotRefused)
{
    CookieChangeOutcome outcome;
    outcome.kind = kind;
    outcome.why = why;
    outcome.change = change;
    return outcome;
}

bool isOver(const Cookie &cookie)
{
    return cookie.expires && *cookie.expires <= QDateTime::currentDateTimeUtc();
}

/// An edit says nothing of SameSite unless it names one or asks for none.
bool leavesSameSiteOpen(const CookieChange &change)
{
    return change.before && change.after->sameSite == SameSite::NotReported &&
           !change.insists.testFlag(Insistence::OmitSameSite);
}

} // namespace

CookieChangeCheck::CookieChangeCheck(const CookieInventory &inventory, const ConsentPolicy &policy,
                                     SameSiteLookup lookup)
    : m_inventory(inventory)
    , m_policy(policy)
    , m_lookup(std::move(lookup))
{
}

CookieChangeCheck::Answer CookieChangeCheck::check(const CookieChange &change, const Site &shownOn) const
{
    CookieChange complete = change;
    if (auto obstacle = lookAtBefore(complete))
        return tl::unexpected(*std::move(obstacle));
    if (!complete.after)
        return complete;
    if (auto obstacle = lookAtAfter(complete, shownOn))
        return tl::unexpected(*std::move(obstacle));
    if (auto obstacle = lookAtTarget(complete))
        return tl::unexpected(*std::move(obstacle));
    return complete;
}

std::optional<Site> CookieChangeCheck::allowedOn(const Cookie &cookie, const Site &shownOn) const
{
    const Site owner = Site::fromHost(cookie.key.domain);
    const QByteArray name = cookie.nameOnTheWire();
    for (const Site &site : {owner, shownOn}) {
        if (!site.isNull() && m_policy.decide({site, owner, name}).isAllowed())
            return site;
    }
    return std::nullopt;
}

std::optional<ObservedCookie> CookieChangeCheck::stored(const CookieKey &key) const
{
    const auto observed = m_inventory.find(key);
    return observed && observed->stored ? observed : std::nullopt;
}

CookieChangeCheck::Obstacle CookieChangeCheck::lookAtBefore(CookieChange &change) const
{
    if (!change.before)
        return std::nullopt;
    const auto now = stored(change.before->key);
    const bool insists = change.insists.testFlag(Insistence::OverNewer);
    if (!now) {
        if (change.after && insists) {
            change.before.reset(); // it is added, and taking that back deletes it
            return std::nullopt;
        }
        return outcomeOf(change, change.after ? Kind::StoreHasNewer : Kind::AlreadyGone);
    }
    if (!differencesBetween(*change.before, now->cookie).isEmpty() && !insists) {
        auto outcome = outcomeOf(change, Kind::StoreHasNewer);
        outcome.stored = now->cookie;
        return outcome;
    }
    findSameSite(change, *now);
    if (!change.after && change.before->key.name.isEmpty() && !change.insists.testFlag(Insistence::ForGood))
        return outcomeOf(change, Kind::Refused, Why::Irrevocable);
    return std::nullopt;
}

void CookieChangeCheck::findSameSite(CookieChange &change, const ObservedCookie &observed) const
{
    SameSiteFinding found = findingOf(observed.cookie.sameSite);
    if (found == SameSiteFinding::Unknown && differencesBetween(*change.before, observed.cookie).isEmpty())
        found = change.before->sameSite == SameSite::NotReported ? change.sameSiteBefore
                                                                 : findingOf(change.before->sameSite);
    if (found == SameSiteFinding::Unknown && m_lookup)
        found = m_lookup(observed);
    change.before = observed.cookie;
    change.before->sameSite = attributeOf(found);
    change.sameSiteBefore = found;
}

CookieChangeCheck::Obstacle CookieChangeCheck::lookAtAfter(CookieChange &change, const Site &shownOn) const
{
    Cookie &after = *change.after;
    if (leavesSameSiteOpen(change))
        after.sameSite = attributeOf(change.sameSiteBefore);
    if (after.key.name.isEmpty())
        return outcomeOf(change, Kind::Refused, Why::Nameless);
    if (const QList<CookieFault> faults = faultsOf(after); !faults.isEmpty()) {
        auto outcome = outcomeOf(change, Kind::Refused, Why::Faulty);
        outcome.faults = faults;
        return outcome;
    }
    if (isOver(after))
        return outcomeOf(change, Kind::Refused, Why::Expired);
    if (!allowedOn(after, shownOn)) {
        const Site owner = Site::fromHost(after.key.domain);
        auto outcome = outcomeOf(change, Kind::Refused, Why::Choice);
        outcome.verdict = m_policy.decide({shownOn.isNull() ? owner : shownOn, owner, after.nameOnTheWire()});
        return outcome;
    }
    if (leavesSameSiteOpen(change) && change.sameSiteBefore == SameSiteFinding::Unknown &&
        !change.insists.testFlag(Insistence::LoseSameSite))
        return outcomeOf(change, Kind::Refused, Why::SameSiteUnknown);
    return std::nullopt;
}

/// Whoever adds or moves a cookie overwrites none. To move one onto another, the other has to be deleted.
CookieChangeCheck::Obstacle CookieChangeCheck::lookAtTarget(const CookieChange &change) const
{
    if (change.before && !change.isMove())
        return std::nullopt;
    const auto there = stored(change.after->key);
    if (!there || there->refusal != Refusal::None) // on its way out: the store works off its orders in turn
        return std::nullopt;
    auto outcome = outcomeOf(change, Kind::StoreHasNewer);
    outcome.stored = there->cookie;
    return outcome;
}

} // namespace consentdesk
