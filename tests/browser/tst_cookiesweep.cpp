// SPDX-License-Identifier: Apache-2.0
#include "AskingProxy.h"
#include "BrowserTest.h"
#include "ParallelServer.h"
#include "TestBrowser.h"
#include "browser/ThreadWatch.h"

#include <QAuthenticator>
#include <QElapsedTimer>
#include <QNetworkCookie>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QWebEngineCookieStore>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::ParallelServer;
using test::TestBrowser;
using Level = EnforcementStatus::Level;

namespace {

const Site portal = Site::fromHost(u"portal.localhost"_s);

/// The engine is never found idle, and nobody waits.
class NeverIdle final : public NetworkIdle
{
public:
    [[nodiscard]] bool waitUntilIdle(std::chrono::microseconds) override { return false; }
    [[nodiscard]] bool isCertain() override { return true; }
};

/// Says at once that the engine is idle, which it is not: the fault that the self-test is there to find.
class AlwaysIdle final : public NetworkIdle
{
public:
    [[nodiscard]] bool waitUntilIdle(std::chrono::microseconds) override { return true; }
    [[nodiscard]] bool isCertain() override { return true; }
};

/// Watches the engine only after so many waits that gave up at once.
class LateIdle final : public NetworkIdle
{
public:
    explicit LateIdle(int givenUp)
        : m_givenUp(givenUp)
    {
    }

    [[nodiscard]] bool waitUntilIdle(std::chrono::microseconds limit) override
    {
        return m_givenUp-- <= 0 && m_watch.waitUntilIdle(limit);
    }
    [[nodiscard]] bool isCertain() override { return m_watch.isCertain(); }

private:
    int m_givenUp;
    ThreadWatch m_watch;
};

/// Watches the engine until it is told to give up.
class Switched final : public NetworkIdle
{
public:
    explicit Switched(const bool &givesUp)
        : m_givesUp(givesUp)
    {
    }

    [[nodiscard]] bool waitUntilIdle(std::chrono::microseconds limit) override
    {
        return !m_givesUp && m_watch.waitUntilIdle(limit);
    }
    [[nodiscard]] bool isCertain() override { return m_watch.isCertain(); }

private:
    const bool &m_givesUp;
    ThreadWatch m_watch;
};

void expectSelfTestToFail(QLatin1StringView reason)
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"self-test.*did not pass: %1"_s.arg(reason)));
}

void waitForSelfTest(TestBrowser &browser)
{
    QTRY_VERIFY_WITH_TIMEOUT(browser.profile().enforcementStatus().level != Level::Checking, 20'000);
}

} // namespace

class tst_CookieSweep final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void theSelfTestPassesHereAndLeavesNothing();
    void theSelfTestFailsWhenTheEngineIsNotWaitedFor();
    void theSelfTestFindsASeamThatSaysIdleTooEarly();
    void theSelfTestIsRepeatedWhereTheMachineWasBusy();
    void aKnownNameIsInNoRequestOfABusyPage_data();
    void aKnownNameIsInNoRequestOfABusyPage();
    void inALargeStoreAKnownNameIsInNoRequestEither();
    void aSocketsHandshakeCarriesNothingRefused();
    void theLevelDropsWhileWaitsGiveUp();
    void withoutTheWaitsItLeaksAndIsCounted();
    void aRequestThatIsRepeatedWithCredentialsCarriesNothingRefused_data();
    void aRequestThatIsRepeatedWithCredentialsCarriesNothingRefused();
    void credentialsThatAScriptGivesMakeNoDifference();
    void aProxyThatAsksForCredentialsMakesNoDifference();
    void abortedRequestsLetNothingThrough();
    void aNameRefusedHereIsTakenOutBeforeItIsSentToItsOwnSite();
    void oneAllowedCookieOfAThirdPartyLetsNoOtherThrough();
    void aRedirectToAnotherSiteTakesNothingAlong();

private:
    /// Each answer sets both.
    void serveTrackingAndSession();
    /// As if it had been refused on an earlier visit.
    static void knowTracking(TestBrowser &browser);
    void load(TestBrowser &browser, int pages);

    std::unique_ptr<ParallelServer> m_server;
};

void tst_CookieSweep::init()
{
    test::failOnAnyWarningOfOurs();
    m_server = std::make_unique<ParallelServer>();
}

