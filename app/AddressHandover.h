// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>

class QLocalSocket;

namespace consentdesk {

/// Who starts `consentdesk ADDRESS` while a window of the profile is open wants the address there; without an
/// address, as from the desktop's menu, the window itself. The window listens at a socket in the folder of
/// its profile, which no other user can reach; the other program says the address, in one line, and ends when
/// it was taken. UI thread.
class AddressHandover final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 longestAddress = 8'192;             ///< bytes, as they are sent
    static constexpr int mostAtOnce = 8;                        ///< programs; the others are turned away
    static constexpr std::chrono::milliseconds patience{2'000}; ///< of either side

    explicit AddressHandover(QObject *parent = nullptr);

    /// Of a profile that this process has locked: a socket that a killed one left is replaced. Where there
    /// can be none (the path is too long for a socket), nobody is heard.
    void listen(const QString &directory);
    /// Whether a window of the profile in @p directory, which another process has locked, has taken @p url;
    /// an empty one asks for the window.
    /// Waits for it, at most twice patience. Nobody is told the address but a program of our user.
    [[nodiscard]] static bool give(const QString &directory, const QUrl &url);
    /// What may be taken from another program: an absolute http or https address; else an empty one.
    [[nodiscard]] static QUrl acceptable(const QByteArray &line);

signals:
    /// An empty one: an empty tab.
    void taken(const QUrl &url);

private:
    void onConnection();
    void onData(QLocalSocket &socket);

    int m_open = 0; ///< connections
    QLocalServer m_server;
};

} // namespace consentdesk
