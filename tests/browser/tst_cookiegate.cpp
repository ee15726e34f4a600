// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestBrowser.h"
#include "browser/CookieGate.h"

#include <QSignalSpy>
#include <QWebEngineCookieStore>

#include <algorithm>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::CookieServer;
using test::StoreLog;
using test::TestBrowser;
using Use = OriginContact::Use;

namespace {

const auto portalHost = u"portal.localhost"_s;
const auto trackerHost = u"tracker.localhost"_s;
const Site portal = Site::fromHost(portalHost);

QStringList refusedHosts(TestBrowser &browser)
{
    QStringList hosts;
    for (const RefusedOrigin &origin : browser.inventory().refusedOriginsOn(portal))
        hosts.append(origin.host);
    return hosts;
}

} // namespace

class tst_CookieGate final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aThirdPartyStoresAndReceivesNothing_data() { waysOfAThirdParty(); }
    void aThirdPartyStoresAndReceivesNothing();
    void anAcceptedThirdPartyStoresAndReceives_data() { waysOfAThirdParty(); }
    void anAcceptedThirdPartyStoresAndReceives();
    void aRefusedFrameHasNoStorage();
    void anAcceptedFrameHasStorage();
    void theSiteItselfStoresAndReceives();
    void aSiteRefusedAsAWholeKeepsNoCookieOfItsOwn();
    void theSitesOwnStorageIsBlockedOnlyWhenTheVisitorAsks();
    void blockedStorageIsFelt_data();
    void blockedStorageIsFelt();
    void anotherHostOfTheSameSiteIsNoThirdParty();
    void aThirdPartyWithOneAllowedCookieKeepsThatOneOnly();
    void aThirdPartyIsAcceptedOnTheSiteThatAcceptsItOnly();
    void aChoiceTakesEffectWithoutAReload();
    void eachAccessIsToldOnceWithWhatItWas();
    void aScriptsAccessIsToldAsSuch();
    void afterTheGateNothingIsAllowed();
    void aBrowserMayEndWhileAPageLoads();

private:
    static void waysOfAThirdParty();
    /// A later page whose cookie the store reports: by then everything before it would have been reported.
    void waitForALaterCookie(TestBrowser &browser);

    std::unique_ptr<CookieServer> m_server;
    int m_laterCookies = 0;
};

void tst_CookieGate::init()
{
    test::failOnAnyWarningOfOurs();
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
    const QByteArray third = "third=1; SameSite=None; Secure";
    const QList<std::pair<QByteArray, QByteArray>> shared{
        {"Access-Control-Allow-Origin", "http://portal.localhost:%PORT%"},
        {"Access-Control-Allow-Credentials", "true"}};
    m_server->on(u"/third"_s, {.setCookies = {third}, .headers = shared});
    m_server->on(u"/style"_s, {.body = "", .setCookies = {third}, .type = "text/css"});
    m_server->on(u"/frame"_s, {"<script>try { document.cookie = '" + third +
                               "' } catch (error) {}</script>"
                               "<img src=/third>"});
    m_server->on(u"/middle"_s, {"<iframe src=http://tracker.localhost:%PORT%/frame></iframe>"});
    m_server->on(u"/away"_s,
                 {.headers = {{"Location", "http://tracker.localhost:%PORT%/third"}}, .status = 302});
    m_server->on(u"/storage"_s, {"<script>let said = [];"
                                 "try { localStorage.a = 1; said.push('local') } catch (error) {}"
                                 "try { indexedDB.open('a'); said.push('database') } catch (error) {}"
                                 "try { document.cookie = '" +
                                 third +
                                 "';"
                                 "      if (document.cookie) said.push('cookie') } catch (error) {}"
                                 "parent.postMessage(said.join(), '*')</script>"});
    m_server->on(u"/page"_s, {});
}

void tst_CookieGate::waysOfAThirdParty()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("picture") << QByteArray("<img src=http://tracker.localhost:%PORT%/third>");
    QTest::newRow("style sheet") << QByteArray(
        "<link rel=stylesheet href=http://tracker.localhost:%PORT%/style>"
        "<img src=http://tracker.localhost:%PORT%/third>");
    QTest::newRow("frame") << QByteArray("<iframe src=http://tracker.localhost:%PORT%/third></iframe>");
    QTest::newRow("script in a frame")
        << QByteArray("<iframe src=http://tracker.localhost:%PORT%/frame></iframe>");
    QTest::newRow("frame in a frame")
        << QByteArray("<iframe src=http://other.localhost:%PORT%/middle></iframe>");
    QTest::newRow("fetch with credentials")
        << QByteArray("<script>fetch('http://tracker.localhost:%PORT%/third', {credentials: 'include'})"
                      "</script>");
    QTest::newRow("beacon") << QByteArray(
        "<script>navigator.sendBeacon('http://tracker.localhost:%PORT%/third', 'x')</script>");
    QTest::newRow("picture by a redirect of the site") << QByteArray("<img src=/away>");
    QTest::newRow("frame by a redirect of the site") << QByteArray("<iframe src=/away></iframe>");
}