void tst_CookieSweep::serveTrackingAndSession()
{
    m_server->setCookies({"tracking=1; Path=/", "sessionid=1; Path=/"});
    QVERIFY(m_server->start());
}

void tst_CookieSweep::knowTracking(TestBrowser &browser)
{
    browser.profile().learnedNames().learn(portal, {"tracking"});
    waitForSelfTest(browser);
}

void tst_CookieSweep::load(TestBrowser &browser, int pages)
{
    QVERIFY(browser.load(m_server->url(u"/page/0/first"_s))); // sets the session
    QTRY_VERIFY(browser.log().holds("sessionid"));
    m_server->forgetRequests();
    for (int i = 0; i < pages; ++i)
        QVERIFY(browser.load(m_server->url(u"/page/100/%1"_s.arg(i))));
}

void tst_CookieSweep::theSelfTestPassesHereAndLeavesNothing()
{
    TestBrowser browser;
    QByteArrayList left; // StoreLog leaves them out
    int seen = 0;
    const auto isOfTest = [](const QNetworkCookie &cookie) {
        return cookie.domain().endsWith(u"selftest.localhost"_s);
    };
    connect(&browser.store(), &QWebEngineCookieStore::cookieAdded, this, [&](const QNetworkCookie &cookie) {
        seen += isOfTest(cookie) ? 1 : 0;
        if (isOfTest(cookie))
            left.append(cookie.name());
    });
    connect(&browser.store(), &QWebEngineCookieStore::cookieRemoved, this, [&](const QNetworkCookie &cookie) {
        if (isOfTest(cookie))
            left.removeOne(cookie.name());
    });
    waitForSelfTest(browser);
    QCOMPARE(browser.profile().enforcementStatus().level, Level::OffTheWire);
    QCOMPARE(browser.profile().enforcementStatus().sweeps, 0U);
    QCOMPARE(browser.inventory().size(), 0);
    QCOMPARE(browser.profile().learnedNames().siteCount(), 0);
    QVERIFY(seen > 0);
    QVERIFY2(left.isEmpty(), left.join(' ').constData());
    QVERIFY(!browser.profile().learnedNames().hasUnsaved()); // no name of the test is ever kept
}

void tst_CookieSweep::theSelfTestFailsWhenTheEngineIsNotWaitedFor()
{
    expectSelfTestToFail("the engine was not done in time"_L1);
    TestBrowser browser({.idle = [] { return std::make_unique<NeverIdle>(); }});
    waitForSelfTest(browser);
    QCOMPARE(browser.profile().enforcementStatus().level, Level::OnArrival);
}

void tst_CookieSweep::theSelfTestFindsASeamThatSaysIdleTooEarly()
{
    expectSelfTestToFail("a refused cookie was sent"_L1);
    TestBrowser browser({.idle = [] { return std::make_unique<AlwaysIdle>(); }});
    waitForSelfTest(browser);
    QCOMPARE(browser.profile().enforcementStatus().level, Level::OnArrival);
}

void tst_CookieSweep::theSelfTestIsRepeatedWhereTheMachineWasBusy()
{
    static constexpr int waitsOfTwoPages = 2 * 37 * 2;
    TestBrowser browser({.idle = [] { return std::make_unique<LateIdle>(waitsOfTwoPages); }});
    waitForSelfTest(browser);
    QCOMPARE(browser.profile().enforcementStatus().level, Level::OffTheWire);
}

void tst_CookieSweep::aKnownNameIsInNoRequestOfABusyPage_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isNameless");
    QTest::newRow("of the catalogue") << QByteArray("_ga=1; Path=/") << QByteArray("_ga") << false;
    QTest::newRow("learned") << QByteArray("tracking=1; Path=/; HttpOnly") << QByteArray("tracking") << false;
    QTest::newRow("nameless") << QByteArray("=denied=1; Path=/") << QByteArray("denied") << true;
}

