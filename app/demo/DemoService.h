// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"

#include <QUrl>
#include <QtPlugin>

#include <memory>

namespace consentdesk {

/// All that the program knows of the demo platform, which is a plugin of its own: Qt HTTP Server is loaded
/// only when the demo is wanted. UI thread.
class DemoService
{
public:
    DemoService() = default;
    virtual ~DemoService() = default;
    Q_DISABLE_COPY_MOVE(DemoService)

    /// Starts it if it does not run. The address of its first page.
    [[nodiscard]] virtual Result<QUrl> open() = 0;
};

/// What the plugin's root object can do.
class DemoServiceMaker
{
public:
    DemoServiceMaker() = default;
    virtual ~DemoServiceMaker() = default;
    Q_DISABLE_COPY_MOVE(DemoServiceMaker)

    /// One that does not run yet; runs until it is destroyed. Never null.
    [[nodiscard]] virtual std::unique_ptr<DemoService> make() const = 0;
};

} // namespace consentdesk

// Another number whenever one of the classes above changes: a plugin of another version is not loaded.
#define CONSENTDESK_DEMO_SERVICE "org.consentdesk.DemoServiceMaker/1"
Q_DECLARE_INTERFACE(consentdesk::DemoServiceMaker, CONSENTDESK_DEMO_SERVICE)
