// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "StoreLog.h"
#include "TestBrowser.h"
#include "base/Clock.h"
#include "browser/BrowserProfile.h"
#include "consent/ConsentService.h"
#include "cookies/CookieInventory.h"
#include "knowledge/KnowledgeLibrary.h"
#include "ledger/Ledger.h"
#include "policy/PolicyService.h"
#include "report/SiteReport.h"
#include "settings/Settings.h"
#include "window/MainWindow.h"

#include <functional>
#include <memory>

namespace consentdesk::test {

/// The system's clock, put forward by a test.
class AdvancedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return SystemClock().now().addDays(m_days); }
    void advanceDays(int days) { m_days += days; }

private:
    int m_days = 0;
};

/// The real window on a profile that keeps nothing. @p settings: a file that keeps how it was arranged.
class TestWindow final
{
public:
    /// Whether the policies of visited sites are looked for, as in the program: requests that other tests do
    /// not count on.
    enum class Policies { NotRead, Read };
    /// Whether the panel is put in before anything else happens: tests look for its parts.
    enum class Panel { AtOnce, AsInTheProgram };

    explicit TestWindow(const std::function<Result<QUrl>()> &openDemo = {},
                        const std::optional<QString> &settings = std::nullopt,
                        Policies policies = Policies::NotRead, const QString &sessionFile = {},
                        Panel panel = Panel::AtOnce);
    ~TestWindow();
    Q_DISABLE_COPY_MOVE(TestWindow)

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] ConsentService &consent() { return *m_consent; }
    [[nodiscard]] CookieInventory &inventory() { return m_inventory; }
    [[nodiscard]] PolicyService &policies() { return *m_policies; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    /// By which policies are read and choices remembered.
    [[nodiscard]] AdvancedClock &policyClock() { return m_policyClock; }
    [[nodiscard]] const StoreLog &log() const { return *m_log; }

    /// Opens @p url as the address field does and waits until the load ended.
    [[nodiscard]] bool open(const QUrl &url);
    QVariant evaluate(const QString &script) { return test::evaluate(m_window->page(), script); }
    /// Runs @p script, which navigates, and waits until the load ended.
    [[nodiscard]] bool navigate(const QString &script);
    void click(const QString &buttonName);
    void toggle(CookieCategory category);
    /// The state in the panel of the first cookie whose name begins with @p name.
    [[nodiscard]] std::optional<CookieState> stateOf(const QByteArray &name);
    [[nodiscard]] QString notice() const;

private:
    SystemClock m_clock;
    AdvancedClock m_policyClock;
    CookieInventory m_inventory{m_clock};
    Settings m_settings;
    std::unique_ptr<ConsentService> m_consent;
    std::unique_ptr<KnowledgeLibrary> m_knowledge;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<BrowserProfile> m_profile;
    std::unique_ptr<StoreLog> m_log;
    std::unique_ptr<PolicySource> m_policySource;
    std::unique_ptr<PolicyService> m_policies; ///< null: policies are not read
    std::unique_ptr<MainWindow> m_window;
};

} // namespace consentdesk::test
