// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "browsing/Visit.h"

#include <QList>

namespace consentdesk {

/// The seam behind History: where visits outlive the session. UI thread.
class HistoryStore
{
public:
    virtual ~HistoryStore() = default;

    /// Forgets what is older than @p oldest and all but the newest @p maximum, and gives the rest.
    [[nodiscard]] virtual Result<QList<Visit>> load(const QDateTime &oldest, int maximum) = 0;
    /// Takes the place of what was kept of the same address.
    [[nodiscard]] virtual Result<void> save(const Visit &visit) = 0;
    [[nodiscard]] virtual Result<void> remove(const QUrl &address) = 0;
    /// Leaves no trace of any visit in the files.
    [[nodiscard]] virtual Result<void> clear() = 0;
};

} // namespace consentdesk
