// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Campaign.h"

namespace consentdesk::leaklab {

/// The gates of issue 3 that concern all rows, then those of the groups.
[[nodiscard]] QList<GateResult> judged(const QList<GroupResults> &groups, LabSize size);

} // namespace consentdesk::leaklab
