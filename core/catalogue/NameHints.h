// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/CookieCategory.h"

#include <QByteArray>

#include <optional>

namespace consentdesk {

/// What is known of a cookie beside its name; none: not told.
struct CookieTraits
{
    QString host; ///< canonical; empty: only the site is known
    std::optional<bool> httpOnly;
    std::optional<bool> session;
};

/// What the shape of a name and its attributes suggest where no source knows it: probably for the site's
/// working (Functional, never Necessary), or for measuring. Unknown when nothing is suggested. A guess that
/// is never used to allow anything. Any thread.
[[nodiscard]] PurposeClass suggestedClass(const QByteArray &name, Party party, const CookieTraits &traits);

} // namespace consentdesk
