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
    /// The interceptor announced a request.
    void requestStarted(const QUrl &url);
    /// What the filter's call for @p url on the UI thread stands for.
    [[nodiscard]] OriginContact::Use useOf(const QUrl &url);

private:
    struct Pending
    {
        int reads = 0;
        qint64 announced = 0; ///< milliseconds since m_clock started
    };

    void dropStale(qint64 now);

    QHash<QUrl, Pending> m_pending;
    QElapsedTimer m_clock;
};

} // namespace consentdesk
