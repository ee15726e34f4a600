// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/Cookie.h"

namespace consentdesk {

/// What could be found out of a stored cookie's SameSite, which the engine's store does not report. Unlike
/// SameSite it tells "has no such attribute" from "not known": only a cookie of the latter kind loses
/// something when it is written again.
enum class SameSiteFinding { Unknown, Omitted, None, Lax, Strict };

/// The attribute to write: none for Unknown and Omitted.
[[nodiscard]] constexpr SameSite attributeOf(SameSiteFinding finding)
{
    switch (finding) {
    case SameSiteFinding::None:
        return SameSite::None;
    case SameSiteFinding::Lax:
        return SameSite::Lax;
    case SameSiteFinding::Strict:
        return SameSite::Strict;
    case SameSiteFinding::Unknown:
    case SameSiteFinding::Omitted:
        break;
    }
    return SameSite::NotReported;
}

/// What a cookie says of itself.
[[nodiscard]] constexpr SameSiteFinding findingOf(SameSite attribute)
{
    switch (attribute) {
    case SameSite::None:
        return SameSiteFinding::None;
    case SameSite::Lax:
        return SameSiteFinding::Lax;
    case SameSite::Strict:
        return SameSiteFinding::Strict;
    case SameSite::NotReported:
        break;
    }
    return SameSiteFinding::Unknown;
}

} // namespace consentdesk
