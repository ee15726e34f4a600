// SPDX-License-Identifier: Apache-2.0
#include "DemoPlugin.h"

#include "DemoPlatform.h"

namespace consentdesk {

std::unique_ptr<DemoService> DemoPlugin::make() const
{
    return std::make_unique<DemoPlatform>();
}

} // namespace consentdesk
