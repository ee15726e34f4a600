// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestWindow.h"
#include "widgets/BreakageDialog.h"
#include "widgets/ConsentPanel.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::CookieServer;
using test::TestWindow;

namespace {

constexpr int patience = 30'000; // milliseconds

/// A log-in that remembers the visitor in a cookie which no source knows, among others that it does not need.
const QByteArray needed = "zq_pass";
const QByteArrayList unneeded{"zq_a", "zq_b", "zq_c", "zq_d", "zq_e"};

} // namespace

/// "Site not working?" by real clicks; the server is the witness.
class tst_Breakage final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void halvingFindsTheCookieThatTheLogInNeeds();
    void whatIsAllowedOnceIsOnNoDisk();
    void aClosedDialogLeavesNothingAllowed();
    void theVisitorsNextChoiceEndsATrial();
    void whatDoesNotHelpIsRefusedAgain();

private:
    [[nodiscard]] BreakageDialog *ask();
    static void click(const BreakageDialog &dialog, const QString &buttonName);
    /// Loads the page that sets the cookies, then the one that needs one; whether the visitor is logged in.
    [[nodiscard]] bool logsIn();
    [[nodiscard]] ChoiceSet chosen() const { return m_window->consent().choices().forSite(m_site); }
    [[nodiscard]] bool isAllowed(const QByteArray &name) const
    {
        return m_window->consent().policy()->decide({m_site, m_site, name}).isAllowed();
    }

    std::unique_ptr<CookieServer> m_server;
    std::unique_ptr<TestWindow> m_window;
    Site m_site;
};

void tst_Breakage::init()
{
    test::failOnAnyWarningOfOurs({u"This plugin does not support"_s});
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
    CookieServer::Answer entering{.body = "<!DOCTYPE html><title>in</title>"};
    for (const QByteArray &name : unneeded)
        entering.setCookies.append(name + "=1; Path=/");
    entering.setCookies.append(needed + "=visitor; Path=/");
    m_server->on(u"/enter"_s, entering);
    m_server->on(u"/account"_s, {.body = "<!DOCTYPE html><title>account</title>"});
    m_site = Site::fromHost(m_server->url(u"/"_s).host());
    m_window = std::make_unique<TestWindow>();
    QVERIFY(!logsIn());
    for (const QByteArray &name : unneeded)
        QTRY_COMPARE_WITH_TIMEOUT(m_window->stateOf(name), std::optional(CookieState::Refused), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->stateOf(needed), std::optional(CookieState::Refused), patience);
}

bool tst_Breakage::logsIn()
{
    if (!m_window->open(m_server->url(u"/enter"_s)) || !m_window->open(m_server->url(u"/account"_s)))
        return false;
    return m_server->last(u"/account"_s).cookieNames().contains(needed);
}

BreakageDialog *tst_Breakage::ask()
{
    auto *const button = m_window->window().findChild<QToolButton *>(u"siteNotWorking"_s);
    if (!button || !button->isEnabled())
        return nullptr;
    button->click();
    return m_window->window().findChild<BreakageDialog *>();
}

void tst_Breakage::click(const BreakageDialog &dialog, const QString &buttonName)
{
    auto *const button = dialog.findChild<QPushButton *>(buttonName);
    QVERIFY2(button && button->isEnabled() && button->isVisible(), qPrintable(buttonName));
    button->click();
}

void tst_Breakage::halvingFindsTheCookieThatTheLogInNeeds()
{
    BreakageDialog *const dialog = ask();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QTreeWidget *>(u"breakageList"_s)->topLevelItemCount(),
             int(unneeded.size()) + 1);
    click(*dialog, u"tryHalf"_s);
    int answers = 0;
    while (dialog->finder().state() == BreakageFinder::State::Trying) {
        QVERIFY(++answers <= 5);
        click(*dialog, logsIn() ? u"itWorks"_s : u"stillBroken"_s);
    }
    QCOMPARE(dialog->finder().state(), BreakageFinder::State::Found);
    QVERIFY(dialog->findChild<QLabel *>(u"breakageFound"_s)->text().contains(QString::fromLatin1(needed)));
    click(*dialog, u"keepAllowed"_s);
    QCOMPARE(chosen().cookies.keys(), (QList<CookieSelector>{{needed, m_site.domain()}}));
    QVERIFY(chosen().categories.isEmpty());
    QVERIFY(logsIn());
    for (const QByteArray &name : unneeded)
        QVERIFY(!m_server->last(u"/account"_s).cookieNames().contains(name));
}

void tst_Breakage::whatIsAllowedOnceIsOnNoDisk()
{
    BreakageDialog *const dialog = ask();
    QVERIFY(dialog);
    click(*dialog, u"allowEverything"_s);
    QVERIFY(logsIn());
    click(*dialog, u"itWorks"_s);
    click(*dialog, u"allowOnce"_s);
    QVERIFY(logsIn());
    QVERIFY(chosen().isEmpty());
    auto *const told = m_window->window().findChild<QLabel *>(u"panelTrialText"_s);
    QVERIFY(told && told->isVisible() && !told->text().isEmpty());
    m_window->consent().endTrial(m_site); // as the site's last tab does
    QVERIFY(!told->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->log().holds(needed), patience);
}

void tst_Breakage::aClosedDialogLeavesNothingAllowed()
{
    BreakageDialog *const dialog = ask();
    QVERIFY(dialog);
    click(*dialog, u"allowEverything"_s);
    QVERIFY(isAllowed(needed));
    dialog->close();
    QVERIFY(!isAllowed(needed));
    QVERIFY(chosen().isEmpty());
    QVERIFY(!logsIn());
}

void tst_Breakage::theVisitorsNextChoiceEndsATrial()
{
    BreakageDialog *const dialog = ask();
    QVERIFY(dialog);
    click(*dialog, u"allowEverything"_s);
    QVERIFY(logsIn());
    m_window->click(u"onlyNecessary"_s);
    QVERIFY(!isAllowed(needed));
    QVERIFY(m_window->consent().trialOf(m_site).isEmpty());
    QVERIFY(!logsIn());
}

void tst_Breakage::whatDoesNotHelpIsRefusedAgain()
{
    BreakageDialog *const dialog = ask();
    QVERIFY(dialog);
    auto *const list = dialog->findChild<QTreeWidget *>(u"breakageList"_s);
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        const bool isUnneeded = list->topLevelItem(row)->text(0) == QString::fromLatin1(unneeded.first());
        list->topLevelItem(row)->setSelected(isUnneeded);
    }
    click(*dialog, u"allowSelected"_s);
    QVERIFY(isAllowed(unneeded.first()));
    QVERIFY(!logsIn());
    click(*dialog, u"stillBroken"_s);
    QCOMPARE(dialog->finder().state(), BreakageFinder::State::NotHelped);
    QVERIFY(!isAllowed(unneeded.first()));
    QVERIFY(dialog->isVisible()); // the next thing can be tried
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_Breakage)
#include "tst_breakage.moc"
