// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <functional>

namespace consentdesk::test {

/// A web server on a free port of 127.0.0.1 that answers what a test says, byte by byte, and keeps what it
/// was asked. One connection a request.
class SmallServer final : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray host; ///< without the port
        QByteArray path;
        QList<QByteArray> cookies; ///< names, in the order of the header
    };
    /// Headers of an answer, whole lines, and its body.
    struct Answer
    {
        QByteArray headers = {};
        QByteArray body = "<!doctype html><title>page</title><p>Hello";
        QByteArray status = "200 OK";
        bool isEndless = false; ///< never sends the end of the body
    };

    SmallServer();

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString url(const QString &path = QStringLiteral("/")) const;
    /// "HOST=127.0.0.1:PORT" for --host-map.
    [[nodiscard]] QString mapping(const QString &host) const;

    /// Paths without an answer get 404.
    void answer(const QByteArray &path, const Answer &answer) { m_answers.insert(path, answer); }
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] QList<Request> requestsFor(const QByteArray &path) const;

private:
    void onConnection();
    void onData(QTcpSocket &socket);

    QTcpServer m_server;
    QHash<QByteArray, Answer> m_answers;
    QList<Request> m_requests;
};

} // namespace consentdesk::test
