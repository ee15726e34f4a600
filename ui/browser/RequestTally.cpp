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
    QUrl key = url.hasFragment() ? url.adjusted(QUrl::RemoveFragment) : url;
    if (key.scheme() == "ws"_L1)
        key.setScheme(u"http"_s);
    else if (key.scheme() == "wss"_L1)
        key.setScheme(u"https"_s);
    return key;
}

} // namespace

RequestTally::RequestTally()
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(tick);
    m_timer.callOnTimeout([this] { onTick(); });
}

void RequestTally::onTick()
{
    ++m_ticks;
    if (m_ticks - m_lastCall < ticksOfRest)
        m_timer.start();
}

void RequestTally::requestStarted(const QUrl &url)
{
    const QUrl key = keyOf(url);
    if (key.scheme() != "http"_L1 && key.scheme() != "https"_L1)
        return; // data: and blob: addresses have no cookies, and can be megabytes long
    if (key.path().size() + key.query().size() > maximumLength)
        return; // its calls may be both
    if (!m_clock.isValid())
        m_clock.start();
    if (m_latest.size() >= maximumPending / 2)
        m_earlier = std::exchange(m_latest, {});
    auto address = m_latest.find(key);
    if (address == m_latest.end())
        address = m_latest.insert(key, m_earlier.take(key));
    const bool isAtRest = address->announced == 0 && !address->isMixed && address->hadLine &&
                          m_ticks - address->lastCall >= ticksOfRest;
    if (isAtRest)
        *address = {};
    ++address->announced;
    address->lastAnnounced = m_clock.elapsed();
}

RequestTally::Call RequestTally::callOf(const QUrl &url)
{
    Address *const address = find(keyOf(url));
    if (!address)
        return {};
    address->lastCall = m_lastCall = m_ticks;
    if (!m_timer.isActive())
        m_timer.start();
    if (address->announced == 0) {
        address->hadLine = true;
        return {OriginContact::Use::Write, !address->isMixed};
    }
    --address->announced;
    const bool isStale = m_clock.elapsed() - address->lastAnnounced > staleAfterMs;
    address->isMixed |= address->wasRead;
    const bool isRead = !address->wasRead || !isStale;
    address->wasRead = true;
    return {isRead ? OriginContact::Use::Read : OriginContact::Use::Write, !address->isMixed};
}

RequestTally::Address *RequestTally::find(const QUrl &key)
{
    for (Addresses *const addresses : {&m_latest, &m_earlier}) {
        if (const auto address = addresses->find(key); address != addresses->end())
            return &*address;
    }
    return nullptr;
}

} // namespace consentdesk
