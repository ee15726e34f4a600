// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSet>
#include <QTcpServer>

namespace consentdesk::test {

/// A proxy on loopback that answers for every server itself: with 407 to the first request for an address,
/// and then with a page of pictures below /pictures/, or an empty answer. Each answer sets `lines`. Answers
/// on the thread that made it.
class AskingProxy final : public QTcpServer
{
public:
    explicit AskingProxy(QByteArrayList lines);

    /// From here to the end of this object, every request of the process goes through it.
    [[nodiscard]] bool start();
    ~AskingProxy() override;
    Q_DISABLE_COPY_MOVE(AskingProxy)

    [[nodiscard]] int asked() const { return int(m_asked.size()); }
    /// "Cookie" of each request that was answered with 200.
    [[nodiscard]] const QByteArrayList &received() const { return m_received; }

private:
    void onConnection();
    void onData(QTcpSocket &socket);
    [[nodiscard]] QByteArray answerTo(const QByteArray &request);

    QByteArrayList m_lines;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QSet<QByteArray> m_asked; ///< addresses
    QByteArrayList m_received;
};

} // namespace consentdesk::test
