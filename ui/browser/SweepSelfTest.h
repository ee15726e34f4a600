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

class CookieGate;

/// Proves at the start that the sweep works with this engine on this machine: a hidden page loads pictures
/// side by side from a server of ours on loopback, whose every answer sets the same refused cookies. First
/// they are deleted before each read without waiting for the engine; one has to come back, or the load is
/// doubled, since otherwise the rest would prove nothing. Then the same with the sweep, and none may come
/// back once. So a wait that ends too early, or watches the wrong threads, fails. A page that did not load,
/// or whose waits gave up on a machine that was busy with something else, shows neither and is repeated.
///
/// Nothing leaves the machine: the host ends in "localhost" and is made up anew each time, so that no other
/// server gets these cookies. UI thread.
class SweepSelfTest final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds limit{10};
    /// Of a cookie that marks the end. It can be no host's (RFC 6761 section 6.4).
    static constexpr QLatin1StringView markerDomain{"consentdesk-selftest.invalid"};

    SweepSelfTest(QWebEngineProfile &profile, CookieGate &gate, QObject *parent = nullptr);
    ~SweepSelfTest() override;
    Q_DISABLE_COPY_MOVE(SweepSelfTest)

    /// Whether a cookie of @p domain belongs to a test, of this run or an earlier one.
    [[nodiscard]] static bool isHostOfAnyRun(const QString &domain);
    /// The only host whose cookies belong to the test.
    [[nodiscard]] const QString &host() const { return m_host; }
    /// 0 when no port is open.
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    /// Loads the page; finished() comes later, once, when the cookies are gone. False when no port could be
    /// opened: nothing is loaded.
    [[nodiscard]] bool start();
    /// Whether it ended without an answer: a dialog of a page, or a machine with other work, held up the
    /// engine.
    [[nodiscard]] bool isUndecided() const { return !m_passed && !m_hasLeaked; }

signals:
    void finished(bool passed);

private:
    void onConnection();
    void onData(QTcpSocket &socket);
    [[nodiscard]] QByteArray answerTo(const QByteArray &request);
    [[nodiscard]] QByteArray page() const;
    enum class Phase { Control, Proof, CleanUp };

    void loadPage(Phase phase);
    void onLoaded(bool loaded);
    void onProof();
    void repeat(const char *reason);
    void fail(const char *reason);
    void cleanUp(bool passed);
    void onTimeout();
    void end();

    const QString m_host;
    const QByteArray m_path; ///< nobody else on this machine can guess it
    const QByteArrayList m_refusedNames;
    QWebEngineProfile &m_profile;
    CookieGate &m_gate;
    QHash<QTcpSocket *, QByteArray> m_received; ///< of requests that are not complete yet
    QTcpServer m_server; ///< gone before m_received: its sockets say good-bye when they are deleted
    QTimer m_timeout;
    Phase m_phase = Phase::Control;
    bool m_passed = false;
    bool m_hasLeaked = false;
    int m_wanted;       ///< pictures of a page
    int m_round = 0;    ///< pages so far
    int m_pictures = 0; ///< of this page, and how many of them carried what
    int m_withKept = 0;
    int m_withRefused = 0;
    int m_waitsGivenUp = 0;
    int m_repetitions = 0;
    std::unique_ptr<QWebEnginePage> m_page;
};

} // namespace consentdesk
