// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>

#include <optional>

namespace consentdesk {

/// A certificate of the visitor, and the key that proves it is theirs.
struct ClientIdentity
{
    QSslCertificate certificate;
    QSslKey key;
};

/// Larger files hold no identity.
inline constexpr qint64 largestIdentityFile = 1'000'000;

/// The identity in @p content: PKCS #12 (RFC 7292), or PEM with certificate and key (RFC 7468). None: it is
/// neither, or @p password does not open it, or the key is of another kind than the certificate. Any thread.
[[nodiscard]] std::optional<ClientIdentity> readClientIdentity(const QByteArray &content,
                                                               const QByteArray &password);

} // namespace consentdesk
