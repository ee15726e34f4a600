// SPDX-License-Identifier: Apache-2.0
#include "TestCertificates.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

bool TestCertificates::run(const QStringList &arguments) const
{
    const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
    if (openssl.isEmpty())
        return false;
    QProcess process; // its output is not for the test's
    process.start(openssl, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

TestCertificates &TestCertificates::ofProgram()
{
    static TestCertificates made;
    return made;
}

void TestCertificates::makeForEngine(const QList<std::pair<QString, Order>> &orders)
{
    m_isComplete = std::all_of(orders.cbegin(), orders.cend(),
                               [this](const auto &order) { return make(order.first, order.second); });
    if (m_isComplete)
        qputenv("QTWEBENGINE_CHROMIUM_FLAGS",
                qgetenv("QTWEBENGINE_CHROMIUM_FLAGS") +
                    " --ignore-certificate-errors-spki-list=" + spkiHash(u"trusted"_s));
}

bool TestCertificates::make(const QString &name, const Order &order)
{
    const QString request = m_folder.filePath(name + u".csr"_s);
    const QString extensions = m_folder.filePath(name + u".cnf"_s);
    QFile file(extensions);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(order.isAuthority ? "basicConstraints=critical,CA:TRUE\n" : "basicConstraints=CA:FALSE\n");
    QStringList names;
    for (const QString &host : order.hosts)
        names += u"DNS:"_s + host;
    if (!names.isEmpty())
        file.write("subjectAltName=" + names.join(u',').toUtf8() + "\n");
    file.close();
    const bool isSelfSigned = order.issuer.isEmpty();
    return run({u"req"_s, u"-new"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-utf8"_s, u"-subj"_s,
                u"/CN="_s + order.commonName, u"-keyout"_s, keyPath(name), u"-out"_s, request}) &&
           run(QStringList{u"x509"_s, u"-req"_s, u"-in"_s, request, u"-days"_s, QString::number(order.days),
                           u"-extfile"_s, extensions, u"-set_serial"_s,
                           QString::number(qHash(name) % 100'000 + 1), u"-out"_s, certificatePath(name)} +
               (isSelfSigned ? QStringList{u"-signkey"_s, keyPath(name)}
                             : QStringList{u"-CA"_s, certificatePath(order.issuer), u"-CAkey"_s,
                                           keyPath(order.issuer)}));
}

QSslCertificate TestCertificates::certificate(const QString &name) const
{
    QFile file(certificatePath(name));
    return file.open(QIODevice::ReadOnly) ? QSslCertificate(&file) : QSslCertificate();
}

QSslConfiguration TestCertificates::server(const QString &name) const
{
    QFile key(keyPath(name));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate(name));
    if (key.open(QIODevice::ReadOnly))
        configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    return configuration;
}

QString TestCertificates::bundle(const QString &name) const
{
    const QString path = m_folder.filePath(name + u".p12"_s);
    return run({u"pkcs12"_s, u"-export"_s, u"-inkey"_s, keyPath(name), u"-in"_s, certificatePath(name),
                u"-passout"_s, u"pass:secret"_s, u"-out"_s, path})
               ? path
               : QString();
}

QByteArray TestCertificates::spkiHash(const QString &name) const
{
    return QCryptographicHash::hash(certificate(name).publicKey().toDer(), QCryptographicHash::Sha256)
        .toBase64();
}

} // namespace consentdesk::test
