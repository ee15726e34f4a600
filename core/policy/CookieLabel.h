// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/Declaration.h"
#include "cookies/Site.h"

#include <QDateTime>

namespace consentdesk {

/// What the visitor says a cookie is for.
struct CookieLabel
{
    Site site; ///< null: on every site
    CookieNamePattern pattern;
    PurposeClass purposeClass = PurposeClass::Unknown;
    QString provider;
    QString purpose;
    QDateTime labelled; ///< UTC

    /// Whether both speak of the same cookies: of two such, the later one holds.
    [[nodiscard]] bool isSameSubject(const CookieLabel &other) const
    {
        return site == other.site && pattern == other.pattern;
    }
    friend bool operator==(const CookieLabel &, const CookieLabel &) = default;
};

} // namespace consentdesk
