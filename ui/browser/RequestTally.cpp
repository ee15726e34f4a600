// SPDX-License-Identifier: Apache-2.0
#include "browser/RequestTally.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// A request without credentials makes no read; it must not turn a later line into one.
constexpr qint64 staleAfterMs = 10'000;

/// Where a fragment or a WebSocket's scheme is named must make no difference.
QUrl keyOf(const QUrl &url)
{
    QUrl key = url.adjusted(QUrl::RemoveFragment);
    if (key.scheme() == "ws"_L1)
        key.setScheme(u"http"_s);
    else if (key.scheme() == "wss"_L1)
        key.setScheme(u"https"_s);
    return key;
}

} // namespace

void RequestTally::requestStarted(const QUrl &url)
{
    const QUrl key = keyOf(url);
    if (key.scheme() != "http"_L1 && key.scheme() != "https"_L1)
        return; // data: and blob: addresses have no cookies, and can be megabytes long
    if (!m_clock.isValid())
        m_clock.start();
    if (m_latest.size() >= maximumPending / 2)
        m_earlier = std::exchange(m_latest, {});
    Pending &pending = m_latest[key];
    ++pending.reads;
    pending.announced = m_clock.elapsed();
}

OriginContact::Use RequestTally::useOf(const QUrl &url)
{
    const QUrl key = keyOf(url);
    const bool isRead = takeReadFrom(m_latest, key) || takeReadFrom(m_earlier, key);
    return isRead ? OriginContact::Use::Read : OriginContact::Use::Write;
}

bool RequestTally::takeReadFrom(Requests &requests, const QUrl &key) const
{
    const auto pending = requests.find(key);
    if (pending == requests.end() || m_clock.elapsed() - pending->announced > staleAfterMs)
        return false;
    if (--pending->reads <= 0)
        requests.erase(pending);
    return true;
}

} // namespace consentdesk