void tst_CookieGate::waitForALaterCookie(TestBrowser &browser)
{
    const QByteArray name = "later" + QByteArray::number(++m_laterCookies);
    m_server->on(u"/later"_s, {.setCookies = {name + "=1"}});
    QVERIFY(browser.load(m_server->url(u"/later"_s)));
    QTRY_VERIFY(browser.log().everAdded(name));
}

void tst_CookieGate::aThirdPartyStoresAndReceivesNothing()
{
    QFETCH(QByteArray, body);
    m_server->on(u"/page"_s, {body});
    TestBrowser browser;
    for (int visit = 1; visit <= 2; ++visit) {
        QVERIFY(browser.load(m_server->url(u"/page"_s)));
        QTRY_VERIFY(m_server->count(u"/third"_s) >= visit);
        waitForALaterCookie(browser);
    }
    QVERIFY(!browser.log().everAdded("third"));
    QVERIFY(!m_server->everReceived("third"));
    QVERIFY(refusedHosts(browser).contains(trackerHost));
}

void tst_CookieGate::anAcceptedThirdPartyStoresAndReceives()
{
    QFETCH(QByteArray, body);
    m_server->on(u"/page"_s, {body});
    TestBrowser browser;
    browser.consent().acceptAll(portal);
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    QTRY_VERIFY(browser.log().holds("third"));
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    QTRY_VERIFY(m_server->last(u"/third"_s).cookieNames().contains("third"));
    waitForALaterCookie(browser);
    QTRY_VERIFY(browser.log().holds("third")); // it was set again: for a moment it was gone
    QCOMPARE(refusedHosts(browser), QStringList());
}

void tst_CookieGate::aRefusedFrameHasNoStorage()
{
    m_server->on(u"/page"_s, {"<script>onmessage = event => document.title = 'said: ' + event.data</script>"
                              "<iframe src=http://tracker.localhost:%PORT%/storage></iframe>"});
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    QTRY_VERIFY(browser.page().title().startsWith(u"said:"_s));
    QVERIFY2(!browser.page().title().contains(u"local"_s), qPrintable(browser.page().title()));
    QVERIFY2(!browser.page().title().contains(u"cookie"_s), qPrintable(browser.page().title()));
    waitForALaterCookie(browser);
    QVERIFY(!browser.log().everAdded("third"));
}

void tst_CookieGate::anAcceptedFrameHasStorage()
{
    m_server->on(u"/page"_s, {"<script>onmessage = event => document.title = 'said: ' + event.data</script>"
                              "<iframe src=http://tracker.localhost:%PORT%/storage></iframe>"});
    TestBrowser browser;
    browser.consent().acceptAll(portal);
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    QTRY_COMPARE(browser.page().title(), u"said: local,database,cookie"_s);
}

void tst_CookieGate::theSiteItselfStoresAndReceives()
{
    m_server->on(u"/page"_s, {.setCookies = {"sessionid=1; HttpOnly"}});
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    QTRY_VERIFY(browser.log().holds("sessionid"));
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    QVERIFY(m_server->last(u"/page"_s).cookieNames().contains("sessionid"));
    QCOMPARE(browser.evaluate(u"localStorage.a = 'kept'; localStorage.a"_s).toString(), u"kept"_s);
}

void tst_CookieGate::aSiteRefusedAsAWholeKeepsNoCookieOfItsOwn()
{
    m_server->on(u"/page"_s, {.setCookies = {"sessionid=1"}});
    TestBrowser browser;
    QVERIFY(browser.consent().setCookie(portal, {QByteArray(), portal.domain()}, Decision::Refuse));
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    browser.evaluate(u"document.cookie = 'scripted=1'"_s);
    m_server->on(u"/later"_s, {.setCookies = {"later=1"}});
    QVERIFY(browser.load(m_server->url(u"/later"_s, u"other.localhost"_s)));
    QTRY_VERIFY(browser.log().everAdded("later"));
    QVERIFY(!browser.log().everAdded("sessionid"));
    QTRY_VERIFY(!browser.log().holds("scripted")); // scripts pass the gate, for their storage
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    QVERIFY(!m_server->everReceived("scripted"));
    QCOMPARE(refusedHosts(browser), QStringList(portalHost));
}

