// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/LearnedNames.h"

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QTimer>
#include <QWebEnginePage>

#include <chrono>

class QTcpSocket;

namespace consentdesk {

/// Finds out at the start whether the sweep works with this engine on this machine: a hidden page loads
/// pictures side by side from a server of ours on loopback, whose every answer sets one and the same refused
/// cookie. If the server sees it come back once, the sweep does not work. Nothing leaves the machine: the
/// host ends in "localhost" and is made up anew each time, so that no other server gets these cookies.
/// UI thread.
class SweepSelfTest final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds limit{10};

    explicit SweepSelfTest(QWebEngineProfile &profile, QObject *parent = nullptr);
    ~SweepSelfTest() override;
    Q_DISABLE_COPY_MOVE(SweepSelfTest)

    /// Whether a cookie of @p domain belongs to a test, of this run or an earlier one.
    [[nodiscard]] static bool isHostOfAnyRun(const QString &domain);
    /// The only host whose cookies belong to the test.
    [[nodiscard]] const QString &host() const { return m_host; }
    /// What is to be taken out before each read of that host.
    [[nodiscard]] LearnedNames::Names refusedNames() const { return {{m_refusedName}}; }

    /// Loads the page; finished() comes later, once. False when no port could be opened: nothing is loaded.
    [[nodiscard]] bool start();

signals:
    void finished(bool passed);

private:
    void onConnection();
    void onData(QTcpSocket &socket);
    [[nodiscard]] QByteArray answerTo(const QByteArray &request);
    [[nodiscard]] QByteArray page() const;
    void finish(bool loaded);

    const QString m_host;
    const QByteArray m_path; ///< nobody else on this machine can guess it
    const QByteArray m_refusedName;
    QWebEngineProfile &m_profile;
    QHash<QTcpSocket *, QByteArray> m_received; ///< of requests that are not complete yet
    QTcpServer m_server; ///< gone before m_received: its sockets say good-bye when they are deleted
    QTimer m_timeout;
    int m_pictures = 0;
    int m_withKept = 0;
    int m_withRefused = 0;
    std::unique_ptr<QWebEnginePage> m_page;
};

} // namespace consentdesk