void tst_CookieSweep::aKnownNameIsInNoRequestOfABusyPage()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, name);
    QFETCH(bool, isNameless);
    constexpr int pages = 20;
    m_server->setCookies({line, "sessionid=1; Path=/"});
    QVERIFY(m_server->start());
    TestBrowser browser;
    browser.profile().learnedNames().learn(portal, {name, isNameless});
    waitForSelfTest(browser);
    QElapsedTimer clock;
    clock.start();
    load(browser, pages);
    const auto counts = m_server->counts(u"/"_s);
    const EnforcementStatus status = browser.profile().enforcementStatus();
    qInfo() << counts.requests << "requests," << counts.carried.value(name) << "with the refused cookie,"
            << status.sweeps << "sweeps," << status.wavedThrough << "waved through," << clock.elapsed()
            << "ms";
    QVERIFY(counts.requests >= pages * 101);
    QCOMPARE(counts.carried.value(name), 0);
    QCOMPARE(counts.carried.value("sessionid"), counts.requests);
    QVERIFY(status.sweeps > 0);
    QVERIFY(status.wavedThrough <= status.sweeps / 100); // on a loaded machine a wait may be given up
}

void tst_CookieSweep::inALargeStoreAKnownNameIsInNoRequestEither()
{
    serveTrackingAndSession();
    TestBrowser browser;
    knowTracking(browser);
    for (int i = 0; i < 600; ++i) { // so many that no name is searched in the whole store
        browser.store().setCookie(QNetworkCookie("csrftoken", "1"),
                                  QUrl(u"http://filled-%1.localhost/"_s.arg(i)));
    }
    QTRY_COMPARE(browser.log().storedCount("csrftoken"), 600);
    load(browser, 5);
    const auto counts = m_server->counts(u"/"_s);
    QVERIFY(counts.requests >= 5 * 101);
    QCOMPARE(counts.carried.value("tracking"), 0);
    QCOMPARE(counts.carried.value("sessionid"), counts.requests);
    QCOMPARE(browser.log().storedCount("csrftoken"), 600);
}

void tst_CookieSweep::aSocketsHandshakeCarriesNothingRefused()
{
    serveTrackingAndSession();
    TestBrowser browser;
    knowTracking(browser);
    load(browser, 0);
    // The server upgrades nothing; the handshake is what is looked at.
    browser.evaluate(u"for (let i = 0; i < 20; ++i) { fetch('/renewal/' + i);"
                     " new WebSocket(location.origin.replace('http', 'ws') + '/socket/' + i); } 1"_s);
    QTRY_COMPARE(m_server->counts(u"/socket/"_s).requests, 20);
    QTRY_COMPARE(m_server->counts(u"/renewal/"_s).requests, 20);
    const auto counts = m_server->counts(u"/socket/"_s);
    QCOMPARE(counts.carried.value("tracking"), 0);
    QCOMPARE(counts.carried.value("sessionid"), counts.requests);
}

void tst_CookieSweep::theLevelDropsWhileWaitsGiveUp()
{
    serveTrackingAndSession();
    bool givesUp = false;
    TestBrowser browser({.idle = [&] { return std::make_unique<Switched>(givesUp); }});
    waitForSelfTest(browser);
    QCOMPARE(browser.profile().enforcementStatus().level, Level::OffTheWire);
    QSignalSpy changes(&browser.profile(), &BrowserProfile::enforcementLevelChanged);
    givesUp = true;
    load(browser, 1);
    QCOMPARE(browser.profile().enforcementStatus().level, Level::OnArrival);
    QCOMPARE(changes.size(), 1);
    QVERIFY(browser.profile().enforcementStatus().wavedThrough > 0);
    givesUp = false;
    load(browser, 1);
    QCOMPARE(browser.profile().enforcementStatus().level, Level::OffTheWire);
    QCOMPARE(changes.size(), 2);
}

void tst_CookieSweep::withoutTheWaitsItLeaksAndIsCounted()
{
    serveTrackingAndSession();
    expectSelfTestToFail("the engine was not done in time"_L1);
    TestBrowser browser({.idle = [] { return std::make_unique<NeverIdle>(); }});
    waitForSelfTest(browser);
    load(browser, 5);
    const auto counts = m_server->counts(u"/"_s);
    qInfo() << counts.requests << "requests," << counts.carried.value("tracking")
            << "with the refused cookie";
    QVERIFY(counts.carried.value("tracking") > 0);
    QVERIFY(browser.profile().enforcementStatus().wavedThrough > 0);
    QCOMPARE(counts.carried.value("sessionid"), counts.requests);
}

