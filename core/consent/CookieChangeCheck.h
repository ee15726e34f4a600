// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentPolicy.h"
#include "consent/CookieChangeOutcome.h"
#include "cookies/CookieInventory.h"

#include <functional>
#include <tl/expected.hpp>

namespace consentdesk {

/// Everything that can be told of a change before anything is written: what the store holds by now, whether
/// a browser would store the cookie, whether the visitor's own choices refuse it, and whether it would lose
/// its SameSite. Reads the inventory, so UI thread; nothing is changed by asking.
class CookieChangeCheck final
{
public:
    /// What can be found out of the SameSite of a cookie that the inventory cannot tell. May be empty.
    using SameSiteLookup = std::function<SameSiteFinding(const ObservedCookie &)>;
    /// The change to carry out, or why not.
    using Answer = tl::expected<CookieChange, CookieChangeOutcome>;

    /// @p inventory and @p policy must outlive the check.
    CookieChangeCheck(const CookieInventory &inventory, const ConsentPolicy &policy,
                      SameSiteLookup lookup = {});

    /// The change to carry out has in `before` what the store holds now, and in both cookies the SameSite
    /// that is known. @p shownOn is the site on which the visitor sees the cookie; a cookie that its own
    /// site may keep is never refused because of it.
    [[nodiscard]] Answer check(const CookieChange &change, const Site &shownOn) const;

    /// The site on whose account the cookie may be stored: its own or @p shownOn; none: it is refused on
    /// both.
    [[nodiscard]] std::optional<Site> allowedOn(const Cookie &cookie, const Site &shownOn) const;

private:
    using Obstacle = std::optional<CookieChangeOutcome>;

    [[nodiscard]] std::optional<ObservedCookie> stored(const CookieKey &key) const;
    [[nodiscard]] Obstacle lookAtBefore(CookieChange &change) const;
    [[nodiscard]] Obstacle lookAtAfter(CookieChange &change, const Site &shownOn) const;
    [[nodiscard]] Obstacle lookAtTarget(const CookieChange &change) const;
    void findSameSite(CookieChange &change, const ObservedCookie &observed) const;

    const CookieInventory &m_inventory;
    const ConsentPolicy &m_policy;
    SameSiteLookup m_lookup;
};

} // namespace consentdesk
