// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <utility>

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

    /// Those of the test program, which go with it.
    [[nodiscard]] static TestCertificates &ofProgram();
    /// Makes all of @p orders, by name, and has the engine trust the one called "trusted": to be called
    /// before the engine starts. isComplete() tells whether that was possible.
    void makeForEngine(const QList<std::pair<QString, Order>> &orders);
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

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
    bool m_isComplete = false;
};

} // namespace consentdesk::test
