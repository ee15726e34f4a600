// SPDX-License-Identifier: Apache-2.0
#include "StoreLog.h"

#include <QNetworkCookie>
#include <QWebEngineCookieStore>

#include <algorithm>

namespace consentdesk::test {

namespace {

/// The product's own, by which it learns what the store has done, and those of its self-test.
bool isMarker(const Cookie &cookie)
{
    const QString host = cookie.key.host();
    return host.endsWith(QStringLiteral(".invalid")) || host.endsWith(QStringLiteral("selftest.localhost"));
}

} // namespace

StoreLog::StoreLog(QWebEngineCookieStore &store, QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    connect(&store, &QWebEngineCookieStore::cookieAdded, this, [this](const QNetworkCookie &added) {
        const Cookie cookie = Cookie::fromNetworkCookie(added);
        if (isMarker(cookie))
            return;
        m_events.append({Event::Kind::Added, cookie, m_clock.nsecsElapsed()});
        m_stored.insert(cookie.key, cookie);
    });
    connect(&store, &QWebEngineCookieStore::cookieRemoved, this, [this](const QNetworkCookie &removed) {
        const Cookie cookie = Cookie::fromNetworkCookie(removed);
        if (isMarker(cookie))
            return;
        m_events.append({Event::Kind::Removed, cookie, m_clock.nsecsElapsed()});
        m_stored.remove(cookie.key);
    });
}

int StoreLog::storedCount(const QByteArray &name) const
{
    return int(std::count_if(m_stored.keyBegin(), m_stored.keyEnd(),
                             [&name](const CookieKey &key) { return key.name == name; }));
}

Cookie StoreLog::cookie(const QByteArray &name) const
{
    const auto found = std::find_if(m_stored.cbegin(), m_stored.cend(),
                                    [&name](const Cookie &cookie) { return cookie.key.name == name; });
    return found == m_stored.cend() ? Cookie() : *found;
}

bool StoreLog::everAdded(const QByteArray &name) const
{
    return count(Event::Kind::Added, name) > 0;
}

int StoreLog::count(Event::Kind kind, const QByteArray &name) const
{
    return int(std::count_if(m_events.cbegin(), m_events.cend(), [&](const Event &event) {
        return event.kind == kind && event.cookie.key.name == name;
    }));
}

std::optional<Cookie> StoreLog::lastAddedAt(const QString &path) const
{
    const auto came = [&path](const Event &event) {
        return event.kind == Event::Kind::Added && event.cookie.key.path == path;
    };
    const auto last = std::find_if(m_events.crbegin(), m_events.crend(), came);
    return last == m_events.crend() ? std::nullopt : std::optional(last->cookie);
}

} // namespace consentdesk::test
