// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/CookieCategory.h"
#include "cookies/Site.h"

#include <QByteArray>

#include <optional>

namespace consentdesk {

/// The question that every layer asks: may this cookie, or any cookie of this origin, be used here?
struct CookieAccess
{
    /// What an origin is asked for. Scripts: document.cookie and the other storage of pages (localStorage,
    /// IndexedDB, …), which the engine asks for without telling one from the other.
    enum class Means { Cookies, Scripts };

    Site topLevelSite;              ///< the site in the address bar; null when unknown: the strictest answer
    Site cookieSite;                ///< the site of the cookie's domain, or of the origin that asks
    std::optional<QByteArray> name; ///< as on the wire; none: the whole origin, since the engine told no name
    Means means = Means::Cookies;   ///< of no account when there is a name

    /// Whatever is not known to be first-party is third-party.
    [[nodiscard]] Party party() const
    {
        return !topLevelSite.isNull() && topLevelSite == cookieSite ? Party::First : Party::Third;
    }
};

} // namespace consentdesk
