// SPDX-License-Identifier: Apache-2.0
#include "SmallServer.h"

#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

namespace {

SmallServer::Request parseRequest(const QByteArray &raw)
{
    SmallServer::Request request;
    const QList<QByteArray> lines = raw.split('\n');
    request.path = lines.value(0).split(' ').value(1);
    for (const QByteArray &line : lines) {
        const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
        if (line.startsWith("Host:"))
            request.host = value.split(':').first();
        if (!line.startsWith("Cookie:"))
            continue;
        for (const QByteArray &pair : value.split(';'))
            request.cookies.append(pair.split('=').first().trimmed());
    }
    return request;
}

} // namespace

SmallServer::SmallServer()
{
    connect(&m_server, &QTcpServer::newConnection, this, &SmallServer::onConnection);
    m_server.listen(QHostAddress::LocalHost);
}

QString SmallServer::url(const QString &path) const
{
    return u"http://portal.localhost:%1%2"_s.arg(port()).arg(path);
}

QString SmallServer::mapping(const QString &host) const
{
    return u"%1=127.0.0.1:%2"_s.arg(host).arg(port());
}

QList<SmallServer::Request> SmallServer::requestsFor(const QByteArray &path) const
{
    QList<Request> found;
    std::copy_if(m_requests.begin(), m_requests.end(), std::back_inserter(found),
                 [&](const Request &request) { return request.path == path; });
    return found;
}

void SmallServer::onConnection()
{
    QTcpSocket *const socket = m_server.nextPendingConnection();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onData(*socket); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

void SmallServer::onData(QTcpSocket &socket)
{
    const QByteArray raw = socket.peek(1'000'000);
    if (!raw.contains("\r\n\r\n"))
        return;
    socket.readAll();
    const Request request = parseRequest(raw);
    m_requests.append(request);
    const Answer answer =
        m_answers.value(request.path, Answer{{}, "<!doctype html><p>Nothing here", "404 Not Found"});
    const qsizetype length = answer.body.size() + (answer.isEndless ? 1'000'000 : 0);
    socket.write("HTTP/1.1 " + answer.status + "\r\nContent-Type: text/html; charset=utf-8\r\n" +
                 "Connection: close\r\nContent-Length: " + QByteArray::number(length) + "\r\n" +
                 answer.headers + "\r\n" + answer.body);
    if (!answer.isEndless)
        socket.disconnectFromHost();
}

} // namespace consentdesk::test
