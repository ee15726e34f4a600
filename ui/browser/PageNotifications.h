// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browsing/NotificationOutlet.h"

#include <QObject>
#include <QUrl>
#include <QWebEngineNotification>

#include <functional>
#include <map>
#include <memory>

class QWebEngineProfile;

namespace consentdesk {

/// Takes the notices of pages from the engine, which has asked for the permission, and has them shown as
/// plain text. Each origin has a few at a time; a further one takes the place of its oldest. UI thread.
class PageNotifications final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t mostOfOneOrigin = 3;

    /// Whether @p origin may show any, as of now.
    using Gate = std::function<bool(const QUrl &origin)>;

    /// @p profile and @p outlet outlive this.
    PageNotifications(QWebEngineProfile &profile, NotificationOutlet &outlet, Gate gate,
                      QObject *parent = nullptr);
    ~PageNotifications() override;
    Q_DISABLE_COPY_MOVE(PageNotifications)

signals:
    /// The page hears of it, too.
    void clicked(const QUrl &origin);

private:
    void present(std::unique_ptr<QWebEngineNotification> notification);
    void makeRoom(const QWebEngineNotification &coming);
    void end(quint64 id);

    QWebEngineProfile &m_profile;
    NotificationOutlet &m_outlet;
    Gate m_gate;
    std::map<quint64, std::unique_ptr<QWebEngineNotification>> m_shown; ///< the oldest first
    quint64 m_last = 0;
};

} // namespace consentdesk
