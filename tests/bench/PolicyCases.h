// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Measurement.h"

namespace consentdesk::bench {

/// decide() and the gate's filter path, with the product's own catalogue and a visitor who has chosen much.
[[nodiscard]] QList<Case> policyCases();

} // namespace consentdesk::bench
