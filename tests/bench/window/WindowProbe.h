// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QGenericPlugin>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

/// Watches the window of any Qt program from inside, so that two programs are measured by the same code.
/// Reads orders and writes what it sees, a line of words each, on the socket CONSENTDESK_PROBE_SOCKET (a
/// descriptor):
///   "tab URL" opens a tab as a visitor does, "blocked" tells the longest time in which no event was
///   answered.
/// "interactive TITLE NANOSECONDS CPU": the window showed a title beginning "ready", and an event that was
/// posted then was answered after all others; monotonic clock; what this process has computed, in
/// microseconds. UI thread.
class WindowProbe final : public QObject
{
    Q_OBJECT

public:
    explicit WindowProbe(int socket);
    Q_DISABLE_COPY_MOVE(WindowProbe)

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void customEvent(QEvent *event) override;

private:
    void readOrder();
    void openTab(const QString &url);
    void tell(const QString &words) const;
    void noteBeat();

    int m_socket;
    QSocketNotifier m_orders;
    QTimer m_beat;
    QElapsedTimer m_sinceBeat;
    qint64 m_longestPause = 0; ///< of the beat, in nanoseconds
    QString m_awaited;         ///< the title that was shown last and not told
};

/// Loaded by QT_QPA_GENERIC_PLUGINS=windowprobe.
class WindowProbePlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "windowprobe.json")

public:
    QObject *create(const QString &name, const QString &specification) override;
};
