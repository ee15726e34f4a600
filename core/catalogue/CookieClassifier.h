// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/Catalogue.h"
#include "catalogue/NameHints.h"
#include "catalogue/SiteKnowledge.h"
#include "cookies/Site.h"

namespace consentdesk {

/// What another source says of the same cookie.
struct OtherWord
{
    QString sourceId;
    QString sourceTitle;
    QDate sourceDate;
    PurposeClass purposeClass = PurposeClass::Unknown;
    QString provider;
    bool anonymised = false;

    friend bool operator==(const OtherWord &, const OtherWord &) = default;
};

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
    QString sourceId; ///< "platform-catalogue", "vendor-catalogue", "none", …
    QString sourceTitle;
    QDate sourceDate;               ///< when the source was read; null for none
    QList<OtherWord> disagreeing{}; ///< sources of another class or provider; by describeCookie() only

    /// No source knows the cookie.
    [[nodiscard]] bool isUnclassified() const { return purposeClass == PurposeClass::Unknown; }
};

/// The cookie @p wireName of @p cookieSite, met on pages of @p topLevelSite while @p party holds.
struct CookieQuestion
{
    QByteArray wireName;
    Site cookieSite;
    Site topLevelSite; ///< null: unknown
    Party party = Party::First;
};

/// The first source that knows the cookie, in the order of shared/knowledge.md section 3, steps 1 to 8.
/// @p ofSites may be null. A pure function; any thread; well below a microsecond.
[[nodiscard]] Classification classifyCookie(const Catalogue &catalogue, const SiteKnowledge *ofSites,
                                            const CookieQuestion &question);
/// The same without knowledge of single sites.
[[nodiscard]] Classification classifyCookie(const Catalogue &catalogue, const QByteArray &wireName,
                                            const Site &cookieSite, Party party);

/// For people and reports: classifyCookie(), and where no source knows the cookie what lists of trackers and
/// the shape of the cookie suggest (steps 9 and 10; they never change the category), and which sources
/// disagree.
[[nodiscard]] Classification describeCookie(const Catalogue &catalogue, const SiteKnowledge *ofSites,
                                            const CookieQuestion &question, const CookieTraits &traits);

} // namespace consentdesk
