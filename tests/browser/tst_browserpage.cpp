// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestBrowser.h"
#include "TestCertificates.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QWebEngineHistory>
#include <QWebEngineLoadingInfo>
#include <QWebEngineView>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::CookieServer;
using test::TestBrowser;
using test::TestCertificates;
using Attendance = BrowserPage::Attendance;
using Kind = PageProblem::Kind;

namespace {

const TestBrowser::Options attended{.attendance = Attendance::Attended};

/// What is written to standard error while it lives.
class StandardError final
{
public:
    StandardError()
        : m_original(dup(STDERR_FILENO))
    {
        if (m_file.open())
            dup2(m_file.handle(), STDERR_FILENO);
    }
    ~StandardError()
    {
        dup2(m_original, STDERR_FILENO);
        close(m_original);
    }
    Q_DISABLE_COPY_MOVE(StandardError)

    QByteArray text()
    {
        std::fflush(stderr);
        QFile file(m_file.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

private:
    QTemporaryFile m_file;
    int m_original;
};

} // namespace

class tst_BrowserPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aServerThatDoesNotAnswerIsAProblemUntilItDoes();
    void anUnknownHostIsAProblem();
    void aPageTheServerDoesNotHaveIsShownAsTheServerAnswers();
    void aDownloadIsNoProblem();
    void aStoppedLoadIsNoProblem();
    void aKilledRendererIsAProblemAndAReloadWorks();
    void aBadCertificateIsAProblemAndNothingIsSent();
    void aBadCertificateCanBeAcceptedByHand();
    void aBadCertificateIsFinalWithoutSomebodyToAsk();
    void aRedirectToABadCertificateIsToldAsSuch();
    void aBrowserMayEndWhileACertificateIsAsked();
    void aPartWithABadCertificateDoesNotTakeThePageDown();
    void nobodyToAskMeansDenied_data();
    void nobodyToAskMeansDenied();
    void dialogsDoNotHoldUpAHeadlessPage();
    void aPageThatWantsToKeepItsVisitorCannotHoldAHeadlessOne();
    void aLinkForANewWindowOpensInTheSameView();
    void aWindowNobodyAskedForDoesNotOpen();
    void aClickOpensNoAddressThatPagesMayNotOpen_data() { forbiddenAddresses(); }
    void aClickOpensNoAddressThatPagesMayNotOpen();
    void aScriptOpensNoAddressThatPagesMayNotOpen_data() { forbiddenAddresses(); }
    void aScriptOpensNoAddressThatPagesMayNotOpen();
    void whatAPagePrintsIsNotLogged();
    void everyRequestOfANavigationIsAnnounced();

private:
    static void forbiddenAddresses();

    std::unique_ptr<CookieServer> m_server;
    TestCertificates m_certificates;
    bool m_isCertified = false;
};

void tst_BrowserPage::initTestCase()
{
    // The engine asks nobody for a camera that is not there.
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS",
            qgetenv("QTWEBENGINE_CHROMIUM_FLAGS") + " --use-fake-device-for-media-stream");
    m_isCertified = m_certificates.make(u"self"_s, {u"portal.localhost"_s, {}});
}

void tst_BrowserPage::init()
{
    test::failOnAnyWarningOfOurs();
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
    m_server->on(u"/"_s, {"<!DOCTYPE html><title>home</title><body style='margin:0'>home"});
}

void tst_BrowserPage::aServerThatDoesNotAnswerIsAProblemUntilItDoes()
{
    const QUrl url = m_server->url(u"/"_s);
    const quint16 port = m_server->port();
    m_server.reset();
    TestBrowser browser;
    QVERIFY(!browser.load(url));
    QVERIFY(browser.page().problem().has_value());
    QCOMPARE(browser.page().problem()->kind, Kind::NotLoaded);
    QCOMPARE(browser.page().problem()->url, url);
    QVERIFY(!browser.page().problem()->detail.isEmpty());
    QCOMPARE(browser.page().site(), Site::fromUrl(url));
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start(port));
    m_server->on(u"/"_s, {});
    QVERIFY(browser.load(url));
    QVERIFY(!browser.page().problem());
    QCOMPARE(browser.page().url(), url);
}

