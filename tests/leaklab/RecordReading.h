// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "LabRow.h"
#include "LabServer.h"
#include "cookies/Site.h"

namespace consentdesk::leaklab {

/// When a request was made.
enum class Phase {
    First,  ///< in the visit in which the site sets its refused names for the first time
    Known,  ///< later
    Stress, ///< later, under load
};

[[nodiscard]] bool isRefusedName(const QByteArray &name);
[[nodiscard]] bool isNecessaryName(const QByteArray &name);
[[nodiscard]] bool carriesRefused(const LabRequest &request);

/// Adds the requests to @p row. Necessary cookies are counted where a first party is asked: what ours keeps
/// from third parties is no loss. On a first visit only at "…/check", where the page has waited for it.
void count(LabRow &row, const QList<LabRequest> &requests, Phase phase, const QList<Site> &firstParties);

} // namespace consentdesk::leaklab
