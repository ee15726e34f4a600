// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "browser/BrowserProfile.h"
#include "consent/ConsentService.h"
#include "cookies/CookieInventory.h"
#include "demo/DemoPlatform.h"
#include "ledger/Ledger.h"
#include "settings/Settings.h"
#include "window/MainWindow.h"

#include <QString>

#include <memory>

namespace consentdesk {

/// The product's window on the demo platform, driven like a visitor would, to be looked at.
class Scene final
{
public:
    explicit Scene(std::shared_ptr<const Catalogue> catalogue);
    Q_DISABLE_COPY_MOVE(Scene)

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] ConsentService &consent() { return m_consent; }
    [[nodiscard]] Site portal() const { return Site::fromUrl(m_demo.portalUrl()); }
    /// Loads a page of the portal ("/explore/") and waits until it stands still.
    void visit(const QString &path);
    void visit(const QUrl &url);
    /// Runs a script in the page and waits for the load it starts.
    void runAndLoad(const QString &script);
    void run(const QString &script);
    void save(const QString &path);

private:
    SystemClock m_clock;
    DemoPlatform m_demo;
    ConsentService m_consent;
    CookieInventory m_inventory;
    BrowserProfile m_profile;
    Ledger m_ledger;
    Settings m_settings{std::nullopt};
    MainWindow m_window;
};

} // namespace consentdesk