void tst_BrowserPage::anUnknownHostIsAProblem()
{
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    const QUrl missing(u"http://missing.localhost/page"_s);
    QVERIFY(!browser.load(missing));
    QVERIFY(browser.page().problem().has_value());
    QCOMPARE(browser.page().problem()->kind, Kind::NotLoaded);
    QCOMPARE(browser.page().problem()->url, missing);
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    QVERIFY(!browser.page().problem());
    QCOMPARE(browser.page().site().domain(), u"portal.localhost"_s);
}

void tst_BrowserPage::aPageTheServerDoesNotHaveIsShownAsTheServerAnswers()
{
    TestBrowser browser;
    QSignalSpy finished(&browser.page(), &QWebEnginePage::loadFinished);
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    const bool loaded = browser.load(m_server->url(u"/nowhere"_s));
    Q_UNUSED(loaded) // the engine calls a 404 a failure
    QVERIFY(!browser.page().problem());
    QCOMPARE(browser.evaluate(u"document.body.innerText"_s).toString(), u"Nothing here."_s);
}

void tst_BrowserPage::aDownloadIsNoProblem()
{
    m_server->on(u"/data.csv"_s, {.body = "a,b",
                                  .type = "text/csv",
                                  .headers = {{"Content-Disposition", "attachment; filename=data.csv"}}});
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    QSignalSpy downloads(&browser.profile().engine(), &QWebEngineProfile::downloadRequested);
    browser.page().load(m_server->url(u"/data.csv"_s));
    QTRY_COMPARE(downloads.size(), 1);
    QCOMPARE(browser.evaluate(u"document.title"_s).toString(), u"home"_s);
    QVERIFY(!browser.page().problem());
    QCOMPARE(browser.page().url(), m_server->url(u"/"_s));
}

void tst_BrowserPage::aStoppedLoadIsNoProblem()
{
    m_server->on(u"/slow"_s, {.delivery = CookieServer::Delivery::Never});
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    QSignalSpy finished(&browser.page(), &QWebEnginePage::loadFinished);
    browser.page().load(m_server->url(u"/slow"_s));
    QTRY_COMPARE(m_server->count(u"/slow"_s), 1);
    browser.page().triggerAction(QWebEnginePage::Stop);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!browser.page().problem());
    QCOMPARE(browser.evaluate(u"document.title"_s).toString(), u"home"_s);
}

void tst_BrowserPage::aKilledRendererIsAProblemAndAReloadWorks()
{
    TestBrowser browser;
    const QUrl url = m_server->url(u"/"_s);
    QVERIFY(browser.load(url));
    QVERIFY(browser.page().renderProcessPid() > 0);
    QCOMPARE(kill(pid_t(browser.page().renderProcessPid()), SIGKILL), 0);
    QTRY_VERIFY(browser.page().problem().has_value());
    QCOMPARE(browser.page().problem()->kind, Kind::RendererGone);
    QCOMPARE(browser.page().problem()->url, url);
    QVERIFY(browser.load(url));
    QVERIFY(!browser.page().problem());
    QCOMPARE(browser.evaluate(u"document.title"_s).toString(), u"home"_s);
}

#define START_ENCRYPTED(variable)                                                                            \
    if (!m_isCertified)                                                                                      \
        QSKIP("No openssl command: a certificate cannot be made.");                                          \
    CookieServer variable;                                                                                   \
    QVERIFY(variable.startEncrypted(m_certificates.server(u"self"_s)));                                      \
    variable.on(u"/"_s, {"<!DOCTYPE html><title>encrypted</title>"})

