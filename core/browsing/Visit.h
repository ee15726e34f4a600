// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace consentdesk {

/// A page that was visited, as the history keeps it.
struct Visit
{
    QUrl address;   ///< as visitableAddress() makes it
    QString title;  ///< the page's own words, at most maximumTitle long; may be empty
    int count = 0;  ///< of visits, at least 1
    QDateTime last; ///< UTC, of the last one

    static constexpr qsizetype maximumTitle = 200;     ///< UTF-16 code units
    static constexpr qsizetype maximumAddress = 2'048; ///< of an address, encoded; longer ones are not kept

    friend bool operator==(const Visit &, const Visit &) = default;
};

/// @p url as it may be kept: http or https with a host, without the place on the page and without user name
/// and password. Empty when it is nothing of that kind.
[[nodiscard]] QUrl visitableAddress(const QUrl &url);

} // namespace consentdesk
