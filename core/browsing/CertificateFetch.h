// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace consentdesk {

/// The certificates that a server shows, by a TLS handshake (RFC 8446 section 4.4.2) that is ended at once:
/// no request, no cookie, no certificate of the visitor. For who asked to see them: the server and who
/// watches the network see one more connection. Goes through the system's proxy as pages do, and loopback
/// names do not leave the machine (RFC 6761 section 6.3). UI thread.
class CertificateFetch final : public QObject
{
    Q_OBJECT

public:
    explicit CertificateFetch(QObject *parent = nullptr);
    ~CertificateFetch() override;
    Q_DISABLE_COPY_MOVE(CertificateFetch)

    /// @p url: https only; its host and port are used. Takes the place of a fetch that is under way.
    void start(const QUrl &url, std::chrono::milliseconds patience = std::chrono::seconds(10));

signals:
    /// At least one, the server's own first. Nobody has checked them here.
    void fetched(const QList<QSslCertificate> &chain);
    /// The server was not reached in time, does not encrypt, or showed none.
    void failed();

private:
    void onEncrypted();
    void fail();

    QSslSocket m_socket;
    QTimer m_patience; ///< runs while something is fetched
};

} // namespace consentdesk
