// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "ManualClock.h"
#include "TestBrowser.h"
#include "browser/PolicyFinder.h"

#include <QElapsedTimer>
#include <QHttpServer>
#include <QSignalSpy>
#include <QTcpServer>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A finder, and how its last search ended.
class Search final
{
public:
    Search()
        : finder(clock)
        , found(&finder, &PolicyFinder::found)
        , unchanged(&finder, &PolicyFinder::unchanged)
        , notFound(&finder, &PolicyFinder::notFound)
        , unanswered(&finder, &PolicyFinder::unanswered)
    {
    }

    [[nodiscard]] PolicyFetchState in(QWebEnginePage &page, const PolicyFetchState &known = {})
    {
        QEventLoop loop;
        QObject::connect(&finder, &PolicyFinder::found, &loop, &QEventLoop::quit);
        QObject::connect(&finder, &PolicyFinder::unchanged, &loop, &QEventLoop::quit);
        QObject::connect(&finder, &PolicyFinder::notFound, &loop, &QEventLoop::quit);
        QObject::connect(&finder, &PolicyFinder::unanswered, &loop, &QEventLoop::quit);
        QTimer::singleShot(std::chrono::seconds(60), &loop, &QEventLoop::quit);
        finder.find(page, known);
        loop.exec();
        return found.isEmpty() ? PolicyFetchState() : found.takeFirst().at(0).value<PolicyFetchState>();
    }

    test::ManualClock clock;
    PolicyFinder finder;
    QSignalSpy found;
    QSignalSpy unchanged;
    QSignalSpy notFound;
    QSignalSpy unanswered;
};

} // namespace

class tst_PolicyFinder final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarningOfOurs();
        m_server = std::make_unique<test::CookieServer>();
        QVERIFY(m_server->start());
    }
    void cleanupTestCase() { m_browser.reset(); }

    void aPortalsOwnPathComesFirst();
    void theLanguageOfThePageIsAskedFor();
    void linksAreFollowedWhereThePathsAreMissing();
    void aLinkElsewhereIsTakenAsItIs();
    void aPortalThatSendsEverythingHomeHasNone();
    void nothingIsFoundWhereThereIsNothing();
    void askingCarriesNoCookiesAndStoresNone();
    void theServersValidatorsAreRemembered();
    void anUnchangedPageIsNotReadAgain();
    void aChangedPageIsReadAgain();
    void aPageThatForbidsAskingIsTold();
    void onlyLinksThatNameAPolicyAreToldToBeLoaded();
    void aRedirectToAnotherSiteIsNotFollowed();
    void aLateAnswerIsNotTakenForTheNextAddress();
    void aPageThatHangsEndsTheSearch();
    void aPageThatGoesEndsTheSearchAfterwards();

private:
    void openPortal(const QByteArray &body = "<!DOCTYPE html><html lang=en-GB><p>portal")
    {
        if (!m_browser)
            m_browser = std::make_unique<test::TestBrowser>();
        m_server->on(u"/"_s, {body});
        QVERIFY(m_browser->load(m_server->url(u"/"_s)));
        m_server->forgetRequests();
    }

    std::unique_ptr<test::CookieServer> m_server;
    std::unique_ptr<test::TestBrowser> m_browser;
};

void tst_PolicyFinder::aPortalsOwnPathComesFirst()
{
    m_server->on(u"/terms/cookies-policy/"_s, {"<p>policy"});
    openPortal("<html lang=en><a href=/other-cookies>Cookies</a>");
    Search search;
    const PolicyFetchState state = search.in(m_browser->page());
    QCOMPARE(state.address.path(), u"/terms/cookies-policy/"_s);
    QCOMPARE(state.checked, search.clock.now());
    QCOMPARE(m_server->count(u"/other-cookies"_s), 0);
}

void tst_PolicyFinder::theLanguageOfThePageIsAskedFor()
{
    m_server->on(u"/terms/cookies-information"_s, {"<p>policy"});
    openPortal("<html lang=fr-FR><p>portail");
    Search search;
    QCOMPARE(search.in(m_browser->page()).address.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority),
             u"/terms/cookies-information?flg=fr-fr"_s);
}

