// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QTcpServer>
#include <QUrl>

namespace consentdesk::test {

/// Sends generated Set-Cookie lines byte by byte, which no well-behaved server does, and keeps the Cookie
/// header of the request that follows. `/N/set` sends line N, `/N/echo` is remembered for it, `/lines` tells
/// the lines as JSON (one character a byte), `/end` ends the run.
class LineServer final : public QObject
{
    Q_OBJECT

public:
    LineServer();

    void setLines(const QByteArrayList &lines) { m_lines = lines; }
    [[nodiscard]] QUrl url() const;
    /// The bytes of the Cookie header that came to line @p n; empty when there was none.
    [[nodiscard]] QByteArray receivedFor(qsizetype n) const { return m_received.value(n); }
    /// One character a byte.
    [[nodiscard]] QString linesAsJson() const;
    void startAnew() { m_received.clear(); }

signals:
    void ended();

private:
    void onData(QTcpSocket &socket);
    [[nodiscard]] QByteArray answer(const QByteArray &request);

    QTcpServer m_server;
    QByteArrayList m_lines;
    QHash<qsizetype, QByteArray> m_received;
};

} // namespace consentdesk::test
