// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestWindow.h"
#include "demo/DemoPlatform.h"
#include "widgets/AddressEdit.h"
#include "widgets/ConsentPanel.h"
#include "widgets/NavigationBar.h"
#include "widgets/StatePage.h"
#include "window/PageArea.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QWebEngineHistory>

#include <csignal>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::CookieServer;
using test::TestWindow;

namespace {

const auto patience = 10'000;

} // namespace

class tst_MainWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void theDemoOpensFromTheStartPageAndItsCookiesAreListed();
    void aStatisticsCookieStaysWhileItsCategoryIsAcceptedOnly();
    void theThirdPartyStoresWhenAllIsAcceptedAndIsCleanedOutAfterwards();
    void undoPutsBackWhatAChoiceRemoved();
    void undoIsOverOnAnotherSite();
    void loggingInWorksWithNecessaryCookiesOnly();
    void backForwardAndReload();
    void stopEndsALoad();
    void whatIsTypedSurvivesThePage();
    void thePanelFollowsTheSite();
    void thePanelFollowsAProblemAndBack();
    void aPageThatDiedCanBeReloadedWithItsButton();

private:
    struct Received
    {
        QString host;
        QString path;
        QList<QByteArray> cookies;
    };

    [[nodiscard]] bool trackerGot(const QByteArray &name) const;

    std::unique_ptr<DemoPlatform> m_demo;
    std::unique_ptr<CookieServer> m_server;
    QList<Received> m_received;
};

void tst_MainWindow::init()
{
    test::failOnAnyWarningOfOurs();
    m_received.clear();
    m_demo = std::make_unique<DemoPlatform>();
    connect(m_demo.get(), &DemoPlatform::requestReceived, this,
            [this](const QString &host, const QString &path, const QList<QByteArray> &cookies) {
                m_received.append({host, path, cookies});
            });
    QVERIFY(m_demo->start());
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
    m_server->on(u"/"_s, {"<!DOCTYPE html><title>home</title>"});
    m_server->on(u"/second"_s, {"<!DOCTYPE html><title>second</title>"});
}

bool tst_MainWindow::trackerGot(const QByteArray &name) const
{
    return std::any_of(m_received.cbegin(), m_received.cend(), [&name](const Received &request) {
        return request.host == u"tracker.localhost"_s && request.cookies.contains(name);
    });
}

