// SPDX-License-Identifier: Apache-2.0
#include "LabCertificate.h"

#include <QCryptographicHash>

#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace consentdesk::leaklab {

namespace {

constexpr long oneDay = 24 * 60 * 60;

bool addAlternativeName(X509 *certificate)
{
    const std::shared_ptr<X509_EXTENSION> names(
        X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "DNS:localhost,DNS:*.localhost"),
        X509_EXTENSION_free);
    return names && X509_add_ext(certificate, names.get(), -1) == 1;
}

std::shared_ptr<X509> selfSigned(EVP_PKEY *key)
{
    std::shared_ptr<X509> certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -oneDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), oneDay);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *const name = X509_get_subject_name(certificate.get());
    const unsigned char text[] = "leaklab";
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, text, -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    const bool isMade =
        addAlternativeName(certificate.get()) && X509_sign(certificate.get(), key, EVP_sha256()) > 0;
    return isMade ? certificate : nullptr;
}

} // namespace

LabCertificate::LabCertificate()
    : m_key(EVP_EC_gen("P-256"), EVP_PKEY_free)
    , m_certificate(m_key ? selfSigned(m_key.get()) : nullptr)
{
}

QByteArray LabCertificate::spkiHash() const
{
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(m_key.get(), &der);
    const QByteArray spki(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return QCryptographicHash::hash(spki, QCryptographicHash::Sha256).toBase64();
}

} // namespace consentdesk::leaklab
