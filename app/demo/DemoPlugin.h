// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "DemoService.h"

#include <QObject>

namespace consentdesk {

/// The root object of the plugin.
class DemoPlugin final : public QObject, public DemoServiceMaker
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID CONSENTDESK_DEMO_SERVICE)
    Q_INTERFACES(consentdesk::DemoServiceMaker)

public:
    [[nodiscard]] std::unique_ptr<DemoService> make() const override;
};

} // namespace consentdesk
