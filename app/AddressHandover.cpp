// SPDX-License-Identifier: Apache-2.0
#include "AddressHandover.h"

#include <QDir>
#include <QLocalSocket>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr QByteArrayView takenWord = "taken\n";

QString socketIn(const QString &directory)
{
    return QDir(directory).filePath(u"window.socket"_s);
}

} // namespace

AddressHandover::AddressHandover(QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostAtOnce);
    connect(&m_server, &QLocalServer::newConnection, this, &AddressHandover::onConnection);
}

void AddressHandover::listen(const QString &directory)
{
    QLocalServer::removeServer(socketIn(directory));
    m_server.listen(socketIn(directory));
}

QUrl AddressHandover::acceptable(const QByteArray &line)
{
    const QUrl url = QUrl::fromEncoded(line, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return isWeb && url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

void AddressHandover::onConnection()
{
    while (QLocalSocket *const socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (m_open >= mostAtOnce) {
            socket->abort();
            continue;
        }
        ++m_open;
        connect(socket, &QObject::destroyed, this, [this] { --m_open; });
        socket->setReadBufferSize(longestAddress + 1);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onData(*socket); });
        QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
        onData(*socket); // may be there already
    }
}

void AddressHandover::onData(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > longestAddress)
            socket.abort();
        return;
    }
    const QUrl url = acceptable(socket.readLine(longestAddress + 1).trimmed());
    socket.disconnect(this); // one line is all that is read
    if (!url.isEmpty()) {
        socket.write(takenWord.data(), takenWord.size());
        if (socket.flush()) // else who asked has given up, and opened it otherwise
            emit taken(url);
    }
    socket.disconnectFromServer();
}

bool AddressHandover::give(const QString &directory, const QUrl &url)
{
    const QByteArray line = url.toEncoded();
    if (acceptable(line).isEmpty() || line.size() >= longestAddress)
        return false;
    QLocalSocket socket;
    socket.connectToServer(socketIn(directory));
    const auto wait = int(patience.count());
    if (!socket.waitForConnected(wait))
        return false;
    socket.write(line + '\n');
    while (!socket.canReadLine() && socket.waitForReadyRead(wait)) {
    }
    return socket.readLine() == takenWord;
}

} // namespace consentdesk
