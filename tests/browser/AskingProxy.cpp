// SPDX-License-Identifier: Apache-2.0
#include "AskingProxy.h"

#include <QNetworkProxy>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

AskingProxy::AskingProxy(QByteArrayList lines)
    : m_lines(std::move(lines))
{
    connect(this, &QTcpServer::newConnection, this, &AskingProxy::onConnection);
}

AskingProxy::~AskingProxy()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

bool AskingProxy::start()
{
    setProxy(QNetworkProxy::NoProxy); // it would listen at itself
    if (!listen(QHostAddress::LocalHost))
        return false;
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, serverPort()});
    return true;
}

void AskingProxy::onConnection()
{
    while (QTcpSocket *const socket = nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onData(*socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void AskingProxy::onData(QTcpSocket &socket)
{
    QByteArray &buffer = m_buffers[&socket];
    buffer += socket.readAll();
    for (qsizetype end = buffer.indexOf("\r\n\r\n"); end >= 0; end = buffer.indexOf("\r\n\r\n")) {
        socket.write(answerTo(buffer.first(end)));
        buffer.remove(0, end + 4);
    }
}

QByteArray AskingProxy::answerTo(const QByteArray &request)
{
    const QByteArray address = request.split(' ').value(1);
    const bool asks = !m_asked.contains(address);
    m_asked.insert(address);
    QByteArray body;
    if (address.endsWith("/page")) {
        for (int i = 0; i < 20; ++i)
            body += "<img src=/pictures/" + QByteArray::number(i) + ">";
    }
    QByteArray answer =
        asks ? "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"p\"\r\n"
             : "HTTP/1.1 200 OK\r\n";
    for (const QByteArray &line : m_lines)
        answer += "Set-Cookie: " + line + "\r\n";
    if (!asks) {
        const qsizetype cookies = request.indexOf("\r\nCookie: ");
        m_received.append(cookies < 0 ? QByteArray() : request.sliced(cookies + 10).split('\r').constFirst());
    }
    return answer + "Content-Type: text/html\r\nCache-Control: no-store\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace consentdesk::test
