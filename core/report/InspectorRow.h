// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/SameSiteFinding.h"
#include "report/SiteReport.h"

namespace consentdesk {

/// One cookie as the inspector shows it.
struct InspectorRow
{
    CookieRow row;
    Site page;       ///< on whose pages the verdict holds
    Site cookieSite; ///< of the cookie's domain
    /// What is known for certain, from whichever source; cookie() has it as well, as far as it can say so.
    SameSiteFinding sameSite = SameSiteFinding::Unknown;

    [[nodiscard]] const ObservedCookie &observed() const { return row.observed; }
    [[nodiscard]] const Cookie &cookie() const { return row.observed.cookie; }
    [[nodiscard]] const CookieKey &key() const { return row.observed.cookie.key; }
    /// False of what the guard refused: it never was in the store, and nothing but its name and place is
    /// known.
    [[nodiscard]] bool wasStored() const
    {
        return row.observed.stored || row.observed.refusal != Refusal::BeforeStorage;
    }
    /// Octets of name and value, as RFC 6265bis section 5.6 limits them.
    [[nodiscard]] qsizetype size() const { return key().name.size() + cookie().value.size(); }
};

/// @p shown: the site in the address bar; null: all sites, and then the page on which a cookie was written
/// last decides, or its own site where that is not known. @p sameSite: what is known of it where the cookie
/// says nothing.
[[nodiscard]] InspectorRow makeInspectorRow(const ObservedCookie &observed, const ConsentPolicy &policy,
                                            const Site &shown,
                                            SameSiteFinding sameSite = SameSiteFinding::Unknown);

} // namespace consentdesk
