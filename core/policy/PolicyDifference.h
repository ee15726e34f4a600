// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/DeclaredCookie.h"

namespace consentdesk {

/// What changed between two readings of a policy: its rows, not its layout.
struct PolicyDifference
{
    QList<DeclaredCookie> added;
    QList<DeclaredCookie> removed;
    QList<DeclaredCookie> changed; ///< as they are now: same names, other words

    [[nodiscard]] bool isEmpty() const { return added.isEmpty() && removed.isEmpty() && changed.isEmpty(); }
    friend bool operator==(const PolicyDifference &, const PolicyDifference &) = default;
};

/// Rows are the same when their names are; the place on the page does not count, nor who corrected a row.
[[nodiscard]] PolicyDifference differenceBetween(const QList<DeclaredCookie> &before,
                                                 const QList<DeclaredCookie> &after);

/// "added: _ga, _gid; removed: sessionid; changed: lang", safe to show; of many names the first few.
[[nodiscard]] QString differenceText(const PolicyDifference &difference);

} // namespace consentdesk
