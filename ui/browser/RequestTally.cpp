// SPDX-License-Identifier: Apache-2.0
#include "browser/RequestTally.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// A request without credentials makes no read; it must not turn a later line into one, nor fill the memory.
constexpr qint64 staleAfterMs = 10'000;
constexpr qsizetype sweepAbove = 2'000;

/// The filter names a WebSocket by its http address, and never names a fragment.
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
    if (!m_clock.isValid())
        m_clock.start();
    const qint64 now = m_clock.elapsed();
    if (m_pending.size() > sweepAbove)
        dropStale(now);
    Pending &pending = m_pending[keyOf(url)];
    ++pending.reads;
    pending.announced = now;
}

OriginContact::Use RequestTally::useOf(const QUrl &url)
{
    const auto pending = m_pending.find(keyOf(url));
    if (pending == m_pending.end() || m_clock.elapsed() - pending->announced > staleAfterMs)
        return OriginContact::Use::Write;
    if (--pending->reads <= 0)
        m_pending.erase(pending);
    return OriginContact::Use::Read;
}

void RequestTally::dropStale(qint64 now)
{
    m_pending.removeIf([now](const auto &entry) { return now - entry.value().announced > staleAfterMs; });
}

} // namespace consentdesk