void tst_PolicyFinder::linksAreFollowedWhereThePathsAreMissing()
{
    m_server->on(u"/pages/charte/"_s, {"<p>policy"});
    m_server->on(u"/pages/privacy/"_s, {"<p>privacy"});
    openPortal("<a href=/pages/privacy/>Données</a> <a href='#x'>Cookie settings</a> <a "
               "href=/pages/charte/>Charte <b>cookies</b></a>");
    Search search;
    QCOMPARE(search.in(m_browser->page()).address.path(), u"/pages/charte/"_s);
}

void tst_PolicyFinder::aLinkElsewhereIsTakenAsItIs()
{
    openPortal("<a href=https://city.example/cookies>Cookies</a>");
    Search search;
    QCOMPARE(search.in(m_browser->page()).address, QUrl(u"https://city.example/cookies"_s));
}

void tst_PolicyFinder::aPortalThatSendsEverythingHomeHasNone()
{
    for (const auto &path :
         {u"/terms/cookies-policy/"_s, u"/terms/cookies-information"_s, u"/terms/privacy-policy/"_s})
        m_server->on(path, {.headers = {{"Location", "/"}}, .status = 302});
    openPortal();
    Search search;
    QVERIFY(search.in(m_browser->page()).address.isEmpty());
    QCOMPARE(search.notFound.size(), 1);
}

void tst_PolicyFinder::nothingIsFoundWhereThereIsNothing()
{
    openPortal();
    Search search;
    QVERIFY(search.in(m_browser->page()).address.isEmpty());
    QCOMPARE(search.notFound.size(), 1);
    QCOMPARE(search.unchanged.size(), 0);
    QCOMPARE(m_server->count(u"/terms/privacy-policy/"_s), 1);
}

void tst_PolicyFinder::askingCarriesNoCookiesAndStoresNone()
{
    m_server->on(u"/terms/cookies-policy/"_s, {.body = "<p>", .setCookies = {"csrftoken=2; Max-Age=1000"}});
    m_server->on(u"/after"_s, {"<p>"});
    openPortal();
    m_browser->evaluate(u"document.cookie = 'csrftoken=1; max-age=1000'"_s);
    Search search;
    QVERIFY(!search.in(m_browser->page()).address.isEmpty());
    QCOMPARE(m_server->last(u"/terms/cookies-policy/"_s).cookieHeader, QByteArray());
    QVERIFY(m_browser->load(m_server->url(u"/after"_s)));
    QCOMPARE(m_server->last(u"/after"_s).cookieHeader, "csrftoken=1");
}

void tst_PolicyFinder::theServersValidatorsAreRemembered()
{
    m_server->on(
        u"/terms/cookies-policy/"_s,
        {.body = "<p>", .headers = {{"ETag", "\"v1\""}, {"Last-Modified", "Fri, 27 Nov 2026 00:00:00 GMT"}}});
    openPortal();
    Search search;
    const PolicyFetchState state = search.in(m_browser->page());
    QCOMPARE(state.validators.etag, "\"v1\"");
    QCOMPARE(state.validators.lastModified, "Fri, 27 Nov 2026 00:00:00 GMT");
}

void tst_PolicyFinder::anUnchangedPageIsNotReadAgain()
{
    m_server->on(u"/rules"_s, {.body = "", .status = 304});
    openPortal();
    Search search;
    const PolicyFetchState known{m_server->url(u"/rules"_s), search.clock.now().addDays(-2), {"\"v1\"", {}}};
    QVERIFY(search.in(m_browser->page(), known).address.isEmpty());
    QCOMPARE(search.unchanged.size(), 1);
    const auto state = search.unchanged.takeFirst().at(0).value<PolicyFetchState>();
    QCOMPARE(state.address, known.address);
    QCOMPARE(state.validators.etag, known.validators.etag);
    QCOMPARE(state.checked, search.clock.now());
}

void tst_PolicyFinder::aChangedPageIsReadAgain()
{
    m_server->on(u"/rules"_s, {.body = "<p>", .headers = {{"ETag", "\"v2\""}}});
    openPortal();
    Search search;
    const PolicyFetchState state = search.in(
        m_browser->page(), {m_server->url(u"/rules"_s), search.clock.now().addDays(-2), {"\"v1\"", {}}});
    QCOMPARE(state.address, m_server->url(u"/rules"_s));
    QCOMPARE(state.validators.etag, "\"v2\"");
}

