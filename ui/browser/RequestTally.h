// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/CookieInventory.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace consentdesk {

/// Tells the network's cookie reads from its writes. The engine's filter does not say which it asks for, but
/// it asks once for every read, right after the request was announced to the interceptor, and then once for
/// every Set-Cookie line (shared/engine.md section 1). UI thread.
class RequestTally final
{
public:
    static constexpr qsizetype maximumPending = 4'000; ///< a page can announce without end; the oldest go
    static constexpr qsizetype maximumLength =
        8'000; ///< of path and query; longer addresses are not remembered
    /// The lines of one response are asked for one right after the other: when it brought one, and then none
    /// in so many ticks, it is over. A thread that does not get to its events does not tick either, so that
    /// lines which wait for it all the while are not taken for those that never come.
    static constexpr std::chrono::milliseconds tick{500};
    static constexpr quint64 ticksOfRest = 3; ///< the first may come at once

    RequestTally();
    Q_DISABLE_COPY_MOVE(RequestTally)
    ~RequestTally() = default;

    /// The interceptor announced a request.
    void requestStarted(const QUrl &url);
    /// What a call of the filter stands for.
    struct Call
    {
        OriginContact::Use use = OriginContact::Use::Write; ///< what it most likely is
        /// Whether it can be nothing else. Of two requests for one address a line of the first may be asked
        /// before the read of the second, and one without credentials takes its announcement for nothing.
        bool isCertain = false;

        [[nodiscard]] bool mayBeRead() const { return use == OriginContact::Use::Read || !isCertain; }
        [[nodiscard]] bool mayBeLine() const { return use == OriginContact::Use::Write || !isCertain; }
    };

    /// What the filter's call for @p url on the UI thread stands for.
    [[nodiscard]] Call callOf(const QUrl &url);
    /// Nothing more is to come. From now on it may be destroyed by any thread.
    void stop() { m_timer.stop(); }
    /// Addresses that are remembered.
    [[nodiscard]] qsizetype size() const { return m_latest.size() + m_earlier.size(); }

private:
    struct Address
    {
        int announced = 0;        ///< requests whose read is still to come
        qint64 lastAnnounced = 0; ///< milliseconds since m_clock started
        quint64 lastCall = 0;     ///< m_ticks of that time
        bool wasRead = false;     ///< so that lines may come
        bool hadLine = false;     ///< of the only request since the address was last at rest
        bool isMixed = false;     ///< lines may have come between announcement and read
    };

    using Addresses = QHash<QUrl, Address>;

    [[nodiscard]] Address *find(const QUrl &key);
    void onTick();

    // Two generations: when the later one is full it takes the place of the earlier one, which is forgotten
    // as a whole. So nothing has to be searched for what is old.
    Addresses m_latest;
    Addresses m_earlier;
    QElapsedTimer m_clock;
    QTimer m_timer; ///< runs until all addresses are at rest
    quint64 m_ticks = 0;
    quint64 m_lastCall = 0; ///< m_ticks of that time, for any address
};

} // namespace consentdesk
