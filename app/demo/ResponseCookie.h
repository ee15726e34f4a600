// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace consentdesk::demo {

/// A cookie as a response sets it. Always host-only and for the whole site, like Django's.
struct ResponseCookie
{
    enum class SameSite { Omitted, Lax, None };
    enum class Reader { ServerAndScript, ServerOnly };
    enum class Transport { Any, Secure };

    /// Django clears a cookie by an empty, quoted value that is long expired.
    [[nodiscard]] static ResponseCookie cleared(const QByteArray &name, SameSite sameSite);

    /// The value of Set-Cookie, its attributes in Django's order. With a lifetime both Max-Age and Expires.
    [[nodiscard]] QByteArray toHeader(const QDateTime &now) const;

    QByteArray name;
    QByteArray value;
    std::optional<qint64> lifetimeSeconds = std::nullopt; ///< without one: until the browser closes
    SameSite sameSite = SameSite::Omitted;
    Reader reader = Reader::ServerAndScript;
    Transport transport = Transport::Any;
};

} // namespace consentdesk::demo
