// SPDX-License-Identifier: Apache-2.0
#include "browsing/ClientIdentity.h"

#include <QBuffer>
#include <QSsl>

#include <utility>

namespace consentdesk {

namespace {

QSslKey readKey(const QByteArray &pem, const QByteArray &password)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, password);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

std::optional<ClientIdentity> readClientIdentity(const QByteArray &content, const QByteArray &password)
{
    if (content.size() > largestIdentityFile)
        return std::nullopt;
    ClientIdentity identity;
    if (content.contains("-----BEGIN ")) {
        identity.certificate = QSslCertificate(content, QSsl::Pem); // the first one is their own
        identity.key = readKey(content, password);
    } else {
        QBuffer buffer;
        buffer.setData(content);
        if (!buffer.open(QIODevice::ReadOnly) ||
            !QSslCertificate::importPkcs12(&buffer, &identity.key, &identity.certificate, nullptr, password))
            return std::nullopt;
    }
    const bool isPair = !identity.certificate.isNull() && !identity.key.isNull() &&
                        identity.certificate.publicKey().algorithm() == identity.key.algorithm() &&
                        identity.certificate.publicKey().length() == identity.key.length();
    return isPair ? std::optional(std::move(identity)) : std::nullopt;
}

} // namespace consentdesk
