// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browsing/NotificationOutlet.h"

#include <QHash>
#include <QList>

#include <optional>
#include <utility>

class QDBusPendingCallWatcher;

namespace consentdesk {

/// Notices as the desktop shows them (freedesktop.org, Desktop Notifications Specification 1.2), over the
/// session's bus, which is asked for at the first one. Never waits. They are marked as passing, so that the
/// desktop need not keep what a page said. UI thread.
class DesktopNotifications final : public NotificationOutlet
{
    Q_OBJECT

public:
    using NotificationOutlet::NotificationOutlet;

    void show(quint64 id, const PageNotice &notice) override;
    void withdraw(quint64 id) override;

private slots:
    void onActionInvoked(uint number, const QString &action);
    void onNotificationClosed(uint number, uint reason);

private:
    using Waiting = std::pair<quint64, PageNotice>;

    void connectBus();
    void onCapabilities(QDBusPendingCallWatcher &call);
    void send(quint64 id, const PageNotice &notice);
    void onSent(QDBusPendingCallWatcher &call, quint64 id, const PageNotice &notice);
    void closeOnDesktop(uint number) const;

    bool m_isConnected = false;
    std::optional<bool> m_readsMarkup; ///< of the desktop; none: it has not answered yet
    QList<Waiting> m_waiting;          ///< until it has
    QList<quint64> m_sending;          ///< not answered, and not withdrawn meanwhile
    QHash<uint, quint64> m_shown;      ///< our number by the desktop's
};

} // namespace consentdesk
