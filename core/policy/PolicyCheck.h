// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

#include <chrono>

namespace consentdesk {

/// What a server said of a page's version, for the next conditional request (RFC 9110 section 8.8).
struct PageValidators
{
    QByteArray etag;         ///< ETag as the server sent it, quotes included (section 8.8.3)
    QByteArray lastModified; ///< Last-Modified as the server sent it (section 8.8.2)

    /// The server named none: no conditional request can be made.
    [[nodiscard]] bool isEmpty() const { return etag.isEmpty() && lastModified.isEmpty(); }
    friend bool operator==(const PageValidators &, const PageValidators &) = default;
};

/// What is remembered of the last time a policy page was asked for, so that it need not be loaded again while
/// it has not changed. Value type.
struct PolicyFetchState
{
    QUrl address;      ///< of the page; empty: none is known
    QDateTime checked; ///< UTC; invalid: never
    PageValidators validators;

    friend bool operator==(const PolicyFetchState &, const PolicyFetchState &) = default;
};

/// At most once in this time a server is asked for its policy without the visitor's wish.
inline constexpr std::chrono::hours policyCheckInterval{24};

/// Whether the policy may be asked for again at @p now; invalid @p lastCheck: never asked for. A time of the
/// last check that lies in the future (a clock that was wrong) counts as never. Any thread.
[[nodiscard]] bool isPolicyCheckDue(const QDateTime &lastCheck, const QDateTime &now);

} // namespace consentdesk