void tst_CookieGate::theSitesOwnStorageIsBlockedOnlyWhenTheVisitorAsks()
{
    m_server->on(u"/page"_s, {.setCookies = {"sessionid=1"}});
    const auto store = u"try { localStorage.a = 'kept'; localStorage.a } catch (error) { error.name }"_s;
    TestBrowser browser;
    const auto loadAndStore = [&] {
        return browser.load(m_server->url(u"/page"_s)) ? browser.evaluate(store).toString() : u"not loaded"_s;
    };
    browser.consent().onlyNecessary(portal);
    QCOMPARE(loadAndStore(), u"kept"_s);
    const CookieSelector everything{QByteArray(), portal.domain()};
    QVERIFY(browser.consent().setCookie(portal, everything, Decision::Refuse));
    QCOMPARE(loadAndStore(), u"kept"_s);
    browser.consent().clearCookie(portal, everything);
    browser.consent().setStorage(portal, Decision::Refuse);
    QCOMPARE(loadAndStore(), u"SecurityError"_s);
    // What the server sets follows the choices for cookies.
    QTRY_VERIFY(browser.log().holds("sessionid"));
    QCOMPARE(loadAndStore(), u"SecurityError"_s);
    QVERIFY(m_server->last(u"/page"_s).cookieNames().contains("sessionid"));
    browser.consent().setStorage(portal, Decision::Allow);
    QCOMPARE(loadAndStore(), u"kept"_s);
}

void tst_CookieGate::blockedStorageIsFelt_data()
{
    QTest::addColumn<QString>("script"); // says "works" in the title when it does
    QTest::newRow("localStorage") << u"localStorage.a = 1; document.title = 'works'"_s;
    QTest::newRow("sessionStorage") << u"sessionStorage.a = 1; document.title = 'works'"_s;
    QTest::newRow("IndexedDB") << u"const open = indexedDB.open('a');"
                                  "open.onsuccess = () => document.title = 'works';"
                                  "open.onerror = () => document.title = 'blocked'"_s;
    QTest::newRow("caches") << u"caches.open('a').then(() => document.title = 'works',"
                               "                       () => document.title = 'blocked')"_s;
}

void tst_CookieGate::blockedStorageIsFelt()
{
    QFETCH(QString, script);
    const QByteArray body =
        "<script>try {" + script.toUtf8() + "} catch (error) { document.title = 'blocked' }</script>";
    m_server->on(u"/page"_s, {body});
    TestBrowser browser;
    for (const auto &[decision, said] :
         {std::pair(Decision::Allow, u"works"_s), std::pair(Decision::Refuse, u"blocked"_s)}) {
        browser.consent().setStorage(portal, decision);
        QVERIFY(browser.load(m_server->url(u"/page"_s)));
        QTRY_COMPARE(browser.page().title(), said);
        QVERIFY(browser.load(QUrl(u"about:blank"_s)));
    }
}

void tst_CookieGate::anotherHostOfTheSameSiteIsNoThirdParty()
{
    m_server->on(u"/page"_s, {"<img src=http://static.portal.localhost:%PORT%/own>"});
    m_server->on(u"/own"_s, {.setCookies = {"csrftoken=1"}});
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    QTRY_VERIFY(browser.log().holds("csrftoken"));
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    QTRY_VERIFY(m_server->last(u"/own"_s).cookieNames().contains("csrftoken"));
}

void tst_CookieGate::aThirdPartyWithOneAllowedCookieKeepsThatOneOnly()
{
    m_server->on(u"/page"_s, {"<img src=http://tracker.localhost:%PORT%/both>"});
    m_server->on(u"/both"_s,
                 {.setCookies = {"third=1; SameSite=None; Secure", "allowed=1; SameSite=None; Secure"}});
    TestBrowser browser;
    QVERIFY(browser.consent().setCookie(portal, {"allowed", trackerHost}, Decision::Allow));
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    QTRY_VERIFY(browser.log().holds("allowed"));
    QTRY_VERIFY(browser.log().everAdded("third") && !browser.log().holds("third"));
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    QTRY_COMPARE(m_server->count(u"/both"_s), 2);
    QCOMPARE(m_server->last(u"/both"_s).cookieNames(), QByteArrayList{"allowed"});
}

void tst_CookieGate::aThirdPartyIsAcceptedOnTheSiteThatAcceptsItOnly()
{
    m_server->on(u"/page"_s, {"<img src=http://tracker.localhost:%PORT%/third>"});
    TestBrowser browser;
    browser.consent().acceptAll(portal);
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    QTRY_VERIFY(browser.log().holds("third"));
    QVERIFY(browser.load(m_server->url(u"/page"_s, u"other.localhost"_s)));
    QTRY_COMPARE(m_server->count(u"/third"_s), 2);
    QCOMPARE(m_server->last(u"/third"_s).cookieNames(), QByteArrayList());
}

