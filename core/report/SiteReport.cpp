// SPDX-License-Identifier: Apache-2.0
#include "report/SiteReport.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

CookieState stateOf(const ObservedCookie &observed, const CookieVerdict &verdict)
{
    if (!verdict.isAllowed())
        return CookieState::Refused;
    if (!observed.stored)
        return CookieState::Awaited;
    return verdict.exempt ? CookieState::Exempt : CookieState::Kept;
}

} // namespace

QString identifier(CookieState state)
{
    switch (state) {
    case CookieState::Kept:
        return u"kept"_s;
    case CookieState::Refused:
        return u"refused"_s;
    case CookieState::Exempt:
        return u"exempt"_s;
    case CookieState::Awaited:
        break;
    }
    return u"awaited"_s;
}

QString identifier(Layer layer)
{
    switch (layer) {
    case Layer::Gate:
        return u"gate"_s;
    case Layer::Guard:
        return u"guard"_s;
    case Layer::Keeper:
        break;
    }
    return u"keeper"_s;
}

QString identifier(EnforcementStatus::Level level)
{
    switch (level) {
    case EnforcementStatus::Level::OffTheWire:
        return u"off-the-wire"_s;
    case EnforcementStatus::Level::OnArrival:
        return u"on-arrival"_s;
    case EnforcementStatus::Level::Checking:
        break;
    }
    return u"checking"_s;
}

std::optional<Layer> CookieRow::refusedBy() const
{
    if (state != CookieState::Refused)
        return std::nullopt;
    switch (observed.refusal) {
    case Refusal::BeforeStorage:
        return Layer::Guard;
    case Refusal::OnArrival:
    case Refusal::OnChoice:
        return Layer::Keeper;
    case Refusal::None:
        break;
    }
    if (classification().party != Party::Third)
        return std::nullopt;
    // What its own site may keep stays in the store; the gate keeps it from being sent or read on this one.
    // Where the gate lets another cookie of that origin through, it is taken out before it is sent.
    return ofOrigin == Decision::Allow ? Layer::Keeper : Layer::Gate;
}

qsizetype SiteReport::keptCount() const
{
    return std::count_if(cookies.cbegin(), cookies.cend(), [](const CookieRow &row) {
        return row.state == CookieState::Kept || row.state == CookieState::Exempt;
    });
}

qsizetype SiteReport::refusedCookies() const
{
    return unlisted + std::count_if(cookies.cbegin(), cookies.cend(),
                                    [](const CookieRow &row) { return row.state == CookieState::Refused; });
}

namespace {

/// A choice since then may let some of them through.
void addUnlisted(const RefusalPlaces::Unlisted &unlisted, const ConsentPolicy &policy, SiteReport &report)
{
    report.unlisted =
        std::count_if(unlisted.cookies.cbegin(), unlisted.cookies.cend(), [&](const CookieKey &key) {
            return !policy.decide({report.site, Site::fromHost(key.domain), key.name}).isAllowed();
        });
    // Of those that nobody counted it is only known that they were like these.
    report.hasMore = unlisted.more && (report.unlisted > 0 || unlisted.cookies.isEmpty());
}

} // namespace

std::optional<CookieSelector> selectorOf(const CookieRow &row)
{
    const Cookie &cookie = row.observed.cookie;
    if (cookie.nameOnTheWire().isEmpty())
        return std::nullopt;
    return CookieSelector{cookie.nameOnTheWire(), Site::fromHost(cookie.key.domain).domain()};
}

CookieSelector selectorOf(const OriginRow &row)
{
    return {{}, Site::fromHost(row.origin.host).domain()};
}

CookieRow makeCookieRow(const ObservedCookie &observed, const ConsentPolicy &policy, const Site &site)
{
    const Site cookieSite = Site::fromHost(observed.cookie.key.domain);
    CookieVerdict verdict = policy.decide({site, cookieSite, observed.cookie.nameOnTheWire()});
    const CookieState state = stateOf(observed, verdict);
    const Cookie &cookie = observed.cookie;
    // The guard tells no attributes of what it refused.
    const bool isSeenWhole = observed.refusal != Refusal::BeforeStorage;
    verdict.classification =
        policy.describe({site, cookieSite, cookie.nameOnTheWire()},
                        {cookie.key.host(), isSeenWhole ? std::optional(cookie.httpOnly) : std::nullopt,
                         isSeenWhole ? std::optional(!cookie.expires) : std::nullopt});
    const Decision ofOrigin = policy.decide({site, cookieSite, std::nullopt}).decision;
    return {observed, std::move(verdict), state, ofOrigin};
}

SiteReport makeSiteReport(const CookieInventory &inventory, const ConsentPolicy &policy, const Site &site)
{
    SiteReport report{site, {}, {}, 0, false};
    const auto cookies = inventory.cookiesOn(site);
    report.cookies.reserve(cookies.size());
    for (const ObservedCookie &observed : cookies)
        report.cookies.append(makeCookieRow(observed, policy, site));
    for (const RefusedOrigin &origin : inventory.refusedOriginsOn(site)) {
        CookieVerdict verdict = policy.decide({site, Site::fromHost(origin.host), std::nullopt});
        if (!verdict.isAllowed())
            report.origins.append({origin, std::move(verdict)});
    }
    addUnlisted(inventory.unlistedOn(site), policy, report);
    return report;
}

} // namespace consentdesk
