// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QSslCertificate>
#include <QString>

namespace consentdesk {

/// The hosts whose certificate errors the visitor went past. The engine goes past them too from then on, in
/// every tab and without a word, until the program ends: so does this, and nothing of it is written to disk.
/// UI thread.
class CertificateExceptions final
{
public:
    /// @p chain is what the server showed, its own certificate first.
    void add(const QString &host, const QList<QSslCertificate> &chain) { m_chains.insert(host, chain); }
    [[nodiscard]] bool contains(const QString &host) const { return m_chains.contains(host); }
    /// Empty for a host without an exception.
    [[nodiscard]] QList<QSslCertificate> chainOf(const QString &host) const { return m_chains.value(host); }

private:
    QHash<QString, QList<QSslCertificate>> m_chains; ///< by host, as QUrl gives it
};

} // namespace consentdesk
