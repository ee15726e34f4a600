// SPDX-License-Identifier: Apache-2.0
#include "AddressHandover.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr QByteArrayView takenWord = "taken\n";

QString socketIn(const QString &directory)
{
    return QDir(directory).filePath(u"window.socket"_s);
}

/// Who listens there: in a folder that others may write to, it need not be we.
bool isOurs(const QLocalSocket &socket)
{
    struct ucred peer = {0, 0, 0};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 &&
           peer.uid == ::geteuid();
}

/// The window may be about to listen: between that and the lock of its profile lies all of its start.
bool reach(QLocalSocket &socket, const QString &directory, const QDeadlineTimer &deadline)
{
    static constexpr std::chrono::milliseconds pause(20);
    for (;;) {
        socket.connectToServer(socketIn(directory));
        if (socket.waitForConnected(int(deadline.remainingTime())))
            return isOurs(socket);
        if (deadline.hasExpired())
            return false;
        std::this_thread::sleep_for(pause);
    }
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
    const QByteArray line = socket.readLine(longestAddress + 1).trimmed();
    const QUrl url = acceptable(line);
    disconnect(&socket, &QLocalSocket::readyRead, this, nullptr); // one line is all that is read
    if (line.isEmpty() || !url.isEmpty()) {
        socket.write(takenWord.data(), takenWord.size());
        if (socket.flush()) // else who asked has given up, and opened it otherwise
            emit taken(url);
    }
    socket.disconnectFromServer();
}

bool AddressHandover::give(const QString &directory, const QUrl &url)
{
    const QByteArray line = url.toEncoded();
    if ((!url.isEmpty() && acceptable(line).isEmpty()) || line.size() >= longestAddress)
        return false;
    const QDeadlineTimer end(2 * patience); // whatever comes meanwhile
    QLocalSocket socket;
    if (!reach(socket, directory, QDeadlineTimer(patience)))
        return false;
    socket.write(line + '\n');
    while (!socket.canReadLine() && socket.bytesAvailable() <= takenWord.size() &&
           socket.waitForReadyRead(int(end.remainingTime()))) {
    }
    return socket.readLine(longestAddress) == takenWord;
}

} // namespace consentdesk
