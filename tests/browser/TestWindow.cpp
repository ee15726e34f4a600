// SPDX-License-Identifier: Apache-2.0
#include "TestWindow.h"

#include "browser/PagePolicySource.h"
#include "catalogue/Catalogue.h"
#include "catalogue/SiteKnowledge.h"
#include "widgets/CategoryHeader.h"
#include "widgets/ConsentPanel.h"
#include "widgets/ConsentView.h"
#include "widgets/ToggleSwitch.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk::test {

namespace {

constexpr int patienceMs = 30'000;

} // namespace

TestWindow::TestWindow(const std::function<Result<QUrl>()> &openDemo, const std::optional<QString> &settings,
                       Policies policies, const QString &sessionFile, Panel panel)
    : m_settings(settings)
    , m_consent(std::make_unique<ConsentService>(Catalogue::builtIn().value(), ConsentChoices(), nullptr))
    , m_knowledge(std::make_unique<KnowledgeLibrary>(
          KnowledgeLibrary::Known{Catalogue::builtIn().value()}, std::nullopt, m_clock,
          [this](const std::shared_ptr<const Catalogue> &catalogue) { m_consent->setCatalogue(catalogue); }))
    , m_ledger(std::make_unique<Ledger>(m_inventory, m_consent->policyCell()))
    , m_profile(std::make_unique<BrowserProfile>(std::nullopt, *m_consent, m_inventory))
    , m_log(std::make_unique<StoreLog>(*m_profile->engine().cookieStore()))
{
    if (policies == Policies::Read) {
        m_policySource =
            std::make_unique<PagePolicySource>(*m_profile, m_clock, [this] { return &m_window->page(); });
        m_policies = std::make_unique<PolicyService>(*m_policySource, nullptr, m_policyClock);
        QObject::connect(m_policies.get(), &PolicyService::knowledgeChanged, m_consent.get(),
                         [this](const auto &declared, const auto &labels) {
                             m_consent->setSiteKnowledge(SiteKnowledge::of(declared, labels));
                         });
    }
    WindowServices services{*m_consent, m_inventory, *m_profile, *m_ledger, m_settings, m_clock, openDemo};
    services.policies = m_policies.get();
    services.knowledge = m_knowledge.get();
    services.sessionFile = sessionFile;
    m_window = std::make_unique<MainWindow>(services, BrowserPage::Attendance::Attended);
    m_window->show();
    if (panel == Panel::AtOnce)
        (void)m_window->panel();
}

TestWindow::~TestWindow() = default;

bool TestWindow::open(const QUrl &url)
{
    QSignalSpy finished(&m_window->page(), &QWebEnginePage::loadFinished);
    m_window->open(url);
    return finished.wait(patienceMs) && finished.last().at(0).toBool();
}

bool TestWindow::navigate(const QString &script)
{
    QSignalSpy finished(&m_window->page(), &QWebEnginePage::loadFinished);
    m_window->page().runJavaScript(script);
    return (!finished.isEmpty() || finished.wait(patienceMs)) && finished.last().at(0).toBool();
}

void TestWindow::click(const QString &buttonName)
{
    auto *const button = m_window->findChild<QPushButton *>(buttonName);
    QVERIFY2(button && button->isEnabled(), qPrintable(buttonName));
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestWindow::toggle(CookieCategory category)
{
    m_window->panel().view().header(category).toggle().click();
}

std::optional<CookieState> TestWindow::stateOf(const QByteArray &name)
{
    m_window->panel().refresh();
    const auto &rows = m_window->panel().report().cookies;
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&name](const CookieRow &row) {
        return row.observed.cookie.nameOnTheWire().startsWith(name);
    });
    return found == rows.cend() ? std::nullopt : std::optional(found->state);
}

QString TestWindow::notice() const
{
    return m_window->findChild<QLabel *>(u"panelNotice"_s)->text();
}

} // namespace consentdesk::test
