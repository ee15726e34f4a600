// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DemoResponse.h"

#include <optional>

namespace consentdesk::demo {

/// A style sheet, script or picture of resources/demo/static; nothing when there is none of that plain name.
[[nodiscard]] std::optional<DemoResponse> staticFile(const QString &name);

} // namespace consentdesk::demo
