// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentPolicy.h"
#include "consent/EnforcementStatus.h"
#include "cookies/CookieInventory.h"

#include <QList>

namespace consentdesk {

/// How a cookie stands at this moment.
enum class CookieState {
    Kept,
    Refused,
    Exempt,  ///< kept without consent: anonymised statistics
    Awaited, ///< removed earlier, allowed again; the site has not set it since
};

/// What of ConsentDesk refuses a cookie (ui/browser/README.md).
enum class Layer {
    Gate,   ///< whole origins, before anything is stored or sent
    Guard,  ///< what scripts write, before it is stored
    Keeper, ///< what is in the store
};

[[nodiscard]] QString identifier(CookieState state);
[[nodiscard]] QString identifier(Layer layer);
/// "checking", "off-the-wire", "on-arrival"
[[nodiscard]] QString identifier(EnforcementStatus::Level level);

struct CookieRow
{
    ObservedCookie observed;
    CookieVerdict verdict;
    CookieState state = CookieState::Kept;
    Decision ofOrigin = Decision::Refuse; ///< whether the gate lets its origin through on this site

    [[nodiscard]] const Classification &classification() const { return verdict.classification; }
    /// Not when it was removed on another site, and not set on this one.
    [[nodiscard]] bool wasSeenHere() const
    {
        return state != CookieState::Awaited || classification().party == Party::First;
    }
    /// None when it is not refused, or in the moment before the keeper takes it out.
    [[nodiscard]] std::optional<Layer> refusedBy() const;
};

struct OriginRow
{
    RefusedOrigin origin;
    CookieVerdict verdict;
};

/// What panel and command line show of one site, by one function of inventory and policy.
struct SiteReport
{
    Site site;
    QList<CookieRow> cookies; ///< sorted by key
    QList<OriginRow> origins; ///< sorted by host; only those that are refused now
    qsizetype unlisted = 0;   ///< cookies refused now that found no place in the list: RefusalPlaces
    bool hasMore = false;     ///< and others, which nobody counted

    /// Rows with the state Kept or Exempt.
    [[nodiscard]] qsizetype keptCount() const;
    /// Rows with the state Refused, and what is not listed: at least so many where hasMore.
    [[nodiscard]] qsizetype refusedCookies() const;
    /// These, and refused origins.
    [[nodiscard]] qsizetype refusedCount() const { return refusedCookies() + origins.size(); }
};

/// What a visitor's choice for the row speaks of; none for a nameless cookie, of which none can speak.
[[nodiscard]] std::optional<CookieSelector> selectorOf(const CookieRow &row);
/// The same of a refused origin: everything of its site.
[[nodiscard]] CookieSelector selectorOf(const OriginRow &row);

/// How the cookie stands on pages of @p site.
[[nodiscard]] CookieRow makeCookieRow(const ObservedCookie &observed, const ConsentPolicy &policy,
                                      const Site &site);

[[nodiscard]] SiteReport makeSiteReport(const CookieInventory &inventory, const ConsentPolicy &policy,
                                        const Site &site);

} // namespace consentdesk
