// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/Cookie.h"

#include <QList>
#include <QString>

namespace consentdesk {

/// What a person can enter of a cookie, in the order of a form.
enum class CookieField { Name, Value, Domain, HostOnly, Path, Expires, Secure, HttpOnly, SameSite };

/// What keeps a cookie from being stored as it is: one sentence for the field that mends it. It never
/// contains text of the cookie.
struct CookieFault
{
    enum class Kind {
        Refused,    ///< a browser stores nothing, or deletes the cookie
        Changed,    ///< a browser stores something else: cut, trimmed, another path
        Unwritable, ///< RFC 6265bis allows it, but this engine, or Qt's way into it, cannot write it
        Unanswered, ///< a form's question is open (CookieDraft); faultsOf() never gives it
    };

    CookieField field;
    QString message;
    Kind kind = Kind::Refused;
};

/// RFC 6265bis section 5.7: the most octets that name and value have together.
inline constexpr qsizetype maximumNameAndValueOctets = 4096;

/// Everything that keeps @p cookie from being stored as it is, in the order of the fields. Empty: a browser
/// that is asked at @p now (UTC), at the cookie's own host and over https where it is Secure, stores exactly
/// this.
///
/// The rules are those of a user agent, RFC 6265bis sections 5.6 and 5.7, the public suffix list (libpsl),
/// and what Qt WebEngine 6.4 (Chromium 102) adds, as tests/browser/tst_cookiefaults.cpp measures it:
///  * Octets from 0x80 up are allowed in name and value, be they UTF-8 or not: the RFC takes them, and the
///    engine keeps them unchanged.
///  * A tab inside is allowed by the RFC and refused by this engine.
///  * A cookie without a name cannot be written through QNetworkCookie, which prints nothing then.
///  * Years above 9999 are not read (section 5.1.1), so the cookie would end with the session. Chromium 102
///    reads them: the RFC decides. The 400 days of section 5.5 are no limit: they came with Chromium 104.
///  * The RFC compares "__Secure-" and "__Host-" without regard to case, Chromium 102 with: the RFC decides.
///
/// What only the store knows is not judged here: whether it would overwrite a Secure cookie (section 5.7).
/// SameSite::NotReported is written as no attribute, which is no fault. Any thread.
[[nodiscard]] QList<CookieFault> faultsOf(const Cookie &cookie,
                                          const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace consentdesk