void tst_PolicyFinder::aPageThatForbidsAskingIsTold()
{
    openPortal(
        "<!DOCTYPE html><meta http-equiv=Content-Security-Policy content=\"connect-src 'none'\"><p>portal");
    m_server->on(u"/terms/cookies-policy/"_s, {"<!DOCTYPE html><p>policy"});
    Search search;
    (void)search.in(m_browser->page());
    QVERIFY(search.found.isEmpty() && search.notFound.isEmpty());
    QCOMPARE(search.unanswered.size(), 1);
    const auto addresses = search.unanswered.first().first().value<QList<QUrl>>();
    QCOMPARE(addresses.first().path(), u"/terms/cookies-policy/"_s);
}

void tst_PolicyFinder::onlyLinksThatNameAPolicyAreToldToBeLoaded()
{
    openPortal("<!DOCTYPE html><meta http-equiv=Content-Security-Policy content=\"connect-src 'none'\">"
               "<a href=/cookies/recipes>Cookies</a><a href=/rules>Cookie policy</a>");
    Search search;
    (void)search.in(m_browser->page());
    QCOMPARE(search.unanswered.size(), 1);
    const auto addresses = search.unanswered.first().first().value<QList<QUrl>>();
    QVERIFY(addresses.contains(m_server->url(u"/rules"_s)));
    QVERIFY(!addresses.contains(m_server->url(u"/cookies/recipes"_s)));
}

void tst_PolicyFinder::aRedirectToAnotherSiteIsNotFollowed()
{
    m_server->on(u"/terms/cookies-policy/"_s,
                 {.headers = {{"Location", "http://tracker.localhost:%PORT%/cookies"}}, .status = 302});
    m_server->on(u"/cookies"_s, {.body = "<p>policy", .headers = {{"Access-Control-Allow-Origin", "*"}}});
    openPortal();
    Search search;
    QVERIFY(search.in(m_browser->page()).address.isEmpty());
    QCOMPARE(m_server->count(u"/terms/cookies-policy/"_s), 1);
    QCOMPARE(m_server->count(u"/cookies"_s), 0);
}

void tst_PolicyFinder::aLateAnswerIsNotTakenForTheNextAddress()
{
    m_server->on(u"/terms/cookies-policy/"_s,
                 {.body = "<p>policy", .after = std::chrono::milliseconds(1'500)});
    m_server->on(u"/terms/cookies-information"_s, {.delivery = test::CookieServer::Delivery::Never});
    openPortal();
    Search search;
    search.finder.setPatience(std::chrono::seconds(1));
    QCOMPARE(search.in(m_browser->page()).address, QUrl());
    QCOMPARE(search.notFound.size(), 1);
    QCOMPARE(m_server->count(u"/terms/cookies-information"_s), 1);
}

void tst_PolicyFinder::aPageThatHangsEndsTheSearch()
{
    openPortal();
    m_browser->page().runJavaScript(u"for (const end = Date.now() + 5000; Date.now() < end;);"_s);
    Search search;
    search.finder.setPatience(std::chrono::milliseconds(500));
    QElapsedTimer time;
    time.start();
    (void)search.in(m_browser->page());
    QCOMPARE(search.notFound.size(), 1);
    QVERIFY2(time.elapsed() < 4'000, qPrintable(QString::number(time.elapsed())));
}

/// Its destructor answers what it was asked, while its window may be half destroyed.
void tst_PolicyFinder::aPageThatGoesEndsTheSearchAfterwards()
{
    openPortal();
    auto page = std::make_unique<BrowserPage>(m_browser->profile(), BrowserPage::Attendance::Headless);
    QVERIFY(test::load(*page, m_server->url(u"/"_s)));
    Search search;
    // An address elsewhere needs no probe: once the search begins, it has ended.
    search.finder.find(*page, {m_server->url(u"/cookies"_s, u"other.localhost"_s), {}, {}});
    page.reset();
    QCOMPARE(search.found.size() + search.notFound.size(), 0);
    QVERIFY(search.notFound.wait());
    QCOMPARE(search.found.size(), 0);
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_PolicyFinder)
#include "tst_policyfinder.moc"
