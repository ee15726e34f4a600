// SPDX-License-Identifier: Apache-2.0
#include "support/DesktopNotifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

QString service()
{
    return u"org.freedesktop.Notifications"_s;
}

QString path()
{
    return u"/org/freedesktop/Notifications"_s;
}

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(service(), path(), service(), method);
}

/// The action of a click on the notice itself.
QString defaultAction()
{
    return u"default"_s;
}

constexpr int desktopsOwnTime = -1;

} // namespace

void DesktopNotifications::connectBus()
{
    m_isConnected = true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service(), path(), service(), u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    bus.connect(service(), path(), service(), u"NotificationClosed"_s, this,
                SLOT(onNotificationClosed(uint, uint)));
    auto *const call = new QDBusPendingCallWatcher(bus.asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] { onCapabilities(*call); });
}

void DesktopNotifications::onCapabilities(QDBusPendingCallWatcher &call)
{
    const QDBusPendingReply<QStringList> reply = call;
    call.deleteLater();
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    if (reply.isError()) {
        m_isConnected = false; // there may be a desktop by the next time
        for (const auto &[id, notice] : waiting)
            emit failed(id, notice);
        return;
    }
    m_readsMarkup = reply.value().contains(u"body-markup"_s);
    for (const auto &[id, notice] : waiting)
        send(id, notice);
}

void DesktopNotifications::show(quint64 id, const PageNotice &notice)
{
    if (m_readsMarkup)
        return send(id, notice);
    m_waiting.append({id, notice});
    if (!m_isConnected)
        connectBus();
}

void DesktopNotifications::send(quint64 id, const PageNotice &notice)
{
    // Only the body is read as markup, and only where the desktop says so.
    const QString body = *m_readsMarkup ? notice.text.toHtmlEscaped() : notice.text;
    QDBusMessage message = callOf(u"Notify"_s);
    message << u"ConsentDesk"_s << uint(0) << u"consentdesk"_s << notice.title << body
            << QStringList{defaultAction(), tr("Open")}
            << QVariantMap{{u"transient"_s, true}, {u"desktop-entry"_s, QGuiApplication::desktopFileName()}}
            << desktopsOwnTime;
    m_sending.append(id);
    auto *const call = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, call, id, notice] { onSent(*call, id, notice); });
}

void DesktopNotifications::onSent(QDBusPendingCallWatcher &call, quint64 id, const PageNotice &notice)
{
    const QDBusPendingReply<uint> reply = call;
    call.deleteLater();
    const bool isWithdrawn = m_sending.removeAll(id) == 0;
    if (reply.isError() && !isWithdrawn)
        emit failed(id, notice);
    else if (isWithdrawn && !reply.isError())
        closeOnDesktop(reply.value());
    else if (!reply.isError())
        m_shown.insert(reply.value(), id);
}

void DesktopNotifications::withdraw(quint64 id)
{
    m_sending.removeAll(id);
    m_waiting.removeIf([id](const Waiting &waiting) { return waiting.first == id; });
    if (const uint number = m_shown.key(id); number != 0) {
        m_shown.remove(number);
        closeOnDesktop(number);
    }
    emit closed(id);
}

void DesktopNotifications::closeOnDesktop(uint number) const
{
    QDBusMessage message = callOf(u"CloseNotification"_s);
    message << number;
    QDBusConnection::sessionBus().send(message);
}

void DesktopNotifications::onActionInvoked(uint number, const QString &action)
{
    // The signals are of every program's notices.
    if (const quint64 id = m_shown.value(number); id != 0 && action == defaultAction())
        emit clicked(id);
}

void DesktopNotifications::onNotificationClosed(uint number, uint)
{
    if (const quint64 id = m_shown.take(number); id != 0)
        emit closed(id);
}

} // namespace consentdesk