void tst_BrowserPage::aBadCertificateIsAProblemAndNothingIsSent()
{
    START_ENCRYPTED(encrypted);
    TestBrowser browser(attended);
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    browser.page().load(encrypted.url(u"/"_s, u"other.localhost"_s));
    QTRY_VERIFY(browser.page().problem().has_value());
    QCOMPARE(browser.page().problem()->kind, Kind::BadCertificate);
    QCOMPARE(browser.page().problem()->url, encrypted.url(u"/"_s, u"other.localhost"_s));
    QCOMPARE(browser.page().site().domain(), u"other.localhost"_s);
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    QVERIFY(!browser.page().problem());
    QCOMPARE(encrypted.requests().size(), 0);
}

void tst_BrowserPage::aBadCertificateCanBeAcceptedByHand()
{
    START_ENCRYPTED(encrypted);
    TestBrowser browser(attended);
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    browser.page().load(encrypted.url(u"/"_s));
    QTRY_VERIFY(browser.page().problem().has_value());
    QVERIFY(bool(browser.page().problem()->goOnAnyway));
    const auto goOn = browser.page().problem()->goOnAnyway;
    goOn();
    QTRY_COMPARE(encrypted.count(u"/"_s), 1);
    QTRY_COMPARE(browser.page().title(), u"encrypted"_s);
    QVERIFY(!browser.page().problem());
}

void tst_BrowserPage::aBadCertificateIsFinalWithoutSomebodyToAsk()
{
    START_ENCRYPTED(encrypted);
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    QVERIFY(!browser.load(encrypted.url(u"/"_s)));
    QVERIFY(browser.page().problem().has_value());
    QCOMPARE(browser.page().problem()->kind, Kind::BadCertificate);
    QVERIFY(!browser.page().problem()->goOnAnyway);
    QCOMPARE(encrypted.requests().size(), 0);
}

void tst_BrowserPage::aRedirectToABadCertificateIsToldAsSuch()
{
    START_ENCRYPTED(encrypted);
    const QUrl end = encrypted.url(u"/"_s, u"other.localhost"_s);
    m_server->on(u"/away"_s, {.headers = {{"Location", end.toEncoded()}}, .status = 302});
    TestBrowser browser(attended);
    browser.page().load(m_server->url(u"/away"_s));
    QTRY_VERIFY(browser.page().problem().has_value());
    QCOMPARE(browser.page().problem()->kind, Kind::BadCertificate);
    QCOMPARE(browser.page().problem()->url, end);
    QVERIFY(bool(browser.page().problem()->goOnAnyway));
}

void tst_BrowserPage::aBrowserMayEndWhileACertificateIsAsked()
{
    START_ENCRYPTED(encrypted);
    {
        TestBrowser browser(attended);
        browser.page().load(encrypted.url(u"/"_s));
        QTRY_VERIFY(browser.page().problem().has_value());
    }
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    QCOMPARE(encrypted.requests().size(), 0);
}

void tst_BrowserPage::aPartWithABadCertificateDoesNotTakeThePageDown()
{
    START_ENCRYPTED(encrypted);
    const QByteArray sameHost = encrypted.url(u"/part"_s).toEncoded();
    const QByteArray otherHost = encrypted.url(u"/part"_s, u"other.localhost"_s).toEncoded();
    m_server->on(u"/page"_s, {"<!DOCTYPE html><title>page</title><img src=" + sameHost +
                              "><iframe src=" + otherHost + "></iframe><script>fetch('" + sameHost +
                              "').catch(() => document.title = 'refused')"
                              "</script>"});
    TestBrowser browser(attended);
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    QTRY_COMPARE(browser.page().title(), u"refused"_s);
    QVERIFY(!browser.page().problem());
    QCOMPARE(encrypted.requests().size(), 0);
}

void tst_BrowserPage::nobodyToAskMeansDenied_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QWebEnginePage::Feature>("asked");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kept"); // of a camera the engine keeps no answer: it asks each time
    QTest::newRow("place") << u"new Promise((give, refuse) => navigator.geolocation.getCurrentPosition("
                              "give, error => refuse(error.code)))"_s
                           << u"refused 1"_s << QWebEnginePage::Geolocation << u"geolocation"_s
                           << u"denied"_s;
    QTest::newRow("notifications") << u"Notification.requestPermission().then(answer =>"
                                      " { if (answer != 'granted') throw answer; })"_s
                                   << u"refused denied"_s << QWebEnginePage::Notifications
                                   << u"notifications"_s << u"denied"_s;
    QTest::newRow("camera") << u"navigator.mediaDevices.getUserMedia({video: true})"
                               ".catch(error => { throw error.name; })"_s
                            << u"refused NotAllowedError"_s << QWebEnginePage::MediaVideoCapture
                            << u"camera"_s << u"prompt"_s;
}

