// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestBrowser.h"

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::CookieServer;
using test::TestBrowser;

namespace {

const Site portal = Site::fromHost(u"portal.localhost"_s);
const auto gpcProperty = u"String(navigator.globalPrivacyControl)"_s;

} // namespace

class tst_Gpc final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyRequestOfAPageCarriesIt();
    void framesAndSubresourcesFollowTheSiteInTheAddressBar();
    void anExplicitAcceptOfEverythingWins();
    void aChoiceReachesTheOpenPageAtOnce();
    void theSettingTurnsItOff();
    void aPageCannotTakeItAway();
    void crossOriginRequestsNeedNoPreflightForIt();
    void aRedirectedPageFollowsTheSiteThatWasAskedFirst();

private:
    [[nodiscard]] QByteArray signalAt(const QString &path) const { return m_server->last(path).gpc; }

    std::unique_ptr<CookieServer> m_server;
};

void tst_Gpc::init()
{
    test::failOnAnyWarningOfOurs();
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
    m_server->on(u"/page"_s,
                 {.body = "<!DOCTYPE html><title>page</title><img src='/image'>"
                          "<iframe src='http://other.localhost:%PORT%/frame'></iframe>"
                          "<script>new Worker('/worker.js').onmessage = () => document.title = 'done';"
                          "</script>"});
    m_server->on(u"/frame"_s, {.body = "<!DOCTYPE html><img src='/below'><script>parent.postMessage("
                                       "String(navigator.globalPrivacyControl), '*')</script>"});
    m_server->on(u"/worker.js"_s,
                 {.body = "fetch('/from-worker').then(() => postMessage(1));", .type = "text/javascript"});
    m_server->on(u"/from-worker"_s, {.type = "text/plain"});
    m_server->on(u"/shared"_s, {.type = "text/plain", .headers = {{"Access-Control-Allow-Origin", "*"}}});
    m_server->on(u"/plain"_s, {});
}

