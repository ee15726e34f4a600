// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QWebEngineCertificateError>

namespace consentdesk {

/// What is wrong with a certificate, for people: one or two plain sentences, safe to show. @p chain is what
/// the server of @p host showed, its own certificate first; it may be empty. UI thread.
[[nodiscard]] QString certificateReason(QWebEngineCertificateError::Type type, const QString &host,
                                        const QList<QSslCertificate> &chain, const QDateTime &now);

/// Why nobody may go past an error of this kind that the engine calls final; one plain sentence. Apart from a
/// few kinds it is the site itself that asked for it (RFC 6797 section 8.4).
[[nodiscard]] QString finalCertificateReason(QWebEngineCertificateError::Type type);

} // namespace consentdesk
