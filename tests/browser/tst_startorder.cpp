// SPDX-License-Identifier: Apache-2.0
// What a start puts off until it is wanted, or until the first page is there.
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestBrowser.h"
#include "TestWindow.h"
#include "support/Theme.h"
#include "widgets/ClientCertificateBar.h"
#include "widgets/ConsentPanel.h"
#include "widgets/CookieInspector.h"
#include "widgets/MessageBar.h"
#include "widgets/NavigationBar.h"
#include "widgets/PageDialog.h"
#include "window/CookieExchange.h"
#include "window/PanelPlace.h"
#include "window/PolicyTool.h"
#include "window/ToolArea.h"
#include "window/ToolDock.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QPointer>
#include <QScopeGuard>
#include <QToolButton>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::CookieServer;
using test::TestBrowser;
using test::TestWindow;

namespace {

constexpr auto latePanel = TestWindow::Panel::AsInTheProgram;

} // namespace

class tst_StartOrder final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void theToolsAreMadeWhenTheyAreFirstShown();
    void toolsMadeLateKnowThePageThatIsShown();
    void toolsMadeLateKnowTheSitesOfBefore();
    void thePanelIsPutInOnceTheFirstPageIsLoaded();
    void withoutAPageThePanelIsPutInAMomentAfterTheWindow();
    void aPanelThatNobodyPutInGoesWithItsPlace();
    void aPanelHiddenBeforeItIsThereStaysHidden();
    void aPanelHasTheThemeThatWasChosenBeforeItIsThere();
    void aWindowMayGoBeforeItsPanelIsThere();
    void aBarHasNoPartsUntilItSaysSomething();

private:
    std::unique_ptr<CookieServer> m_server;
};

void tst_StartOrder::init()
{
    test::failOnAnyWarningOfOurs();
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
    m_server->on(u"/"_s, {.body = "<!DOCTYPE html><title>home</title>", .setCookies = {"csrftoken=1"}});
}

void tst_StartOrder::theToolsAreMadeWhenTheyAreFirstShown()
{
    TestWindow browser;
    QVERIFY(browser.open(m_server->url(u"/"_s)));
    QVERIFY(!browser.window().findChild<ToolArea *>());
    browser.window().setToolsShown(true);
    auto *const tools = browser.window().findChild<ToolArea *>();
    QVERIFY(tools);
    QTRY_VERIFY(tools->isVisible());
    QTRY_VERIFY(tools->inspector().model().rowCount() > 0);
    browser.window().setToolsShown(false);
    browser.window().setToolsShown(true);
    QCOMPARE(browser.window().findChild<ToolArea *>(), tools);
}

void tst_StartOrder::toolsMadeLateKnowThePageThatIsShown()
{
    TestWindow browser;
    QVERIFY(browser.open(m_server->url(u"/"_s)));
    browser.window().tools().exchange().copyCurl();
    QVERIFY(QGuiApplication::clipboard()->text().contains(m_server->url(u"/"_s).toString()));
}

void tst_StartOrder::toolsMadeLateKnowTheSitesOfBefore()
{
    TestWindow browser({}, std::nullopt, TestWindow::Policies::Read);
    QVERIFY(browser.open(m_server->url(u"/"_s, u"first.localhost"_s)));
    QVERIFY(browser.open(m_server->url(u"/"_s, u"second.localhost"_s)));
    ToolArea &tools = browser.window().tools();
    QCOMPARE(tools.policy()->site(), Site::fromHost(u"second.localhost"_s));
    emit tools.policy()->view().readOpenPageWanted(); // asks which of the sites the page is the policy of
    const auto *const dialog = tools.findChild<QInputDialog *>(u"whosePolicy"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->comboBoxItems(), QStringList({u"second.localhost"_s, u"first.localhost"_s}));
}

void tst_StartOrder::thePanelIsPutInOnceTheFirstPageIsLoaded()
{
    TestBrowser browser;
    auto *const panel = new QLabel;
    PanelPlace place(*panel);
    place.fillWhenLoaded(browser.page());
    bool isEarly = false;
    connect(&browser.page(), &QWebEnginePage::loadFinished, this,
            [&isEarly, panel] { isEarly = panel->parent() != nullptr; });
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    QVERIFY(!isEarly);
    QTRY_COMPARE(panel->parent(), &place);
}

void tst_StartOrder::withoutAPageThePanelIsPutInAMomentAfterTheWindow()
{
    auto *const panel = new QLabel;
    PanelPlace place(*panel);
    place.show();
    QVERIFY(!panel->isVisible());
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(panel->parent(), &place);
}

void tst_StartOrder::aPanelThatNobodyPutInGoesWithItsPlace()
{
    const QPointer<QLabel> panel = new QLabel;
    std::make_unique<PanelPlace>(*panel).reset();
    QVERIFY(!panel);
}

void tst_StartOrder::aPanelHiddenBeforeItIsThereStaysHidden()
{
    TestWindow browser({}, std::nullopt, TestWindow::Policies::NotRead, {}, latePanel);
    MainWindow &window = browser.window();
    QVERIFY(!window.findChild<ConsentPanel *>());
    window.navigation().panelButton().click();
    QTRY_VERIFY(window.findChild<ConsentPanel *>());
    QVERIFY(!window.panel().isVisible());
    window.navigation().panelButton().click();
    QVERIFY(window.panel().isVisible());
}

void tst_StartOrder::aPanelHasTheThemeThatWasChosenBeforeItIsThere()
{
    const auto asBefore = qScopeGuard([] { applyTheme(u"system"_s); });
    TestWindow browser({}, std::nullopt, TestWindow::Policies::NotRead, {}, latePanel);
    applyTheme(u"dark"_s);
    QTRY_VERIFY(browser.window().findChild<ConsentPanel *>());
    const QPalette palette = browser.window().panel().palette();
    QCOMPARE(palette.color(QPalette::Window), Theme::dark().surface);
    QCOMPARE(palette.color(QPalette::WindowText), Theme::dark().palette().color(QPalette::WindowText));
}

void tst_StartOrder::aWindowMayGoBeforeItsPanelIsThere()
{
    TestWindow browser({}, std::nullopt, TestWindow::Policies::NotRead, {}, latePanel);
    QVERIFY(!browser.window().findChild<ConsentPanel *>());
}

void tst_StartOrder::aBarHasNoPartsUntilItSaysSomething()
{
    MessageBar messages;
    PageDialog dialog;
    ClientCertificateBar certificates;
    for (const QWidget *const bar : QList<const QWidget *>{&messages, &dialog, &certificates})
        QVERIFY2(bar->findChildren<QWidget *>().isEmpty(), bar->metaObject()->className());
    messages.withdraw(1); // what is not there
    dialog.dismiss();
    QCOMPARE(dialog.takePassword(), QString());
    QVERIFY(!dialog.isSilenced());
    certificates.withdraw();
    messages.notify(u"Something"_s);
    dialog.tell(u"portal.localhost"_s, u"Something"_s);
    certificates.ask(u"portal.localhost"_s, {});
    for (const QWidget *const bar : QList<const QWidget *>{&messages, &dialog, &certificates})
        QVERIFY2(!bar->findChildren<QWidget *>().isEmpty(), bar->metaObject()->className());
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_StartOrder)
#include "tst_startorder.moc"
