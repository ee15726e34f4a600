// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>

namespace consentdesk {

/// One fact of a certificate, for people; both are safe to show as plain text.
struct CertificateFact
{
    QString label;
    QString value;
};

/// To whom @p certificate was issued, by whom, from when to when, and its fingerprint. What it does not say
/// is left out.
[[nodiscard]] QList<CertificateFact> certificateFacts(const QSslCertificate &certificate);

/// SHA-256 of the whole certificate (DER) as other programs show it: "AB:CD:…", 32 octets.
[[nodiscard]] QString certificateFingerprint(const QSslCertificate &certificate);

/// Who vouches for whom, one name a line, the server's own first. Bounded, whatever the server sent.
[[nodiscard]] QString certificateChainText(const QList<QSslCertificate> &chain);

} // namespace consentdesk