void tst_Gpc::everyRequestOfAPageCarriesIt()
{
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(browser.page().title(), u"done"_s, 30'000);
    for (const QString &path :
         {u"/page"_s, u"/image"_s, u"/frame"_s, u"/below"_s, u"/worker.js"_s, u"/from-worker"_s})
        QVERIFY2(signalAt(path) == "1", qPrintable(path));
    QCOMPARE(browser.evaluate(gpcProperty).toString(), u"true"_s);
}

void tst_Gpc::framesAndSubresourcesFollowTheSiteInTheAddressBar()
{
    TestBrowser browser;
    browser.consent().acceptAll(portal);
    QVERIFY(browser.load(m_server->url(u"/plain"_s)));
    browser.evaluate(u"addEventListener('message', e => { window.told = e.data; });"
                     "const f = document.createElement('iframe'); f.src = 'http://other.localhost:%1/frame';"
                     "document.body.append(f); undefined"_s.arg(m_server->port()));
    QTRY_COMPARE_WITH_TIMEOUT(browser.evaluate(u"window.told"_s).toString(), u"false"_s, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->count(u"/below"_s), 1, 30'000);
    QCOMPARE(signalAt(u"/frame"_s), QByteArray());
    QCOMPARE(signalAt(u"/below"_s), QByteArray());
    // The same host as a page of its own, where nothing was accepted.
    QVERIFY(browser.load(m_server->url(u"/frame"_s, u"other.localhost"_s)));
    QCOMPARE(signalAt(u"/frame"_s), QByteArray("1"));
}

void tst_Gpc::anExplicitAcceptOfEverythingWins()
{
    TestBrowser browser;
    browser.consent().acceptAll(portal);
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(browser.page().title(), u"done"_s, 30'000);
    for (const CookieServer::Request &request : m_server->requests())
        QVERIFY2(request.gpc.isEmpty(), qPrintable(request.path));
    QCOMPARE(browser.evaluate(gpcProperty).toString(), u"false"_s);
}

void tst_Gpc::aChoiceReachesTheOpenPageAtOnce()
{
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/plain"_s)));
    QCOMPARE(browser.evaluate(gpcProperty).toString(), u"true"_s);
    browser.consent().acceptAll(portal);
    QTRY_COMPARE_WITH_TIMEOUT(browser.evaluate(gpcProperty).toString(), u"false"_s, 30'000);
    browser.evaluate(u"fetch('/from-worker'); undefined"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->count(u"/from-worker"_s), 1, 30'000);
    QCOMPARE(signalAt(u"/from-worker"_s), QByteArray());
    browser.consent().onlyNecessary(portal);
    QTRY_COMPARE_WITH_TIMEOUT(browser.evaluate(gpcProperty).toString(), u"true"_s, 30'000);
}

void tst_Gpc::theSettingTurnsItOff()
{
    TestBrowser browser;
    browser.profile().setGpcWish(GpcWish::Off);
    QVERIFY(browser.load(m_server->url(u"/plain"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(browser.evaluate(gpcProperty).toString(), u"false"_s, 30'000);
    QCOMPARE(signalAt(u"/plain"_s), QByteArray());
    browser.profile().setGpcWish(GpcWish::Send);
    QTRY_COMPARE_WITH_TIMEOUT(browser.evaluate(gpcProperty).toString(), u"true"_s, 30'000);
    QVERIFY(browser.load(m_server->url(u"/plain"_s)));
    QCOMPARE(signalAt(u"/plain"_s), QByteArray("1"));
}

void tst_Gpc::aPageCannotTakeItAway()
{
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/plain"_s)));
    const QVariant shape = browser.evaluate(
        u"const d = Object.getOwnPropertyDescriptor(Navigator.prototype, 'globalPrivacyControl');"
        "let threw = false; try { Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', "
        "{ value: false }); } catch { threw = true; }"
        "[threw, d.get.name, d.set, d.enumerable, 'globalPrivacyControl' in navigator, "
        "navigator.globalPrivacyControl].join()"_s);
    QCOMPARE(shape.toString(), u"true,get globalPrivacyControl,,true,true,true"_s);
}

void tst_Gpc::crossOriginRequestsNeedNoPreflightForIt()
{
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/plain"_s)));
    browser.evaluate(u"fetch('http://other.localhost:%1/shared').then(r => document.title = 'ok' + r.status,"
                     "() => document.title = 'failed'); undefined"_s.arg(m_server->port()));
    QTRY_VERIFY_WITH_TIMEOUT(browser.page().title() == "ok200"_L1 || browser.page().title() == "failed"_L1,
                             30'000);
    QCOMPARE(browser.page().title(), u"ok200"_s);
    QCOMPARE(m_server->count(u"/shared"_s), 1); // no OPTIONS before it
    QCOMPARE(signalAt(u"/shared"_s), QByteArray("1"));
}

/// What the engine does, see GpcHeader: the document alone, and never the page's script.
void tst_Gpc::aRedirectedPageFollowsTheSiteThatWasAskedFirst()
{
    const QByteArray page = m_server->url(u"/page"_s, u"other.localhost"_s).toEncoded();
    m_server->on(u"/away"_s, {.headers = {{"Location", page}}, .status = 302});
    TestBrowser browser;
    browser.consent().acceptAll(Site::fromHost(u"other.localhost"_s));
    QVERIFY(browser.load(m_server->url(u"/away"_s)));
    QCOMPARE(signalAt(u"/away"_s), QByteArray("1"));
    QCOMPARE(signalAt(u"/page"_s), QByteArray("1"));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->count(u"/image"_s), 1, 30'000);
    QCOMPARE(signalAt(u"/image"_s), QByteArray());
    QCOMPARE(browser.evaluate(gpcProperty).toString(), u"false"_s);
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_Gpc)
#include "tst_gpc.moc"
