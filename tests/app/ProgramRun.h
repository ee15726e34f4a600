// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>

namespace consentdesk::test {

/// What a finished program left.
struct ProgramResult
{
    bool exited = false; ///< by itself and in time
    int status = -1;
    QByteArray out;
    QByteArray err;         ///< without the warning that root gets
    QByteArray rootWarning; ///< which stands here; empty for other users
    std::chrono::milliseconds time{0};

    /// Everything about it, for QVERIFY2.
    [[nodiscard]] QByteArray text() const;
    /// Whether standard error is exactly one line "consentdesk: … ." and safe on a terminal.
    [[nodiscard]] bool complainsInOneLine() const;
};

/// The real program with a home, a cache and a temporary folder of its own, and no display. The event loop
/// runs while it runs, so servers of the test answer.
class ProgramRun final
{
public:
    explicit ProgramRun(QString program = ProgramRun::program());
    ~ProgramRun();
    Q_DISABLE_COPY_MOVE(ProgramRun)

    /// The one that was built.
    [[nodiscard]] static QString program();

    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void unsetVariable(const QString &name) { m_environment.remove(name); }

    void start(const QStringList &arguments);
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    void terminate() { m_process.terminate(); }
    void kill() { m_process.kill(); }
    [[nodiscard]] ProgramResult finish(std::chrono::milliseconds patience = std::chrono::seconds(80));
    /// start() and finish().
    [[nodiscard]] ProgramResult run(const QStringList &arguments);

    /// What the program has written on standard error so far.
    [[nodiscard]] QByteArray errorsSoFar();
    /// Every file and folder below home, cache and temporary folder.
    [[nodiscard]] QStringList filesOnDisk() const;
    /// Those of them whose name or content has one of @p words, in ASCII or UTF-16.
    [[nodiscard]] QStringList filesThatTell(const QList<QByteArray> &words) const;

private:
    QString m_program;
    QTemporaryDir m_place;
    QProcessEnvironment m_environment;
    QProcess m_process;
    QByteArray m_err;
    std::chrono::steady_clock::time_point m_started;
};

/// `consentdesk visit` with @p arguments in a fresh place.
[[nodiscard]] ProgramResult visit(const QStringList &arguments);

} // namespace consentdesk::test
