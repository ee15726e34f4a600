// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/Catalogue.h"
#include "cookies/Site.h"

namespace consentdesk {

/// What is known of one cookie on one site, and by whose word.
struct Classification
{
    CookieCategory category = CookieCategory::Internal;
    PurposeClass purposeClass = PurposeClass::Unknown;
    Party party = Party::First;
    bool anonymised = false;
    Confidence confidence = Confidence::None;
    QString provider; ///< a company; for an unknown third-party cookie the domain it belongs to; else empty
    QString function; ///< empty when unknown
    QString purpose;  ///< empty when unknown
    QString lifetime; ///< as declared; empty when not stated
    QString sourceId; ///< "platform-catalogue", "vendor-catalogue", "none"
    QString sourceTitle;

    /// No source knows the cookie.
    [[nodiscard]] bool isUnclassified() const { return purposeClass == PurposeClass::Unknown; }
};

/// Classifies the cookie @p wireName of @p cookieSite, met while @p party holds. A pure function.
[[nodiscard]] Classification classifyCookie(const Catalogue &catalogue, const QByteArray &wireName,
                                            const Site &cookieSite, Party party);

} // namespace consentdesk
