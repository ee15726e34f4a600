// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>

#include <memory>

class QUrl;
class QWebEngineProfile;
class QWidget;

namespace consentdesk {

class DesktopNotifications;
class MessageBar;
class PageNotifications;
class SitePermissions;
class TabArea;
struct PageNotice;

/// Notices of pages: shown by the desktop, without one by the window's message bar; a click leads to the tab.
/// A child of the window. UI thread.
class NotificationDesk final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    NotificationDesk(QWidget &window, TabArea &tabs, MessageBar &messages, QWebEngineProfile &profile,
                     const SitePermissions &permissions);
    ~NotificationDesk() override;
    Q_DISABLE_COPY_MOVE(NotificationDesk)

private:
    void showInBar(quint64 id, const PageNotice &notice);
    void showTabOf(const QUrl &origin);

    QWidget &m_window;
    TabArea &m_tabs;
    MessageBar &m_messages;
    QHash<quint64, quint64> m_inBar; ///< messages by notice
    std::unique_ptr<DesktopNotifications> m_desktop;
    std::unique_ptr<PageNotifications> m_notifications;
};

} // namespace consentdesk
