// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/CookieCategory.h"
#include "cookies/Cookie.h"
#include "policy/DeclaredCookie.h"

#include <array>

namespace consentdesk {

/// One thing that comes out of laying a site's policy beside what the site stores. Facts only: whether they
/// matter is for the officer to say (shared/field.md section 4).
struct PolicyFinding
{
    enum class Kind {
        RefusedYetSetAgain,    ///< it was kept, a refusal took it out of the store, and the site set it again
        ThirdPartyNotDeclared, ///< of another site, and no row names it
        SeenNotDeclared,       ///< of the site itself, and no row names it
        CategoryContradicts,   ///< the policy's class is another one than other sources know
        LongerThanDeclared,
        NoDuration, ///< the row states none
        DeclaredNotSeen,
        DeclaredAndSeen,
    };

    /// What a kind says of policy and site.
    enum class Weight {
        Agreement, ///< both say the same
        Note,      ///< may well be so: a page that was not opened sets it
        Finding,   ///< worth a look
    };

    Kind kind = Kind::DeclaredAndSeen;
    QByteArray name;              ///< as on the wire, or as the row's pattern is written; empty of an origin
    QString host;                 ///< of an origin that was refused before it told a name; else empty
    std::optional<CookieKey> key; ///< of the cookie that was seen
    std::optional<qsizetype> row; ///< index into SitePolicy::cookies
    QDateTime since;              ///< UTC: first seen or, of what was not, when the policy was read
    QString source;               ///< by whose word, safe to show
    QString declared;             ///< what the policy says on the point, safe to show; may be empty
    QString observed;             ///< what was seen, or is known elsewhere; safe to show; may be empty
    QString sentence;             ///< for people, safe to show

    friend bool operator==(const PolicyFinding &, const PolicyFinding &) = default;
};

/// In the order in which they are shown.
inline constexpr std::array allFindingKinds{
    PolicyFinding::Kind::RefusedYetSetAgain, PolicyFinding::Kind::ThirdPartyNotDeclared,
    PolicyFinding::Kind::SeenNotDeclared,    PolicyFinding::Kind::CategoryContradicts,
    PolicyFinding::Kind::LongerThanDeclared, PolicyFinding::Kind::NoDuration,
    PolicyFinding::Kind::DeclaredNotSeen,    PolicyFinding::Kind::DeclaredAndSeen};

/// Stable, for JSON and exports: "seen-not-declared", …
[[nodiscard]] QString identifier(PolicyFinding::Kind kind);
[[nodiscard]] PolicyFinding::Weight weightOf(PolicyFinding::Kind kind);
/// "Seen, not declared"
[[nodiscard]] QString kindText(PolicyFinding::Kind kind);
/// "!", "i" or "✓": never the only carrier of what a kind is.
[[nodiscard]] QString kindSign(PolicyFinding::Kind kind);

/// The name of the cookie, or of the host; safe to show.
[[nodiscard]] QString subjectText(const PolicyFinding &finding);
/// "portal.example/" of a cookie, "table 1, row 3 of the policy" of a row, both where both are known.
[[nodiscard]] QString whereText(const PolicyFinding &finding, const QList<DeclaredCookie> &rows);
/// "table 1, row 3 of the policy"; "the policy" when the place is not known.
[[nodiscard]] QString placeText(const PolicyPlace &place);

} // namespace consentdesk
