// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "StoreLog.h"
#include "base/Clock.h"
#include "browser/BrowserPage.h"
#include "browser/BrowserProfile.h"
#include "consent/ConsentService.h"
#include "cookies/CookieInventory.h"

#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

namespace consentdesk::test {

/// Runs @p script in @p page and waits for its value; invalid after ten seconds.
QVariant evaluate(QWebEnginePage &page, const QString &script);
/// Loads @p url and waits until the load ended; whether it did well.
[[nodiscard]] bool load(QWebEnginePage &page, const QUrl &url);

/// The browser without its window: consent, inventory, profile and one page, wired as the window wires them.
class TestBrowser final
{
public:
    struct Options
    {
        std::optional<QString> directory = std::nullopt;
        BrowserPage::Attendance attendance = BrowserPage::Attendance::Headless;
        ConsentChoices choices = {};
        BrowserProfile::Enforcement enforcement = BrowserProfile::Enforcement::Full;
        std::function<std::unique_ptr<NetworkIdle>()> idle = {}; ///< none: the engine's threads are watched
    };

    TestBrowser();
    explicit TestBrowser(const Options &options);
    ~TestBrowser();
    Q_DISABLE_COPY_MOVE(TestBrowser)

    [[nodiscard]] ConsentService &consent() { return *m_consent; }
    [[nodiscard]] CookieInventory &inventory() { return m_inventory; }
    [[nodiscard]] BrowserProfile &profile() { return *m_profile; }
    [[nodiscard]] QWebEngineCookieStore &store();
    [[nodiscard]] const StoreLog &log() const { return *m_log; }
    [[nodiscard]] StoreLog &log() { return *m_log; }
    [[nodiscard]] BrowserPage &page() { return *m_page; }

    /// Waits first until the profile is ready, as the window does.
    [[nodiscard]] bool load(const QUrl &url);
    QVariant evaluate(const QString &script) { return test::evaluate(page(), script); }
    /// The cookies that the last change of policy removed.
    [[nodiscard]] const QList<Cookie> &lastRemoved() const { return m_lastRemoved; }
    void closePage() { m_page.reset(); }

private:
    SystemClock m_clock;
    CookieInventory m_inventory{m_clock};
    std::unique_ptr<ConsentService> m_consent;
    std::unique_ptr<BrowserProfile> m_profile;
    std::unique_ptr<StoreLog> m_log;
    std::unique_ptr<BrowserPage> m_page;
    QList<Cookie> m_lastRemoved;
};

} // namespace consentdesk::test
