// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QNetworkCookie>
#include <QString>

#include <compare>
#include <optional>

namespace consentdesk {

/// The identity of a cookie in the store: RFC 6265bis section 5.7, step 22 (name, domain, host-only-flag,
/// path). The engine reports the host-only-flag through the domain: a leading dot means "this domain and
/// below".
struct CookieKey
{
    QByteArray name; ///< raw bytes; empty for a nameless cookie
    QString domain;  ///< as the engine reports it: "host" is host-only, ".host" is not
    QString path;    ///< starts with '/'

    [[nodiscard]] bool isHostOnly() const { return !domain.startsWith(u'.'); }
    /// The domain without the leading dot, canonical.
    [[nodiscard]] QString host() const;

    friend bool operator==(const CookieKey &, const CookieKey &) = default;
    friend std::strong_ordering operator<=>(const CookieKey &a, const CookieKey &b);
    friend size_t qHash(const CookieKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.name, key.domain, key.path);
    }
};

/// RFC 6265bis section 4.1.2.7. NotReported: this engine does not tell (shared/engine.md section 1).
enum class SameSite { NotReported, None, Lax, Strict };

/// One cookie as the engine stores it.
struct Cookie
{
    CookieKey key;
    QByteArray value;                 ///< never logged, shown only when asked for
    std::optional<QDateTime> expires; ///< UTC; none for a session cookie
    bool secure = false;
    bool httpOnly = false;
    SameSite sameSite = SameSite::NotReported;

    /// The name under which a server sees the cookie. A nameless cookie with the value "a=b" is sent as
    /// "a=b", so its name on the wire is "a" (shared/engine.md section 1); every decision is taken on this
    /// name.
    [[nodiscard]] QByteArray nameOnTheWire() const;

    [[nodiscard]] static Cookie fromNetworkCookie(const QNetworkCookie &cookie);
    [[nodiscard]] QNetworkCookie toNetworkCookie() const;
};

/// Whether @p name can be the name of a cookie: RFC 6265bis section 5.6, steps 1 and 6 (no control
/// characters, no ';' or '=', at most 4096 octets).
[[nodiscard]] bool isValidCookieName(const QByteArray &name);

} // namespace consentdesk
