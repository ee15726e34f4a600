// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "StoreLog.h"
#include "base/Clock.h"
#include "consent/ConsentService.h"
#include "consent/EnforcementStatus.h"
#include "cookies/CookieInventory.h"

#include <QWebEngineProfile>

#include <memory>

class QWebEnginePage;

namespace consentdesk {
class BrowserProfile;
}

namespace consentdesk::leaklab {

/// A browser for script vectors: Qt's own classes, or the product's. In the product nothing but what is
/// necessary is allowed, and one cookie of the third party by name, so that its frames are let into the jar
/// and every other name of it is refused. UI thread.
class VectorBrowser final
{
public:
    enum class Kind { Bare, ConsentDesk };

    explicit VectorBrowser(Kind kind);
    ~VectorBrowser();
    Q_DISABLE_COPY_MOVE(VectorBrowser)

    /// Waits for the product's self-test too: a run that begins meanwhile measures something else.
    [[nodiscard]] bool waitUntilReady();
    /// What the product promises; nothing where there is none.
    [[nodiscard]] EnforcementStatus status() const;
    [[nodiscard]] std::unique_ptr<QWebEnginePage> makePage();
    [[nodiscard]] QWebEngineProfile &engine();
    [[nodiscard]] const test::StoreLog &log() const { return *m_log; }
    /// From now on nothing is removed from the store: refused cookies stand in the jar, and only the guard is
    /// between them and a script. Before the first page.
    void leaveInStore();

private:
    [[nodiscard]] bool isReady() const;

    SystemClock m_clock;
    CookieInventory m_inventory{m_clock};
    std::unique_ptr<ConsentService> m_consent;
    std::unique_ptr<BrowserProfile> m_product; ///< none: bare
    std::unique_ptr<QWebEngineProfile> m_bare;
    std::unique_ptr<test::StoreLog> m_log;
};

} // namespace consentdesk::leaklab
