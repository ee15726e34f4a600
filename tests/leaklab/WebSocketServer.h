// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LabServer.h"

#include <QTcpServer>
#include <QThread>

class QTcpSocket;

namespace consentdesk::leaklab {

/// RFC 6455 as far as the lab needs it: the handshake, answered with the handler's cookies (QWebSocketServer
/// cannot set any), and an echo of short text messages. Has a thread of its own.
class WebSocketServer final
{
public:
    using Handler = std::function<LabAnswer(const LabRequest &)>;

    explicit WebSocketServer(Handler handler);
    ~WebSocketServer();
    Q_DISABLE_COPY_MOVE(WebSocketServer)

    /// Whether it listens.
    [[nodiscard]] bool start();
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    void accept(QTcpSocket &socket) const;
    void onReadyRead(QTcpSocket &socket) const;
    void shakeHands(QTcpSocket &socket) const;

    Handler m_handler;
    QThread m_thread;
    QTcpServer *m_server = nullptr; ///< lives in m_thread
    quint16 m_port = 0;
};

} // namespace consentdesk::leaklab
