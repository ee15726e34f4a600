// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace consentdesk::test {

/// Certificates made by the openssl command, in a folder that goes with this.
class TestCertificates final
{
public:
    struct Order
    {
        QString commonName;
        QStringList hosts;   ///< alternative names; empty: none
        int days = 2;        ///< from now; negative: it has ended already
        QString issuer = {}; ///< the name of an earlier order; empty: signed by itself
        bool isAuthority = false;
    };

    /// False when there is no openssl, or it fails.
    [[nodiscard]] bool make(const QString &name, const Order &order);
    /// For a server: what make() made, with its issuers below it.
    [[nodiscard]] QSslConfiguration server(const QString &name) const;
    [[nodiscard]] QSslCertificate certificate(const QString &name) const;
    /// PEM of key or certificate, or PKCS #12 with the password "secret".
    [[nodiscard]] QString keyPath(const QString &name) const
    {
        return m_folder.filePath(name + QStringLiteral(".key"));
    }
    [[nodiscard]] QString certificatePath(const QString &name) const
    {
        return m_folder.filePath(name + QStringLiteral(".pem"));
    }
    [[nodiscard]] QString bundle(const QString &name) const;
    /// What Chromium's --ignore-certificate-errors-spki-list wants.
    [[nodiscard]] QByteArray spkiHash(const QString &name) const;

private:
    [[nodiscard]] bool run(const QStringList &arguments) const;

    QTemporaryDir m_folder;
};

} // namespace consentdesk::test
