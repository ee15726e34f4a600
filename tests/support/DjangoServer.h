// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

#include <chrono>

namespace consentdesk::test {

/// The portal of tests/data/django_portal, served by Django on a free port of 127.0.0.1, with a database of
/// its own. It stops with this object, and also when the test dies: it watches its stdin.
class DjangoServer final
{
public:
    /// One request as the server saw it. Cookies are named, in the order of the header, duplicates included.
    struct Request
    {
        QString method;
        QString path;
        int status = 0;
        QList<QByteArray> cookies;
        QList<QByteArray> setCookies;
    };

    DjangoServer() = default;
    ~DjangoServer();
    Q_DISABLE_COPY_MOVE(DjangoServer)

    /// Whether there is a Python that knows Django; otherwise QSKIP(DjangoServer::unavailableText()).
    [[nodiscard]] static bool isAvailable();
    [[nodiscard]] static const char *unavailableText();

    /// Starts the server and waits until it listens. To be called once; on failure errorText() tells why.
    [[nodiscard]] bool start(std::chrono::milliseconds timeout = std::chrono::seconds(60));
    [[nodiscard]] QString errorText() const { return m_errorText; }

    /// The start page. Engines resolve "*.localhost" themselves; QNetworkAccessManager wants "127.0.0.1".
    [[nodiscard]] QUrl url(const QString &host = QStringLiteral("portal.localhost")) const;

    /// Everything asked so far: a request is in the list before its client has the answer.
    [[nodiscard]] QList<Request> requests() const;
    /// The last request for @p path; a default-constructed one when there was none.
    [[nodiscard]] Request lastRequest(const QString &path) const;

private:
    bool waitForPort(std::chrono::milliseconds timeout);
    bool fail(const QString &reason);
    void readLog() const;

    QTemporaryDir m_data;
    mutable QProcess m_process; // reading the log takes it out of the process' pipe
    mutable QList<Request> m_requests;
    QString m_errorText;
    quint16 m_port = 0;
};

} // namespace consentdesk::test