void tst_BrowserPage::nobodyToAskMeansDenied()
{
    QFETCH(QString, script);
    QFETCH(QString, said);
    QFETCH(QWebEnginePage::Feature, asked);
    QFETCH(QString, name);
    QFETCH(QString, kept);
    TestBrowser browser;
    QWebEngineView view; // a page that nobody sees is not told where it is
    view.setPage(&browser.page());
    view.show();
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    QList<QWebEnginePage::Feature> requests;
    connect(&browser.page(), &QWebEnginePage::featurePermissionRequested, this,
            [&requests](const QUrl &, QWebEnginePage::Feature feature) { requests.append(feature); });
    browser.evaluate(script + u".then(() => document.title = 'given',"
                              " why => document.title = 'refused ' + why); 1"_s);
    QTRY_COMPARE(browser.page().title(), said);
    QCOMPARE(requests, QList{asked}); // the engine did ask
    browser.evaluate(u"navigator.permissions.query({name: '%1'})"
                     ".then(status => document.title = status.state); 1"_s.arg(name));
    QTRY_COMPARE(browser.page().title(), kept);
}

void tst_BrowserPage::dialogsDoNotHoldUpAHeadlessPage()
{
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    QCOMPARE(browser.evaluate(u"alert('a'); [confirm('b'), prompt('c', 'd')].join()"_s).toString(),
             u"false,"_s);
}

void tst_BrowserPage::aPageThatWantsToKeepItsVisitorCannotHoldAHeadlessOne()
{
    m_server->on(u"/trap"_s,
                 {"<!DOCTYPE html><title>trap</title><body style='margin:0;height:500px'><script>"
                  "onbeforeunload = event => { event.preventDefault(); return event.returnValue = 'stay' };"
                  "onclick = () => document.title = 'clicked'</script>"});
    TestBrowser browser;
    QWebEngineView view;
    view.setPage(&browser.page());
    view.resize(400, 300);
    view.show();
    QVERIFY(browser.load(m_server->url(u"/trap"_s)));
    QTRY_VERIFY(view.focusProxy());
    QTRY_VERIFY((QTest::mouseClick(view.focusProxy(), Qt::LeftButton, {}, {50, 50}),
                 QTest::qWaitFor([&] { return browser.page().title() == u"clicked"_s; }, 500)));
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    QCOMPARE(browser.page().title(), u"home"_s);
}

void tst_BrowserPage::aLinkForANewWindowOpensInTheSameView()
{
    m_server->on(u"/link"_s,
                 {"<!DOCTYPE html><title>link</title><body style='margin:0'><a href=/ target=_blank "
                  "style='display:block;width:300px;height:200px'>new window</a>"});
    TestBrowser browser;
    QWebEngineView view;
    view.setPage(&browser.page());
    view.resize(400, 300);
    view.show();
    QVERIFY(browser.load(m_server->url(u"/link"_s)));
    QTRY_VERIFY(view.focusProxy());
    QTRY_VERIFY((QTest::mouseClick(view.focusProxy(), Qt::LeftButton, {}, {50, 50}),
                 QTest::qWaitFor([&] { return browser.page().url() == m_server->url(u"/"_s); }, 500)));
    QTRY_COMPARE(browser.page().title(), u"home"_s);
    QVERIFY(browser.page().history()->canGoBack());
}

