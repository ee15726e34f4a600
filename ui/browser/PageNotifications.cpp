// SPDX-License-Identifier: Apache-2.0
#include "browser/PageNotifications.h"

#include "base/DisplayText.h"

#include <QWebEngineProfile>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype longestHost = 60;
constexpr qsizetype longestTitle = 80;
constexpr qsizetype longestText = 300;

} // namespace

PageNotifications::PageNotifications(QWebEngineProfile &profile, NotificationOutlet &outlet, Gate gate,
                                     QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_outlet(outlet)
    , m_gate(std::move(gate))
{
    connect(&outlet, &NotificationOutlet::clicked, this, [this](quint64 id) {
        const auto found = m_shown.find(id);
        if (found == m_shown.end())
            return;
        const QUrl origin = found->second->origin();
        found->second->click();
        emit clicked(origin);
    });
    connect(&outlet, &NotificationOutlet::closed, this, &PageNotifications::end);
    m_profile.setNotificationPresenter(
        [this](std::unique_ptr<QWebEngineNotification> notification) { present(std::move(notification)); });
}

PageNotifications::~PageNotifications()
{
    m_profile.setNotificationPresenter({});
    m_outlet.disconnect(this); // it says that each is closed, while the list is walked
    for (const auto &[id, notification] : m_shown) {
        notification->disconnect(this);
        m_outlet.withdraw(id);
    }
}

void PageNotifications::present(std::unique_ptr<QWebEngineNotification> notification)
{
    if (!m_gate(notification->origin()))
        return;
    makeRoom(*notification);
    const quint64 id = ++m_last;
    const PageNotice notice{displayText(notification->origin().host(), longestHost) + u": "_s +
                                displayText(notification->title(), longestTitle),
                            displayText(notification->message(), longestText)};
    // The page takes it back, or is gone.
    connect(notification.get(), &QWebEngineNotification::closed, this, [this, id] { m_outlet.withdraw(id); });
    QWebEngineNotification &shown = *notification;
    m_shown.emplace(id, std::move(notification));
    m_outlet.show(id, notice);
    shown.show();
}

void PageNotifications::makeRoom(const QWebEngineNotification &coming)
{
    std::vector<quint64> ofOrigin;
    std::vector<quint64> ending;
    for (const auto &[id, notification] : m_shown) {
        // The same tag (Notifications API, section 2.6); the engine says so of two that have none, too.
        if (!coming.tag().isEmpty() && notification->matches(&coming))
            ending.push_back(id);
        else if (notification->origin() == coming.origin())
            ofOrigin.push_back(id);
    }
    for (std::size_t index = 0; index + mostOfOneOrigin <= ofOrigin.size(); ++index)
        ending.push_back(ofOrigin[index]);
    for (const quint64 id : ending)
        m_outlet.withdraw(id);
}

void PageNotifications::end(quint64 id)
{
    const auto found = m_shown.find(id);
    if (found == m_shown.end())
        return;
    // Out of the list first: the engine tells that it is closed, too.
    QWebEngineNotification *const ended = found->second.release();
    m_shown.erase(found);
    ended->disconnect(this);
    ended->close();
    ended->deleteLater(); // it may be telling us
}

} // namespace consentdesk