void tst_CookieSweep::aRequestThatIsRepeatedWithCredentialsCarriesNothingRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("of the visitor") << u"/protected/%1/"_s;
    QTest::newRow("in the address") << u"visitor:secret@/protected/%1/"_s;
    QTest::newRow("in the address of a redirect") << u"/as/visitor/%1/"_s;
}

void tst_CookieSweep::aRequestThatIsRepeatedWithCredentialsCarriesNothingRefused()
{
    QFETCH(QString, path);
    serveTrackingAndSession();
    TestBrowser browser;
    browser.profile().learnedNames().learn(portal, {"tracking"});
    connect(&browser.page(), &QWebEnginePage::authenticationRequired, this,
            [](const QUrl &, QAuthenticator *authenticator) {
                authenticator->setUser(u"visitor"_s);
                authenticator->setPassword(u"secret"_s);
            });
    for (int i = 0; i < 20; ++i) {
        QUrl url = m_server->url(path.section(u'@', -1).arg(i));
        url.setUserInfo(path.contains(u'@') ? path.section(u'@', 0, 0) : QString());
        QVERIFY(browser.load(url));
    }
    const auto counts = m_server->counts(u"/protected/"_s);
    qInfo() << counts.requests << "requests," << counts.carried.value("tracking")
            << "with the refused cookie";
    QVERIFY(counts.requests > 20); // some were asked twice
    QCOMPARE(counts.carried.value("tracking"), 0);
    const int withoutSession = path.startsWith(u"/as/"_s) ? 0 : 1; // the first had none yet
    QCOMPARE(counts.carried.value("sessionid"), counts.requests - withoutSession);
}

void tst_CookieSweep::credentialsThatAScriptGivesMakeNoDifference()
{
    serveTrackingAndSession();
    TestBrowser browser;
    knowTracking(browser);
    load(browser, 0);
    browser.evaluate(
        u"for (let i = 0; i < 40; ++i) { const request = new XMLHttpRequest();"
        " request.open('GET', '/protected/' + i + '/', true, 'visitor', 'secret'); request.send(); } 1"_s);
    QTRY_VERIFY(m_server->counts(u"/protected/"_s).requests >= 41); // some were asked twice
    QTest::qWait(200); // more may come; none of them may carry it
    const auto counts = m_server->counts(u"/protected/"_s);
    qInfo() << counts.requests << "requests," << counts.carried.value("tracking")
            << "with the refused cookie";
    QCOMPARE(counts.carried.value("tracking"), 0);
    QCOMPARE(counts.carried.value("sessionid"), counts.requests);
}

void tst_CookieSweep::aProxyThatAsksForCredentialsMakesNoDifference()
{
    test::AskingProxy proxy({"tracking=1; Path=/", "sessionid=1; Path=/"});
    QVERIFY(proxy.start());
    TestBrowser browser;
    browser.profile().learnedNames().learn(Site::fromHost(u"portal.example"_s), {"tracking"});
    connect(&browser.page(), &QWebEnginePage::proxyAuthenticationRequired, this,
            [](const QUrl &, QAuthenticator *authenticator, const QString &) {
                authenticator->setUser(u"visitor"_s);
                authenticator->setPassword(u"secret"_s);
            });
    waitForSelfTest(browser); // loopback goes past proxies
    for (int i = 0; i < 5; ++i)
        QVERIFY(browser.load(QUrl(u"http://portal.example/%1/page"_s.arg(i))));
    QVERIFY(proxy.asked() > 20);
    qInfo() << proxy.received().size() << "requests after" << proxy.asked() << "were asked for credentials";
    for (const QByteArray &cookies : proxy.received().sliced(1)) // the first had none yet
        QCOMPARE(cookies, "sessionid=1");
}

