// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

#include <chrono>

namespace consentdesk {

/// What is remembered of the last time a policy page was asked for, so that it need not be loaded again while
/// it has not changed. Value type.
struct PolicyFetchState
{
    QUrl address;            ///< of the page; empty: none is known
    QDateTime checked;       ///< UTC; invalid: never
    QByteArray entityTag;    ///< ETag as the server sent it, quotes included (RFC 9110 section 8.8.3)
    QByteArray lastModified; ///< Last-Modified as the server sent it (section 8.8.2)

    friend bool operator==(const PolicyFetchState &, const PolicyFetchState &) = default;
};

/// At most once in this time a server is asked for its policy without the visitor's wish.
inline constexpr std::chrono::hours policyCheckInterval{24};

/// Whether the policy may be asked for again at @p now. A time of the last check that lies in the future (a
/// clock that was wrong) counts as never. Any thread.
[[nodiscard]] bool isPolicyCheckDue(const PolicyFetchState &state, const QDateTime &now);

/// Whether a conditional request can be made: the server named a validator last time.
[[nodiscard]] bool hasValidator(const PolicyFetchState &state);

} // namespace consentdesk