void tst_MainWindow::theDemoOpensFromTheStartPageAndItsCookiesAreListed()
{
    TestWindow browser([this]() -> Result<QUrl> { return m_demo->portalUrl(); });
    const auto buttons = browser.window().pageArea().findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    QTest::mouseClick(buttons.constFirst(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(browser.stateOf("_pk_id"), std::optional(CookieState::Refused), patience);
    QCOMPARE(browser.window().panel().site().domain(), u"portal.localhost"_s);
    QTRY_COMPARE(browser.window().panel().report().origins.size(), 1);
    QVERIFY(browser.window().windowTitle().contains(u"ConsentDesk"_s));
    QTRY_VERIFY(!browser.log().holds("_pk_id.1.4e3f") && browser.log().stored().isEmpty());
}

void tst_MainWindow::aStatisticsCookieStaysWhileItsCategoryIsAcceptedOnly()
{
    TestWindow browser;
    QVERIFY(browser.open(m_demo->portalUrl()));
    browser.toggle(CookieCategory::Statistical);
    QVERIFY(browser.open(m_demo->portalUrl()));
    QTRY_COMPARE_WITH_TIMEOUT(browser.stateOf("_pk_id"), std::optional(CookieState::Kept), patience);
    QTRY_COMPARE(browser.stateOf("_pk_ses"), std::optional(CookieState::Kept));
    browser.toggle(CookieCategory::Statistical);
    QVERIFY2(browser.notice().contains(u"removed"_s), qPrintable(browser.notice()));
    QVERIFY2(browser.notice().contains(u"2"_s), qPrintable(browser.notice()));
    QTRY_VERIFY(browser.log().stored().isEmpty());
    QCOMPARE(browser.stateOf("_pk_id"), std::optional(CookieState::Refused));
}

void tst_MainWindow::theThirdPartyStoresWhenAllIsAcceptedAndIsCleanedOutAfterwards()
{
    TestWindow browser;
    QVERIFY(browser.open(m_demo->portalUrl()));
    QVERIFY(!browser.log().everAdded("uid"));
    browser.click(u"acceptAll"_s);
    QVERIFY(browser.open(m_demo->portalUrl()));
    QTRY_VERIFY_WITH_TIMEOUT(browser.log().holds("uid"), patience);
    QTRY_VERIFY(browser.log().holds("ad_seen"));
    QVERIFY(browser.open(m_demo->portalUrl()));
    QTRY_VERIFY(trackerGot("uid"));
    QTRY_VERIFY(trackerGot("ad_session"));
    browser.click(u"onlyNecessary"_s);
    QVERIFY2(browser.notice().contains(u"removed"_s), qPrintable(browser.notice()));
    QTRY_VERIFY(browser.log().stored().isEmpty());
    m_received.clear();
    // A script's refused cookie may still go out with parallel requests of the page that wrote it (issue 3).
    for (int visit = 1; visit <= 3; ++visit) {
        QVERIFY(browser.open(m_demo->portalUrl()));
        QTRY_VERIFY(browser.log().stored().isEmpty());
    }
    int documents = 0;
    for (const Received &request : std::as_const(m_received)) {
        const bool isDocument = request.path == u"/"_s;
        const bool isTracker = request.host == u"tracker.localhost"_s;
        documents += isDocument;
        if (isDocument || isTracker)
            QVERIFY2(request.cookies.isEmpty(), request.cookies.join(' ').constData());
    }
    QCOMPARE(documents, 3);
}

void tst_MainWindow::undoPutsBackWhatAChoiceRemoved()
{
    TestWindow browser;
    QVERIFY(browser.open(m_demo->portalUrl()));
    browser.toggle(CookieCategory::Statistical);
    QVERIFY(browser.open(m_demo->portalUrl()));
    QTRY_COMPARE_WITH_TIMEOUT(browser.log().stored().size(), 2, patience);
    const auto stored = browser.log().stored();
    const ConsentChoices before = browser.consent().policy()->choices();
    browser.click(u"onlyNecessary"_s);
    QTRY_VERIFY(browser.log().stored().isEmpty());
    browser.click(u"undo"_s);
    QCOMPARE(browser.notice(), u"Undone: your choices are as before. 2 cookie(s) put back."_s);
    QCOMPARE(browser.consent().policy()->choices(), before);
    QTRY_COMPARE(browser.log().stored().size(), 2);
    for (const CookieKey &key : stored)
        QVERIFY(browser.log().holds(key));
    QTRY_COMPARE(browser.stateOf("_pk_id"), std::optional(CookieState::Kept));
    QVERIFY(!browser.window().findChild<QPushButton *>(u"undo"_s)->isVisible());
}

void tst_MainWindow::undoIsOverOnAnotherSite()
{
    TestWindow browser;
    QVERIFY(browser.open(m_server->url(u"/"_s)));
    browser.click(u"acceptAll"_s);
    const auto *const undo = browser.window().findChild<QPushButton *>(u"undo"_s);
    QVERIFY(undo->isVisible());
    QVERIFY(browser.open(m_server->url(u"/second"_s)));
    QVERIFY(undo->isVisible()); // the same site
    QVERIFY(browser.open(m_server->url(u"/"_s, u"other.localhost"_s)));
    QVERIFY(!undo->isVisible());
}

void tst_MainWindow::loggingInWorksWithNecessaryCookiesOnly()
{
    TestWindow browser;
    QVERIFY(browser.open(m_demo->portalUrl().resolved(QUrl(u"/login/"_s))));
    QVERIFY(browser.navigate(u"document.getElementById('username').value = 'demo';"
                             "document.getElementById('password').value = 'demo';"
                             "document.querySelector('form.fields').submit()"_s));
    QTRY_VERIFY(browser.log().holds("sessionid"));
    QVERIFY(browser.open(m_demo->portalUrl().resolved(QUrl(u"/account/"_s))));
    QCOMPARE(browser.window().page().url().path(), u"/account/"_s);
    QVERIFY(m_received.constLast().host == u"portal.localhost"_s);
    QTRY_COMPARE(browser.stateOf("sessionid"), std::optional(CookieState::Kept));
}

void tst_MainWindow::backForwardAndReload()
{
    TestWindow browser;
    NavigationBar &bar = browser.window().navigation();
    QVERIFY(browser.open(m_server->url(u"/"_s)));
    QVERIFY(browser.open(m_server->url(u"/second"_s)));
    emit bar.backWanted();
    QTRY_COMPARE(browser.window().page().title(), u"home"_s);
    QTRY_COMPARE(bar.address().text(), m_server->url(u"/"_s).toString());
    emit bar.forwardWanted();
    QTRY_COMPARE(browser.window().page().title(), u"second"_s);
    const int before = m_server->count(u"/second"_s);
    emit bar.reloadWanted();
    QTRY_COMPARE(m_server->count(u"/second"_s), before + 1);
}

void tst_MainWindow::stopEndsALoad()
{
    m_server->on(u"/slow"_s, {.delivery = CookieServer::Delivery::Never});
    TestWindow browser;
    QVERIFY(browser.open(m_server->url(u"/"_s)));
    QSignalSpy finished(&browser.window().page(), &QWebEnginePage::loadFinished);
    browser.window().open(m_server->url(u"/slow"_s));
    QTRY_COMPARE(m_server->count(u"/slow"_s), 1);
    emit browser.window().navigation().stopWanted();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!browser.window().page().problem());
    QTRY_COMPARE(browser.window().navigation().address().text(), m_server->url(u"/"_s).toString());
}

void tst_MainWindow::whatIsTypedSurvivesThePage()
{
    TestWindow browser;
    QVERIFY(browser.open(m_server->url(u"/"_s)));
    AddressEdit &address = browser.window().navigation().address();
    address.setFocus();
    address.selectAll();
    QTest::keyClicks(&address, u"half an addr"_s);
    QVERIFY(browser.navigate(u"location.href = '/second'"_s));
    QCOMPARE(address.text(), u"half an addr"_s);
}

void tst_MainWindow::thePanelFollowsTheSite()
{
    m_server->on(u"/away"_s, {.headers = {{"Location", "http://other.localhost:%PORT%/"}}, .status = 302});
    TestWindow browser;
    QVERIFY(browser.open(m_server->url(u"/"_s)));
    QCOMPARE(browser.window().panel().site().domain(), u"portal.localhost"_s);
    QVERIFY(browser.open(m_server->url(u"/away"_s)));
    QCOMPARE(browser.window().panel().site().domain(), u"other.localhost"_s);
    emit browser.window().navigation().backWanted();
    QTRY_COMPARE(browser.window().panel().site().domain(), u"portal.localhost"_s);
}

void tst_MainWindow::thePanelFollowsAProblemAndBack()
{
    TestWindow browser;
    QVERIFY(browser.open(m_server->url(u"/"_s)));
    QVERIFY(!browser.open(QUrl(u"http://missing.localhost/"_s)));
    QCOMPARE(browser.window().panel().site().domain(), u"missing.localhost"_s);
    QCOMPARE(browser.window().navigation().address().text(), u"http://missing.localhost/"_s);
    QVERIFY(qobject_cast<StatePage *>(browser.window().pageArea().currentWidget()));
    const auto buttons = browser.window().pageArea().currentWidget()->findChildren<QPushButton *>();
    const auto back = std::find_if(buttons.cbegin(), buttons.cend(),
                                   [](const QPushButton *button) { return button->text() == u"Go back"_s; });
    QVERIFY(back != buttons.cend());
    (*back)->click();
    QTRY_VERIFY(!browser.window().page().problem());
    QTRY_COMPARE(browser.window().page().title(), u"home"_s);
    QTRY_COMPARE(browser.window().panel().site().domain(), u"portal.localhost"_s);
    QTRY_COMPARE(browser.window().navigation().address().text(), m_server->url(u"/"_s).toString());
}

void tst_MainWindow::aPageThatDiedCanBeReloadedWithItsButton()
{
    TestWindow browser;
    QVERIFY(browser.open(m_server->url(u"/"_s)));
    QCOMPARE(kill(pid_t(browser.window().page().renderProcessPid()), SIGKILL), 0);
    QTRY_VERIFY(browser.window().page().problem().has_value());
    const auto buttons = browser.window().pageArea().currentWidget()->findChildren<QPushButton *>();
    QVERIFY(!buttons.isEmpty());
    m_server->forgetRequests();
    buttons.constFirst()->click();
    QTRY_COMPARE(m_server->count(u"/"_s), 1);
    QTRY_VERIFY(!browser.window().page().problem());
    // The server has answered; the page may still be parsed.
    QTRY_COMPARE(browser.evaluate(u"document.title"_s).toString(), u"home"_s);
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
