// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/SameSiteFinding.h"

#include <QFlags>

#include <optional>

namespace consentdesk {

/// What a visitor wants done with one cookie of the store. Value type, any thread.
struct CookieChange
{
    /// What the visitor was told of and wants all the same. Without it, the change is not carried out.
    enum class Insistence {
        OverNewer = 1,    ///< the site has changed the cookie meanwhile, and its word is newer
        OmitSameSite = 2, ///< `after` shall have no SameSite, or is known to have had none
        LoseSameSite = 4, ///< nobody knows the cookie's SameSite: it is written without one
        ForGood = 8,      ///< what is deleted cannot be put back: a cookie without a name
    };
    Q_DECLARE_FLAGS(Insistences, Insistence)
    // Qt's macro for it would hide Qt's own operators from the whole namespace.
    friend constexpr Insistences operator|(Insistence a, Insistence b) { return Insistences(a) | b; }

    std::optional<Cookie> before; ///< as it was shown to the visitor; none: a cookie is added
    std::optional<Cookie> after;  ///< as it shall be; none: it is deleted
    Insistences insists = {};
    /// What is known of the SameSite of `before`, which as a Cookie cannot tell "none" from "not known".
    SameSiteFinding sameSiteBefore = SameSiteFinding::Unknown;

    [[nodiscard]] static CookieChange adding(const Cookie &cookie) { return {std::nullopt, cookie}; }
    [[nodiscard]] static CookieChange deleting(const Cookie &cookie) { return {cookie, std::nullopt}; }
    [[nodiscard]] static CookieChange editing(const Cookie &before, const Cookie &after)
    {
        return {before, after};
    }

    [[nodiscard]] bool isAddition() const { return !before && after; }
    [[nodiscard]] bool isDeletion() const { return before && !after; }
    /// Whether it makes another cookie of it: another name, domain or path. The old one goes after the new
    /// one was really kept.
    [[nodiscard]] bool isMove() const { return before && after && before->key != after->key; }
};

} // namespace consentdesk
