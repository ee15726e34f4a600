// SPDX-License-Identifier: Apache-2.0
#include "WebSocketServer.h"

#include "LabHttp.h"

#include <QCryptographicHash>
#include <QTcpSocket>

namespace consentdesk::leaklab {

namespace {

const char *const isOpen = "leaklabOpen"; // property of a socket whose handshake is done

LabRequest parsedHandshake(const QByteArray &text)
{
    LabRequest request;
    const QList<QByteArray> lines = text.split('\n');
    request.method = "WEBSOCKET";
    request.path = lines.value(0).split(' ').value(1).split('?').value(0);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    request.host = hostWithoutPort(request.headers.value("host"));
    request.cookies = cookiesOf(request.headers.value("cookie"));
    return request;
}

/// RFC 6455 section 4.2.2: the key with this GUID, hashed.
QByteArray acceptValue(const QByteArray &key)
{
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
        .toBase64();
}

/// The text of a short masked text frame (RFC 6455 section 5.2), sent back unmasked; empty when it is none.
QByteArray echoOf(const QByteArray &frame)
{
    constexpr char finalText = char(0x81);
    constexpr qsizetype headSize = 6; // two bytes, then the mask
    const int size = frame.size() < headSize ? 0 : frame.at(1) & 0x7f;
    if (frame.isEmpty() || frame.at(0) != finalText || size > 125 || frame.size() < headSize + size)
        return {};
    QByteArray text = frame.mid(headSize, size);
    for (qsizetype i = 0; i < size; ++i)
        text[i] = char(text.at(i) ^ frame.at(2 + i % 4));
    return QByteArray(1, finalText) + char(size) + text;
}

} // namespace

WebSocketServer::WebSocketServer(Handler handler)
    : m_handler(std::move(handler))
{
}

WebSocketServer::~WebSocketServer()
{
    QMetaObject::invokeMethod(
        m_server, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

bool WebSocketServer::start()
{
    m_server = new QTcpServer; // deleted by the destructor, in its thread
    m_server->moveToThread(&m_thread);
    m_thread.start();
    bool listens = false;
    const auto listen = [this, &listens] {
        listens = m_server->listen(QHostAddress::LocalHost);
        m_port = m_server->serverPort();
        QObject::connect(m_server, &QTcpServer::newConnection, m_server,
                         [this] { accept(*m_server->nextPendingConnection()); });
    };
    QMetaObject::invokeMethod(m_server, listen, Qt::BlockingQueuedConnection);
    return listens;
}

void WebSocketServer::accept(QTcpSocket &socket) const
{
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this, &socket] { onReadyRead(socket); });
    QObject::connect(&socket, &QTcpSocket::disconnected, &socket, &QObject::deleteLater);
}

void WebSocketServer::onReadyRead(QTcpSocket &socket) const
{
    if (socket.property(isOpen).toBool())
        socket.write(echoOf(socket.readAll()));
    else if (socket.peek(64 * 1024).contains("\r\n\r\n"))
        shakeHands(socket);
}

void WebSocketServer::shakeHands(QTcpSocket &socket) const
{
    const LabRequest request = parsedHandshake(socket.readAll());
    QByteArray answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        "Sec-WebSocket-Accept: " +
                        acceptValue(request.headers.value("sec-websocket-key")) + "\r\n";
    for (const QByteArray &line : m_handler(request).setCookies)
        answer += "Set-Cookie: " + line + "\r\n";
    socket.write(answer + "\r\n");
    socket.setProperty(isOpen, true);
}

} // namespace consentdesk::leaklab