void tst_CookieSweep::abortedRequestsLetNothingThrough()
{
    serveTrackingAndSession();
    TestBrowser browser;
    knowTracking(browser);
    load(browser, 0);
    browser.page().setVisible(true); // or its timers would be slowed down
    // Each address is asked for again and again, and given up before, while and after it is answered.
    browser.evaluate(
        u"(async () => { for (let i = 0; i < 100; ++i) { const given = new AbortController();"
        " fetch('/slow/' + i % 10, {signal: given.signal}).catch(() => 0);"
        " fetch('/renewal/' + i);"
        " await new Promise(resolve => setTimeout(resolve, i % 2 ? 80 : i % 7)); given.abort(); }"
        " await fetch('/slow/last'); await fetch('/end'); })(); 1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->counts(u"/end"_s).requests, 1, 30'000);
    QTRY_COMPARE(m_server->counts(u"/renewal/"_s).requests, 100);
    const auto counts = m_server->counts(u"/"_s);
    qInfo() << counts.requests << "requests";
    QVERIFY(m_server->counts(u"/slow/"_s).requests > 10);
    QCOMPARE(counts.carried.value("tracking"), 0);
    QCOMPARE(counts.carried.value("sessionid"), counts.requests);
}

void tst_CookieSweep::aNameRefusedHereIsTakenOutBeforeItIsSentToItsOwnSite()
{
    m_server->setCookies(
        {"shared=1; Path=/; SameSite=None; Secure", "theirs=1; Path=/; SameSite=None; Secure"}, u"/set"_s);
    QVERIFY(m_server->start());
    TestBrowser browser;
    browser.consent().acceptAll(Site::fromHost(u"other.localhost"_s));
    browser.consent().acceptAll(portal);
    QVERIFY(browser.consent().setCookie(portal, {"shared", QString()}, Decision::Refuse));
    waitForSelfTest(browser);
    QVERIFY(browser.load(m_server->url(u"/set"_s, u"other.localhost"_s)));
    QTRY_VERIFY(browser.log().holds("shared"));
    QTRY_VERIFY(browser.log().holds("theirs"));
    QVERIFY(browser.load(m_server->url(u"/page/0/first"_s)));
    browser.evaluate(u"new Image().src = '%1'; 1"_s.arg(
        m_server->url(u"/picture/embedded"_s, u"other.localhost"_s).toString()));
    QTRY_COMPARE(m_server->counts(u"/picture/embedded"_s).requests, 1);
    const auto counts = m_server->counts(u"/picture/embedded"_s);
    QCOMPARE(counts.carried.value("shared"), 0);
    QCOMPARE(counts.carried.value("theirs"), 1);
    // Its own site has to set it anew: the README says so.
    QTRY_VERIFY(!browser.log().holds("shared"));
}

void tst_CookieSweep::aRedirectToAnotherSiteTakesNothingAlong()
{
    serveTrackingAndSession();
    TestBrowser browser;
    browser.profile().learnedNames().learn(portal, {"tracking"});
    QVERIFY(browser.load(m_server->url(u"/page/0/first"_s)));
    QTRY_VERIFY(browser.log().holds("sessionid"));
    QVERIFY(browser.load(m_server->url(u"/to/other.localhost/"_s)));
    const auto landed = m_server->counts(u"/picture/landed"_s, u"other.localhost"_s);
    QCOMPARE(landed.requests, 1);
    QCOMPARE(landed.carried.value("sessionid"), 0);
    QCOMPARE(landed.carried.value("tracking"), 0);
}

/// None of the names was ever refused, so that none is learned.
void tst_CookieSweep::oneAllowedCookieOfAThirdPartyLetsNoOtherThrough()
{
    m_server->setCookies(
        {"wanted=1; Path=/; SameSite=None; Secure", "theirs=1; Path=/; SameSite=None; Secure"}, u"/set"_s);
    QVERIFY(m_server->start());
    TestBrowser browser;
    browser.consent().acceptAll(Site::fromHost(u"other.localhost"_s));
    QVERIFY(browser.consent().setCookie(portal, {"wanted", u"other.localhost"_s}, Decision::Allow));
    waitForSelfTest(browser);
    QVERIFY(browser.load(m_server->url(u"/set"_s, u"other.localhost"_s)));
    QTRY_VERIFY(browser.log().holds("theirs"));
    QVERIFY(browser.load(m_server->url(u"/page/0/first"_s)));
    for (int i = 0; i < 5; ++i) {
        browser.evaluate(u"new Image().src = '%1'; 1"_s.arg(
            m_server->url(u"/picture/embedded/%1"_s.arg(i), u"other.localhost"_s).toString()));
    }
    QTRY_COMPARE(m_server->counts(u"/picture/embedded/"_s).requests, 5);
    const auto counts = m_server->counts(u"/picture/embedded/"_s);
    QCOMPARE(counts.carried.value("theirs"), 0);
    QCOMPARE(counts.carried.value("wanted"), 5);
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_CookieSweep)
#include "tst_cookiesweep.moc"
