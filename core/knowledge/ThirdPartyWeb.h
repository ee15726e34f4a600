// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "knowledge/KnowledgeContent.h"

#include <QByteArray>

namespace consentdesk {

/// The companies of the package third-party-web (github.com/patrickhulce/third-party-web, MIT). Any thread.
[[nodiscard]] Result<QList<Company>> readThirdPartyWeb(const QByteArray &json);

} // namespace consentdesk
