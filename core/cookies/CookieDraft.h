// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/CookieFault.h"

#include <tl/expected.hpp>

namespace consentdesk {

/// What a form offers for SameSite. Cookie cannot tell the first two apart: the engine reports neither.
enum class SameSiteChoice {
    Unanswered, ///< of a cookie whose SameSite is not reported: saving asks for an answer
    Unset,      ///< written without the attribute; browsers treat it as Lax, most of the time
    None,
    Lax,
    Strict
};

/// A cookie as a form holds it while a person edits it: texts and switches, right or wrong. Value type, any
/// thread.
///
/// Octets that are no UTF-8 stay as they are (OctetText), and so does an expiry to the millisecond, unless
/// the person changes that very field.
struct CookieDraft
{
    QString name;         ///< editableText()
    QString value;        ///< editableText(); never logged, shown only when asked for
    QString domain;       ///< a host as typed, without a leading dot
    bool hostOnly = true; ///< off: sent to the hosts below as well
    QString path = QStringLiteral("/");
    std::optional<QDateTime> expires; ///< UTC; none for a session cookie
    bool secure = false;
    bool httpOnly = false;
    SameSiteChoice sameSite = SameSiteChoice::Lax;

    /// A new cookie of @p host alone, for the session, without a name yet.
    [[nodiscard]] static CookieDraft forHost(const QString &host);
    /// @p cookie as the engine reports it, to be edited or duplicated.
    [[nodiscard]] static CookieDraft fromCookie(const Cookie &cookie);

    /// The cookie to write: its faultsOf() at @p now are none. Otherwise what a person has to mend, in the
    /// order of the fields, an unanswered SameSite included. White space around the domain, its case and its
    /// outer dots are no fault: it is made canonical.
    [[nodiscard]] tl::expected<Cookie, QList<CookieFault>>
    toCookie(const QDateTime &now = QDateTime::currentDateTimeUtc()) const;
    /// Which cookie of the store it would be, right or wrong.
    [[nodiscard]] CookieKey key() const;
    /// How many octets name and value have, of maximumNameAndValueOctets.
    [[nodiscard]] qsizetype nameAndValueOctets() const;

    friend bool operator==(const CookieDraft &, const CookieDraft &) = default;
};

} // namespace consentdesk