void tst_BrowserPage::aWindowNobodyAskedForDoesNotOpen()
{
    m_server->on(u"/later"_s, {});
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    browser.evaluate(u"window.open('/unwanted'); setTimeout(() => fetch('/later'), 100); 1"_s);
    QTRY_COMPARE(m_server->count(u"/later"_s), 1);
    QCOMPARE(m_server->count(u"/unwanted"_s), 0);
    QCOMPARE(browser.page().url(), m_server->url(u"/"_s));
}

void tst_BrowserPage::forbiddenAddresses()
{
    QTest::addColumn<QString>("address");
    for (const auto *const address :
         {"file:///etc/passwd", "chrome://gpu", "qrc:/style/window.qss",
          "view-source:http://portal.localhost/", "devtools://devtools/bundled/inspector.html",
          "data:text/html,fake", "mailto:a@b.example", "unknown-scheme:anything", "about:blank"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void tst_BrowserPage::aClickOpensNoAddressThatPagesMayNotOpen()
{
    QFETCH(QString, address);
    m_server->on(u"/open"_s,
                 {"<!DOCTYPE html><title>open</title><body style='margin:0;height:500px'><script>onclick = "
                  "() => { try { window.open('" +
                  address.toLatin1() +
                  "') } catch (error) {} setTimeout(() => fetch('/later'), 100) }</script>"});
    TestBrowser browser;
    QWebEngineView view;
    view.setPage(&browser.page());
    view.resize(400, 300);
    view.show();
    const QUrl url = m_server->url(u"/open"_s);
    QVERIFY(browser.load(url));
    QTRY_VERIFY(view.focusProxy());
    QTRY_VERIFY((QTest::mouseClick(view.focusProxy(), Qt::LeftButton, {}, {50, 50}),
                 QTest::qWaitFor([&] { return m_server->count(u"/later"_s) > 0; }, 500)));
    QCOMPARE(browser.evaluate(u"document.title"_s).toString(), u"open"_s);
    QCOMPARE(browser.page().url(), url);
}

void tst_BrowserPage::aScriptOpensNoAddressThatPagesMayNotOpen()
{
    QFETCH(QString, address);
    if (address == u"about:blank"_s)
        QSKIP("A page may empty itself.");
    TestBrowser browser;
    const QUrl url = m_server->url(u"/"_s);
    QVERIFY(browser.load(url));
    browser.evaluate(u"setTimeout(() => fetch('/later'), 100); location.href = '%1'; 1"_s.arg(address));
    QTRY_COMPARE(m_server->count(u"/later"_s), 1);
    QCOMPARE(browser.page().url(), url);
    QVERIFY(!browser.page().problem());
}

void tst_BrowserPage::whatAPagePrintsIsNotLogged()
{
    m_server->on(u"/prints"_s,
                 {"<!DOCTYPE html><title>prints</title><script>document.cookie = 'sessionid=S3CRET';"
                  "for (const level of ['debug', 'log', 'info', 'warn', 'error'])"
                  "  console[level](document.cookie);"
                  "console.assert(false, document.cookie); Promise.reject(document.cookie);"
                  "throw new Error(document.cookie)</script>"});
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    StandardError standardError;
    QVERIFY(browser.load(m_server->url(u"/prints"_s)));
    QCOMPARE(browser.evaluate(u"document.cookie"_s).toString(), u"sessionid=S3CRET"_s);
    qInfo("a later line");
    const QByteArray text = standardError.text();
    QVERIFY2(!text.contains("S3CRET"), text.constData());
}

void tst_BrowserPage::everyRequestOfANavigationIsAnnounced()
{
    m_server->on(u"/away"_s, {.headers = {{"Location", "http://other.localhost:%PORT%/"}}, .status = 302});
    TestBrowser browser;
    QStringList announced;
    connect(&browser.page(), &BrowserPage::aboutToVisit, this,
            [&announced](const Site &site) { announced.append(site.domain()); });
    QVERIFY(browser.load(m_server->url(u"/away"_s)));
    QCOMPARE(announced, (QStringList{u"portal.localhost"_s, u"other.localhost"_s}));
    QCOMPARE(browser.page().site().domain(), u"other.localhost"_s);
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_BrowserPage)
#include "tst_browserpage.moc"