void tst_CookieGate::aChoiceTakesEffectWithoutAReload()
{
    const auto fetch =
        u"fetch('http://tracker.localhost:%1/third', {credentials: 'include'}); 1"_s.arg(m_server->port());
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    const auto fetchAgain = [&] {
        const int before = m_server->count(u"/third"_s);
        browser.evaluate(fetch);
        return QTest::qWaitFor([&] { return m_server->count(u"/third"_s) > before; });
    };
    QVERIFY(fetchAgain());
    QVERIFY(!browser.log().everAdded("third"));
    browser.consent().acceptAll(portal);
    QVERIFY(fetchAgain());
    QTRY_VERIFY(browser.log().holds("third"));
    QVERIFY(fetchAgain());
    QVERIFY(m_server->last(u"/third"_s).cookieNames().contains("third"));
    browser.consent().onlyNecessary(portal);
    QVERIFY(fetchAgain());
    QCOMPARE(m_server->last(u"/third"_s).cookieNames(), QByteArrayList());
    QTRY_VERIFY(!browser.log().holds("third"));
}

void tst_CookieGate::eachAccessIsToldOnceWithWhatItWas()
{
    m_server->on(u"/page"_s, {.setCookies = {"a=1", "b=2", "c=3"}});
    QWebEngineProfile profile;
    const auto cell = std::make_shared<SnapshotCell<ConsentPolicy>>(
        std::make_shared<const ConsentPolicy>(Catalogue::builtIn().value(), ConsentChoices()));
    const CookieGate gate(profile, cell);
    QList<OriginContact> contacts;
    connect(&gate, &CookieGate::contacted, this,
            [&contacts](const OriginContact &contact) { contacts.append(contact); });
    const StoreLog log(*profile.cookieStore());
    profile.cookieStore()->loadAllCookies();
    QWebEnginePage page(&profile);
    QVERIFY(test::load(page, m_server->url(u"/page"_s)));
    QTRY_COMPARE(log.stored().size(), 3);
    QTRY_VERIFY(contacts.size() >= 4);
    const auto count = [&contacts](Use use) {
        return std::count_if(contacts.cbegin(), contacts.cend(),
                             [use](const OriginContact &contact) { return contact.use == use; });
    };
    QCOMPARE(count(Use::Write), 3);
    QCOMPARE(contacts.constFirst().use, Use::Read);
    for (const OriginContact &contact : std::as_const(contacts)) {
        QCOMPARE(contact.host, portalHost);
        QCOMPARE(contact.topLevelSite, portal);
        QVERIFY(!contact.refused);
    }
}

void tst_CookieGate::aScriptsAccessIsToldAsSuch()
{
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    browser.evaluate(u"document.cookie = 'csrftoken=1'"_s);
    QTRY_VERIFY(browser.log().holds("csrftoken"));
    const auto observed = browser.inventory().find(browser.log().cookie("csrftoken").key);
    QVERIFY(observed.has_value());
    QCOMPARE(observed->writtenBy, WrittenBy::Script);
}

void tst_CookieGate::afterTheGateNothingIsAllowed()
{
    m_server->on(u"/page"_s, {.setCookies = {"sessionid=1"}});
    QWebEngineProfile profile;
    const auto cell = std::make_shared<SnapshotCell<ConsentPolicy>>(
        std::make_shared<const ConsentPolicy>(Catalogue::builtIn().value(), ConsentChoices()));
    auto gate = std::make_unique<CookieGate>(profile, cell);
    StoreLog log(*profile.cookieStore());
    profile.cookieStore()->loadAllCookies();
    QWebEnginePage page(&profile);
    gate.reset();
    QVERIFY(test::load(page, m_server->url(u"/page"_s)));
    test::evaluate(page, u"document.cookie = 'scripted=1'"_s);
    profile.cookieStore()->setCookie(QNetworkCookie("later", "1"), m_server->url(u"/"_s));
    QTRY_VERIFY(log.holds("later"));
    QCOMPARE(log.stored().size(), 1);
}

void tst_CookieGate::aBrowserMayEndWhileAPageLoads()
{
    QByteArray body =
        "<script>setInterval(() => { for (let i = 0; i < 50; ++i) document.cookie = 'n' + i + '=1' },"
        " 0)</script>";
    for (int i = 0; i < 60; ++i)
        body += "<img src='/picture?" + QByteArray::number(i) + "'>";
    m_server->on(u"/busy"_s, {body});
    m_server->on(u"/picture"_s,
                 {.body = "", .setCookies = {"picture=1", "sessionid=2"}, .type = "image/png"});
    for (int round = 1; round <= 6; ++round) {
        TestBrowser browser;
        m_server->forgetRequests();
        browser.page().load(m_server->url(u"/busy"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_server->count(u"/picture"_s) >= round * 6, 20'000);
        if (round % 2 == 0)
            browser.closePage();
    }
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_CookieGate)
#include "tst_cookiegate.moc"
