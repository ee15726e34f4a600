// SPDX-License-Identifier: Apache-2.0
#include "window/NotificationDesk.h"

#include "browser/BrowserPage.h"
#include "browser/PageNotifications.h"
#include "browsing/SitePermissions.h"
#include "support/DesktopNotifications.h"
#include "widgets/MessageBar.h"
#include "window/PageTab.h"
#include "window/TabArea.h"

#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

NotificationDesk::NotificationDesk(QWidget &window, TabArea &tabs, MessageBar &messages,
                                   QWebEngineProfile &profile, const SitePermissions &permissions)
    : QObject(&window)
    , m_window(window)
    , m_tabs(tabs)
    , m_messages(messages)
    , m_desktop(std::make_unique<DesktopNotifications>())
    , m_notifications(
          std::make_unique<PageNotifications>(profile, *m_desktop, [&permissions](const QUrl &origin) {
              return permissions.decision(originOf(origin), SitePermission::Notifications) !=
                     PermissionDecision::Refuse;
          }))
{
    connect(m_desktop.get(), &NotificationOutlet::failed, this, &NotificationDesk::showInBar);
    connect(m_desktop.get(), &NotificationOutlet::closed, this,
            [this](quint64 id) { m_messages.withdraw(m_inBar.take(id)); });
    connect(m_notifications.get(), &PageNotifications::clicked, this, &NotificationDesk::showTabOf);
}

NotificationDesk::~NotificationDesk()
{
    m_desktop->disconnect(this); // the bar may be gone before
}

void NotificationDesk::showInBar(quint64 id, const PageNotice &notice)
{
    const QString text = notice.text.isEmpty() ? notice.title : notice.title + u" – "_s + notice.text;
    const quint64 message =
        m_messages.propose(text, tr("Show the page"), tr("Close"), [this, id](bool shows) {
            if (shows)
                emit m_desktop->clicked(id);
            emit m_desktop->closed(id);
        });
    if (message == 0) // too many wait already
        emit m_desktop->closed(id);
    else
        m_inBar.insert(id, message);
}

void NotificationDesk::showTabOf(const QUrl &origin)
{
    for (int index = 0; index < m_tabs.count(); ++index) {
        if (originOf(m_tabs.tab(index).page().url()) != originOf(origin))
            continue;
        m_tabs.select(index);
        m_window.show();
        m_window.raise();
        m_window.activateWindow();
        return;
    }
}

} // namespace consentdesk
