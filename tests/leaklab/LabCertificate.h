// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <memory>
#include <openssl/types.h>

namespace consentdesk::leaklab {

/// A certificate for "*.localhost" that is made when it is asked for and never written to disk. The engine is
/// told to trust exactly its key, by spkiHash().
class LabCertificate final
{
public:
    LabCertificate();

    [[nodiscard]] bool isValid() const { return m_certificate && m_key; }
    /// What Chromium's --ignore-certificate-errors-spki-list wants: SHA-256 of the public key, base64.
    [[nodiscard]] QByteArray spkiHash() const;
    [[nodiscard]] X509 *certificate() const { return m_certificate.get(); }
    [[nodiscard]] EVP_PKEY *key() const { return m_key.get(); }

private:
    std::shared_ptr<EVP_PKEY> m_key;
    std::shared_ptr<X509> m_certificate;
};

} // namespace consentdesk::leaklab
