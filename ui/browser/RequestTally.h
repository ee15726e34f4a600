// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/CookieInventory.h"

#include <QElapsedTimer>
#include <QHash>
#include <QUrl>

namespace consentdesk {

/// Tells the network's cookie reads from its writes. The engine's filter does not say which it asks for, but
/// it asks once for every read, right after the request was announced to the interceptor, and then once for
/// every Set-Cookie line (shared/engine.md section 1). UI thread.
class RequestTally final
{
public:
    static constexpr qsizetype maximumPending = 4'000; ///< a page can announce without end; the oldest go

    /// The interceptor announced a request.
    void requestStarted(const QUrl &url);
    /// What the filter's call for @p url on the UI thread stands for.
    [[nodiscard]] OriginContact::Use useOf(const QUrl &url);
    /// Addresses whose read is still to come.
    [[nodiscard]] qsizetype size() const { return m_latest.size() + m_earlier.size(); }

private:
    struct Pending
    {
        int reads = 0;
        qint64 announced = 0; ///< milliseconds since m_clock started
    };

    using Requests = QHash<QUrl, Pending>;

    [[nodiscard]] bool takeReadFrom(Requests &requests, const QUrl &key) const;

    // Two generations: when the later one is full it takes the place of the earlier one, which is forgotten
    // as a whole. So nothing has to be searched for what is old.
    Requests m_latest;
    Requests m_earlier;
    QElapsedTimer m_clock;
};

} // namespace consentdesk
