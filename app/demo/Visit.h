// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DemoRequest.h"
#include "SessionStore.h"

#include <QString>

#include <optional>

namespace consentdesk::demo {

/// One request and what the portal knows about who sent it. Lives as long as the answer is made.
struct Visit
{
    const DemoRequest &request;
    QString language;
    std::optional<SessionStore::Session> session; ///< of the signed-in visitor
};

} // namespace consentdesk::demo
