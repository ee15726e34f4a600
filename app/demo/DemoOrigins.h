// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace consentdesk::demo {

/// The demo's sites, each as scheme, host and port.
struct DemoOrigins
{
    QString portal;
    QString tracker;
    QString identity;
};

} // namespace consentdesk::demo
