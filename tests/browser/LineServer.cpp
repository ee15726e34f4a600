// SPDX-License-Identifier: Apache-2.0
#include "LineServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

LineServer::LineServer()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *const socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onData(*socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    m_server.listen(QHostAddress::LocalHost);
}

QUrl LineServer::url() const
{
    return QUrl(u"http://portal.localhost:%1/"_s.arg(m_server.serverPort()));
}

QString LineServer::linesAsJson() const
{
    QJsonArray lines;
    for (const QByteArray &line : m_lines)
        lines.append(QString::fromLatin1(line));
    return QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact));
}

void LineServer::onData(QTcpSocket &socket)
{
    const QByteArray raw = socket.peek(1'000'000);
    const qsizetype end = raw.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    socket.read(end + 4);
    socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + answer(raw.first(end)));
}

QByteArray LineServer::answer(const QByteArray &request)
{
    const QByteArray path = request.split(' ').value(1);
    const QByteArrayList parts = path.split('/');
    const qsizetype n = parts.value(1).toLongLong();
    QByteArray headers;
    QByteArray body;
    if (path.endsWith("/set")) {
        headers = "Set-Cookie: " + m_lines.value(n) + "\r\n";
    } else if (path.endsWith("/echo")) {
        const qsizetype start = request.indexOf("\r\nCookie: ");
        if (start >= 0)
            m_received[n] = request.mid(start + 10, request.indexOf('\r', start + 2) - start - 10);
    } else if (path == "/lines") {
        body = linesAsJson().toUtf8();
    } else if (path == "/end") {
        emit ended();
    }
    return headers + "Cache-Control: no-store\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

} // namespace consentdesk::test
