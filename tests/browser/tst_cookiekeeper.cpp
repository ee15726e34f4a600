// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "EarlierCookies.h"
#include "TestBrowser.h"
#include "report/SiteReport.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QWebEngineCookieStore>

#include <algorithm>
#include <vector>

using namespace consentdesk;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using test::CookieServer;
using test::StoreLog;
using test::TestBrowser;
using Kind = StoreLog::Event::Kind;

namespace {

const Site portal = Site::fromHost(u"portal.localhost"_s);
const Site other = Site::fromHost(u"other.localhost"_s);

/// The panel's row of the cookie on @p site; none when it is not listed.
std::optional<CookieRow> rowOf(TestBrowser &browser, const QByteArray &wireName, const Site &site = portal)
{
    const auto rows = makeSiteReport(browser.inventory(), *browser.consent().policy(), site).cookies;
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&wireName](const CookieRow &row) {
        return row.observed.cookie.nameOnTheWire() == wireName;
    });
    return found == rows.cend() ? std::nullopt : std::optional(*found);
}

bool isRemoved(TestBrowser &browser, const QByteArray &name)
{
    return browser.log().everAdded(name) && !browser.log().holds(name);
}

const auto earlierRun = u"--earlier-run"_s;

ConsentChoices accepting()
{
    ConsentChoices choices;
    choices.bySite[portal].categories.insert(CookieCategory::Internal, Decision::Allow);
    return choices;
}

/// What the other process of runEarlier() does.
int runAsEarlier(const QString &directory, const QUrl &url)
{
    static constexpr int patience = 20'000;
    {
        TestBrowser browser({.directory = directory, .choices = accepting()});
        const auto areStored = [&browser] { return browser.log().stored().size() == 2; };
        if (!browser.load(url) || !QTest::qWaitFor(areStored, patience))
            return 1;
    }
    const auto areOnDisk = [&directory] { return test::cookiesOnDisk(directory) > 0; }; // written together
    return QTest::qWaitFor(areOnDisk, patience) ? 0 : 1; // what ends before that may take them along
}

void setThroughStore(TestBrowser &browser, const QByteArray &name, const QUrl &url)
{
    QNetworkCookie cookie(name, "1");
    cookie.setPath(u"/"_s);
    browser.store().setCookie(cookie, url);
}

} // namespace

class tst_CookieKeeper final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aRefusedNameIsRemovedAndTheRestStays();
    void aRefusedNameOfAScriptIsRemoved();
    void aRefusedNameIsNotSentWithLaterPages();
    void oneOfManySameNamedCookiesIsRemovedOnDemand();
    void aNameRefusedHereStaysWhereItsSiteAcceptsIt();
    void aChoiceIsEnforcedAtOnceAndOnlyWhereItMust();
    void aHostWithALastDotIsTreatedAsAnyOther();
    void aHostThatOnlyLooksLikeOurMarkersIsTreatedAsAnyOther();
    void aRefusalIsCarriedOutWithin50Milliseconds();
    void anAllowedNameStaysAlthoughItsCategoryIsRefused();
    void aCookieItsOwnSiteMayKeepOutlivesASiteThatRefusesThirdParties();
    void aCookieAllowedAgainIsAwaited();
    void aCookieTheServerExpiresIsListedNoMore();
    void cookiesOfAnEarlierRunAreListedAndKept();
    void sessionCookiesOfAnEarlierRunAreNeitherSentNorListed();
    void aRefusedCookieOfAnEarlierRunIsNotSentWithTheFirstRequest();
    void aPageWaitsForTheStoreAndOpensByItself();
    void aPageThatWaitsForTheStoreCanBeOpenedAnyway();
    void whereNothingIsStoredNothingIsWaitedFor();
    void theStoreOfANewProfileIsMadeBeforeAPageIsAskedFor();
    void theKeepersOwnMarkerIsGoneWhenItIsReady();
    void hostileNamesAreListedAndRemoved_data();
    void hostileNamesAreListedAndRemoved();
    void aNamelessCookieIsJudgedByTheNameTheServerSees();
    void aStoreFullOfRefusedCookiesIsEmptied();
    void aRefusedCookieLivesForAMomentOnly();

private:
    /// Another process accepts and stores what the server sets, and ends.
    void runEarlier(const QString &directory, const QByteArray &line, const QByteArray &otherLine);

    std::unique_ptr<CookieServer> m_server;
};

void tst_CookieKeeper::runEarlier(const QString &directory, const QByteArray &line,
                                  const QByteArray &otherLine)
{
    m_server->on(u"/set"_s, {.setCookies = {line, otherLine}});
    QProcess earlier;
    QSignalSpy finished(&earlier, &QProcess::finished);
    earlier.start(QCoreApplication::applicationFilePath(),
                  {earlierRun, directory, m_server->url(u"/set"_s).toString()});
    QVERIFY(finished.wait(30'000));
    QVERIFY2(earlier.exitCode() == 0, earlier.readAllStandardError().constData());
}

void tst_CookieKeeper::init()
{
    test::failOnAnyWarningOfOurs();
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
    m_server->on(u"/"_s, {});
}

void tst_CookieKeeper::aRefusedNameIsRemovedAndTheRestStays()
{
    m_server->on(u"/set"_s, {.setCookies = {"_pk_id.1.abcd=1", "ab_bucket=2", "sessionid=3", "csrftoken=4"}});
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/set"_s)));
    QTRY_VERIFY(isRemoved(browser, "_pk_id.1.abcd"));
    QTRY_VERIFY(isRemoved(browser, "ab_bucket"));
    QTRY_VERIFY(browser.log().holds("sessionid"));
    QTRY_VERIFY(browser.log().holds("csrftoken"));
    QCOMPARE(rowOf(browser, "_pk_id.1.abcd")->state, CookieState::Refused);
    QCOMPARE(rowOf(browser, "_pk_id.1.abcd")->observed.refusal, Refusal::OnArrival);
    QCOMPARE(rowOf(browser, "_pk_id.1.abcd")->observed.writtenBy, WrittenBy::Http);
    QCOMPARE(rowOf(browser, "sessionid")->state, CookieState::Kept);
}

void tst_CookieKeeper::aRefusedNameOfAScriptIsRemoved()
{
    // With the guard the script would not have written it.
    TestBrowser browser({.enforcement = BrowserProfile::Enforcement::OnArrival});
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    browser.evaluate(u"document.cookie = 'tracking=1'"_s);
    QTRY_VERIFY(isRemoved(browser, "tracking"));
    QCOMPARE(rowOf(browser, "tracking")->observed.writtenBy, WrittenBy::Script);
    QTRY_COMPARE(browser.evaluate(u"document.cookie"_s).toString(), QString());
}

void tst_CookieKeeper::aRefusedNameIsNotSentWithLaterPages()
{
    m_server->on(u"/set"_s, {.setCookies = {"tracking=1", "sessionid=2"}});
    TestBrowser browser;
    for (int visit = 1; visit <= 5; ++visit) {
        QVERIFY(browser.load(m_server->url(u"/set"_s)));
        QTRY_COMPARE(browser.log().count(Kind::Removed, "tracking"), visit);
    }
    QCOMPARE(m_server->last(u"/set"_s).cookieNames(), QByteArrayList{"sessionid"});
    QVERIFY(!m_server->everReceived("tracking"));
}

void tst_CookieKeeper::oneOfManySameNamedCookiesIsRemovedOnDemand()
{
    m_server->on(u"/set"_s, {.setCookies = {"same=1; Path=/", "same=2; Path=/set",
                                            "same=3; Path=/; Domain=portal.localhost"}});
    TestBrowser browser;
    browser.consent().acceptAll(portal);
    QVERIFY(browser.load(m_server->url(u"/set"_s)));
    QTRY_COMPARE(browser.log().storedCount("same"), 3);
    const CookieKey key{"same", u"portal.localhost"_s, u"/"_s};
    browser.profile().keeper().removeNow(key);
    QTRY_VERIFY(!browser.log().holds(key));
    QCOMPARE(browser.log().storedCount("same"), 2);
}

void tst_CookieKeeper::aNameRefusedHereStaysWhereItsSiteAcceptsIt()
{
    m_server->on(u"/set"_s, {.setCookies = {"_pk_id.1.abcd=1"}});
    TestBrowser browser;
    browser.consent().acceptAll(other);
    QVERIFY(browser.load(m_server->url(u"/set"_s, u"other.localhost"_s)));
    QTRY_VERIFY(browser.log().holds("_pk_id.1.abcd"));
    QVERIFY(browser.load(m_server->url(u"/set"_s)));
    QTRY_COMPARE(browser.log().count(Kind::Removed, "_pk_id.1.abcd"), 1);
    QVERIFY(browser.log().holds(CookieKey{"_pk_id.1.abcd", u"other.localhost"_s, u"/"_s}));
}

void tst_CookieKeeper::aChoiceIsEnforcedAtOnceAndOnlyWhereItMust()
{
    m_server->on(u"/set"_s,
                 {.setCookies = {"_pk_id.1.abcd=1", "_pk_ses.1.abcd=1", "ab_bucket=2", "sessionid=3"}});
    TestBrowser browser;
    browser.consent().acceptAll(portal);
    browser.consent().acceptAll(other);
    QVERIFY(browser.load(m_server->url(u"/set"_s, u"other.localhost"_s)));
    QVERIFY(browser.load(m_server->url(u"/set"_s)));
    QTRY_COMPARE(browser.log().stored().size(), 8);
    QVERIFY(browser.consent().setCategory(portal, CookieCategory::Statistical, Decision::Refuse));
    QCOMPARE(browser.lastRemoved().size(), 2);
    QTRY_COMPARE(browser.log().stored().size(), 6);
    QCOMPARE(browser.log().storedCount("_pk_id.1.abcd"), 1);
    QCOMPARE(browser.log().storedCount("ab_bucket"), 2);
    QCOMPARE(rowOf(browser, "_pk_id.1.abcd")->observed.refusal, Refusal::OnChoice);
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    QVERIFY(!m_server->last(u"/"_s).cookieNames().contains("_pk_id.1.abcd"));
    QVERIFY(m_server->last(u"/"_s).cookieNames().contains("ab_bucket"));
}

/// The engine keeps "portal.localhost." apart from "portal.localhost".
void tst_CookieKeeper::aHostWithALastDotIsTreatedAsAnyOther()
{
    m_server->on(u"/set"_s, {.setCookies = {"denied=1; Path=/", "sessionid=2; Path=/"}});
    TestBrowser browser;
    QVERIFY(browser.consent().setCookie(portal, {"denied", portal.domain()}, Decision::Allow));
    QVERIFY(browser.load(m_server->url(u"/set"_s)));
    QTRY_COMPARE(browser.log().stored().size(), 2);
    QVERIFY(browser.load(m_server->url(u"/set"_s, u"portal.localhost."_s)));
    QTRY_COMPARE(browser.log().stored().size(), 4);
    QVERIFY(browser.consent().setCookie(portal, {"denied", portal.domain()}, Decision::Refuse));
    QTRY_COMPARE(browser.log().storedCount("denied"), 0);
    QCOMPARE(browser.log().storedCount("sessionid"), 2);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(browser.load(m_server->url(u"/set"_s, u"portal.localhost."_s)));
        QTRY_COMPARE(browser.log().storedCount("denied"), 0);
        QCOMPARE(m_server->last(u"/set"_s).cookieNames(), QByteArrayList{"sessionid"});
    }
}

/// A proxy or a resolver can make anything of such a name.
void tst_CookieKeeper::aHostThatOnlyLooksLikeOurMarkersIsTreatedAsAnyOther()
{
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    setThroughStore(browser, "denied", QUrl(u"http://elsewhere.invalid/"_s));
    const CookieKey key{"denied", u"elsewhere.invalid"_s, u"/"_s};
    QTRY_VERIFY(browser.inventory().find(key));
    QTRY_VERIFY(!browser.inventory().find(key)->stored);
    QCOMPARE(browser.inventory().find(key)->refusal, Refusal::OnArrival);
}

void tst_CookieKeeper::aRefusalIsCarriedOutWithin50Milliseconds()
{
    constexpr int cookies = 30;
    QList<QByteArray> lines{"sessionid=1"};
    for (int i = 0; i < cookies; ++i)
        lines.append("internal" + QByteArray::number(i) + "=1; Path=/");
    m_server->on(u"/set"_s, {.body = "<!DOCTYPE html><iframe src=/></iframe>", .setCookies = lines});
    TestBrowser browser;
    BrowserPage otherTab(browser.profile(), BrowserPage::Attendance::Headless);
    QList<qint64> microseconds;
    for (int round = 0; round < 5; ++round) {
        browser.consent().acceptAll(portal);
        QVERIFY(browser.load(m_server->url(u"/set"_s)));
        QVERIFY(test::load(otherTab, m_server->url(u"/set"_s)));
        QTRY_COMPARE(browser.log().stored().size(), cookies + 1);
        QEventLoop untilGone; // QTRY_ would sleep between two looks
        connect(&browser.store(), &QWebEngineCookieStore::cookieRemoved, &untilGone, [&] {
            if (browser.log().stored().size() == 1)
                untilGone.quit();
        });
        QTimer::singleShot(10'000, &untilGone, &QEventLoop::quit);
        QElapsedTimer clock;
        clock.start();
        browser.consent().onlyNecessary(portal);
        untilGone.exec();
        microseconds.append(clock.nsecsElapsed() / 1000);
        QCOMPARE(browser.log().stored().size(), 1);
    }
    // Where they are not removed from, they cannot be read either.
    for (QWebEnginePage *const page :
         {static_cast<QWebEnginePage *>(&browser.page()), static_cast<QWebEnginePage *>(&otherTab)}) {
        QCOMPARE(test::evaluate(*page, u"document.cookie + frames[0].document.cookie"_s).toString(),
                 u"sessionid=1sessionid=1"_s);
    }
    std::sort(microseconds.begin(), microseconds.end());
    qInfo() << "30 cookies are gone after" << microseconds << "us";
    QVERIFY(microseconds.at(2) < 50'000);
}

void tst_CookieKeeper::anAllowedNameStaysAlthoughItsCategoryIsRefused()
{
    m_server->on(u"/set"_s, {.setCookies = {"ab_bucket=1", "other_name=2"}});
    TestBrowser browser;
    QVERIFY(browser.consent().setCookie(portal, {"ab_bucket", portal.domain()}, Decision::Allow));
    QVERIFY(browser.load(m_server->url(u"/set"_s)));
    QTRY_VERIFY(browser.log().holds("ab_bucket"));
    QTRY_VERIFY(isRemoved(browser, "other_name"));
    QVERIFY(browser.consent().setCookie(portal, {"ab_bucket", portal.domain()}, Decision::Refuse));
    QTRY_VERIFY(isRemoved(browser, "ab_bucket"));
}

void tst_CookieKeeper::aCookieItsOwnSiteMayKeepOutlivesASiteThatRefusesThirdParties()
{
    m_server->on(u"/set"_s, {.setCookies = {"own=1; SameSite=None; Secure"}});
    m_server->on(u"/embeds"_s, {"<img src=http://other.localhost:%PORT%/picture>"});
    TestBrowser browser;
    browser.consent().acceptAll(other);
    QVERIFY(browser.load(m_server->url(u"/set"_s, u"other.localhost"_s)));
    QTRY_VERIFY(browser.log().holds("own"));
    QVERIFY(browser.load(m_server->url(u"/embeds"_s)));
    QTRY_COMPARE(m_server->count(u"/picture"_s), 1);
    browser.consent().onlyNecessary(portal);
    QCOMPARE(m_server->last(u"/picture"_s).cookieNames(), QByteArrayList());
    QVERIFY(browser.load(m_server->url(u"/"_s, u"other.localhost"_s)));
    QVERIFY(m_server->last(u"/"_s).cookieNames().contains("own"));
}

void tst_CookieKeeper::aCookieAllowedAgainIsAwaited()
{
    m_server->on(u"/set"_s, {.setCookies = {"ab_bucket=1"}});
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/set"_s)));
    QTRY_VERIFY(isRemoved(browser, "ab_bucket"));
    browser.consent().acceptAll(portal);
    QCOMPARE(rowOf(browser, "ab_bucket")->state, CookieState::Awaited);
    QVERIFY(browser.load(m_server->url(u"/set"_s)));
    QTRY_VERIFY(browser.log().holds("ab_bucket"));
    QCOMPARE(rowOf(browser, "ab_bucket")->state, CookieState::Kept);
}

void tst_CookieKeeper::aCookieTheServerExpiresIsListedNoMore()
{
    m_server->on(u"/set"_s, {.setCookies = {"sessionid=1"}});
    m_server->on(u"/unset"_s, {.setCookies = {"sessionid=; Max-Age=0"}});
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/set"_s)));
    QTRY_VERIFY(rowOf(browser, "sessionid").has_value());
    QVERIFY(browser.load(m_server->url(u"/unset"_s)));
    QTRY_VERIFY(!rowOf(browser, "sessionid").has_value());
}

void tst_CookieKeeper::cookiesOfAnEarlierRunAreListedAndKept()
{
    const QTemporaryDir directory;
    runEarlier(directory.path(), "ab_bucket=1; Max-Age=3600", "sessionid=2; Max-Age=3600");
    TestBrowser browser({.directory = directory.path(), .choices = accepting()});
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    QCOMPARE(m_server->last(u"/"_s).cookieNames().size(), 2);
    QCOMPARE(rowOf(browser, "ab_bucket")->state, CookieState::Kept);
    QVERIFY(rowOf(browser, "ab_bucket")->observed.cookie.expires.has_value());
    QCOMPARE(rowOf(browser, "sessionid")->state, CookieState::Kept);
}

/// They are in the engine's file until it opens it.
void tst_CookieKeeper::sessionCookiesOfAnEarlierRunAreNeitherSentNorListed()
{
    const QTemporaryDir directory;
    runEarlier(directory.path(), "csrftoken=1", "sessionid=2; Max-Age=3600");
    TestBrowser browser({.directory = directory.path()});
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    QCOMPARE(m_server->last(u"/"_s).cookieNames(), QByteArrayList{"sessionid"});
    QVERIFY(!rowOf(browser, "csrftoken").has_value());
    QCOMPARE(rowOf(browser, "sessionid")->state, CookieState::Kept);
}

void tst_CookieKeeper::aRefusedCookieOfAnEarlierRunIsNotSentWithTheFirstRequest()
{
    const QTemporaryDir directory;
    runEarlier(directory.path(), "ab_bucket=1; Max-Age=3600", "sessionid=2; Max-Age=3600");
    TestBrowser browser({.directory = directory.path()});
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    QCOMPARE(m_server->last(u"/"_s).cookieNames(), QByteArrayList{"sessionid"});
    QCOMPARE(browser.log().count(Kind::Removed, "ab_bucket"), 1);
    QCOMPARE(rowOf(browser, "ab_bucket")->state, CookieState::Refused);
    QVERIFY(!rowOf(browser, "ab_bucket")->observed.stored);
    QCOMPARE(rowOf(browser, "sessionid")->state, CookieState::Kept);
}

void tst_CookieKeeper::aPageWaitsForTheStoreAndOpensByItself()
{
    const QTemporaryDir directory;
    runEarlier(directory.path(), "ab_bucket=1; Max-Age=3600", "sessionid=2; Max-Age=3600");
    TestBrowser browser({.directory = directory.path()});
    QVERIFY(!browser.profile().keeper().isReady());
    browser.page().open(m_server->url(u"/"_s), 0ms);
    QTRY_VERIFY(browser.page().problem());
    QCOMPARE(browser.page().problem()->kind, PageProblem::Kind::StoreNotReady);
    QCOMPARE(browser.page().problem()->url, m_server->url(u"/"_s));
    QCOMPARE(browser.page().site(), portal); // whose choices can be made meanwhile
    QSignalSpy ready(&browser.profile().keeper(), &CookieKeeper::ready);
    QCOMPARE(m_server->count(u"/"_s), 0);
    QVERIFY(ready.wait(20'000));
    QTRY_COMPARE(m_server->count(u"/"_s), 1);
    QTRY_VERIFY(!browser.page().problem());
    QTRY_COMPARE(browser.page().url(), m_server->url(u"/"_s));
}

void tst_CookieKeeper::aPageThatWaitsForTheStoreCanBeOpenedAnyway()
{
    const QTemporaryDir directory;
    runEarlier(directory.path(), "ab_bucket=1; Max-Age=3600", "sessionid=2; Max-Age=3600");
    TestBrowser browser({.directory = directory.path()});
    browser.page().open(m_server->url(u"/"_s), 0ms);
    QTRY_VERIFY(browser.page().problem());
    QSignalSpy loads(&browser.page(), &QWebEnginePage::loadStarted);
    browser.page().problem()->goOnAnyway();
    QTRY_COMPARE(m_server->count(u"/"_s), 1);
    QVERIFY(!browser.page().problem());
    QTRY_VERIFY(browser.profile().keeper().isReady());
    QTRY_COMPARE(browser.page().url(), m_server->url(u"/"_s));
    QCOMPARE(loads.size(), 1); // being ready opens it no second time
}

void tst_CookieKeeper::whereNothingIsStoredNothingIsWaitedFor()
{
    const QTemporaryDir directory;
    TestBrowser kept({.directory = directory.path()});
    QVERIFY(kept.profile().keeper().isReady());
    TestBrowser offTheRecord;
    QVERIFY(offTheRecord.profile().keeper().isReady());
    QSignalSpy loads(&offTheRecord.page(), &QWebEnginePage::loadStarted);
    offTheRecord.page().open(m_server->url(u"/"_s), 0ms);
    QTRY_COMPARE(loads.size(), 1);
    QVERIFY(!offTheRecord.page().problem());
}

/// Else the first request waits for it. Without the self-test of a start, whose page would open it, too.
void tst_CookieKeeper::theStoreOfANewProfileIsMadeBeforeAPageIsAskedFor()
{
    const QTemporaryDir directory;
    const SystemClock clock;
    CookieInventory inventory(clock);
    const ConsentService consent(Catalogue::builtIn().value(), {}, nullptr);
    BrowserProfile profile(directory.path(), consent, inventory, BrowserProfile::Enforcement::Full, nullptr,
                           BrowserProfile::SelfTest::Later);
    BrowserPage page(profile, BrowserPage::Attendance::Headless);
    page.prepare();
    QTRY_VERIFY(QFile::exists(directory.filePath(u"engine/Cookies"_s)));
    QVERIFY(page.url().isEmpty());
}

void tst_CookieKeeper::theKeepersOwnMarkerIsGoneWhenItIsReady()
{
    const QTemporaryDir directory;
    runEarlier(directory.path(), "ab_bucket=1; Max-Age=3600", "csrftoken=2; Max-Age=3600");
    TestBrowser browser({.directory = directory.path(), .choices = accepting()});
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    QCOMPARE(browser.inventory().size(), 2);
    QCOMPARE(browser.log().stored().size(), 0); // since it is only told what comes and goes
}

void tst_CookieKeeper::hostileNamesAreListedAndRemoved_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("markup") << QByteArray("<img src=x onerror=alert(1)>").replace('=', ':');
    QTest::newRow("right to left") << QByteArray("\xE2\x80\xAE"
                                                 "diskcilc");
    QTest::newRow("not UTF-8") << QByteArray("\xFF\xFE");
    QTest::newRow("only spaces inside") << QByteArray("a    b");
    QTest::newRow("nearly a necessary one") << QByteArray("sessionid ").append("x");
    QTest::newRow("necessary in other letters") << QByteArray("SessionId");
    QTest::newRow("4000 bytes") << QByteArray(4000, 'n');
}

void tst_CookieKeeper::hostileNamesAreListedAndRemoved()
{
    QFETCH(QByteArray, name);
    m_server->on(u"/set"_s, {.setCookies = {name + "=1", "sessionid=1"}});
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/set"_s)));
    QTRY_VERIFY(browser.log().holds("sessionid"));
    QTRY_VERIFY(isRemoved(browser, name));
    QVERIFY(rowOf(browser, name).has_value());
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    QCOMPARE(m_server->last(u"/"_s).cookieNames(), QByteArrayList{"sessionid"});
}

void tst_CookieKeeper::aNamelessCookieIsJudgedByTheNameTheServerSees()
{
    m_server->on(u"/refused"_s, {.setCookies = {"=tracking=1", "csrftoken=1"}});
    m_server->on(u"/necessary"_s, {.setCookies = {"=sessionid=1"}});
    TestBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/refused"_s)));
    QTRY_VERIFY(browser.log().holds("csrftoken"));
    QTRY_VERIFY(isRemoved(browser, QByteArray()));
    QCOMPARE(rowOf(browser, "tracking")->state, CookieState::Refused);
    // Nameless cookies can be deleted together only. The first necessary one may go with the refused ones
    // that a request right behind it is swept of; from then on they stay.
    QVERIFY(browser.load(m_server->url(u"/necessary"_s)));
    QTRY_VERIFY(browser.log().count(Kind::Added, QByteArray()) >= 2);
    QVERIFY(browser.load(m_server->url(u"/necessary"_s)));
    QTRY_VERIFY(browser.log().holds(QByteArray()));
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    QVERIFY(m_server->last(u"/"_s).cookieNames().contains("sessionid"));
    QVERIFY(!m_server->everReceived("tracking"));
}

void tst_CookieKeeper::aStoreFullOfRefusedCookiesIsEmptied()
{
    constexpr int hosts = 20; // the engine holds at most 180 of one site and 3,300 in all
    constexpr int cookiesEach = 165;
    TestBrowser browser;
    QVERIFY(browser.consent().setCookie(Site(), {"kept", QString()}, Decision::Allow));
    QVERIFY(browser.load(m_server->url(u"/"_s)));
    QElapsedTimer clock;
    clock.start();
    for (int host = 0; host < hosts; ++host) {
        const QUrl url = m_server->url(u"/"_s, u"h%1.localhost"_s.arg(host));
        for (int i = 0; i < cookiesEach; ++i)
            setThroughStore(browser, "tracking" + QByteArray::number(i), url);
    }
    setThroughStore(browser, "kept", m_server->url(u"/"_s));
    QTRY_VERIFY_WITH_TIMEOUT(browser.log().holds("kept"), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(browser.log().stored().size(), 1, 30'000);
    qInfo() << hosts * cookiesEach << "refused cookies came and went in" << clock.elapsed() << "ms";
    QCOMPARE(browser.log().events().size(), 2 * hosts * cookiesEach + 1);
}

void tst_CookieKeeper::aRefusedCookieLivesForAMomentOnly()
{
    TestBrowser browser;
    m_server->on(u"/set"_s, {.setCookies = {"tracking=1"}});
    QVERIFY(browser.load(m_server->url(u"/set"_s)));
    for (int i = 2; i <= 100; ++i) {
        browser.evaluate(u"fetch('/set'); 1"_s);
        QTRY_COMPARE(browser.log().count(Kind::Removed, "tracking"), i);
    }
    std::vector<qint64> lives;
    qint64 added = 0;
    for (const StoreLog::Event &event : browser.log().events()) {
        if (event.kind == Kind::Added)
            added = event.nanoseconds;
        else
            lives.push_back(event.nanoseconds - added);
    }
    std::sort(lives.begin(), lives.end());
    const qint64 median = lives.at(lives.size() / 2) / 1000;
    qInfo() << "a refused cookie lives" << median << "us (p50)" << lives.at(lives.size() * 99 / 100) / 1000
            << "us (p99), as the UI thread sees it";
    QVERIFY(median < 50'000);
}

int main(int argc, char **argv)
{
    test::prepareTestEngine();
    QApplication application(argc, argv);
    if (argc == 4 && QString::fromLocal8Bit(argv[1]) == earlierRun)
        return runAsEarlier(QString::fromLocal8Bit(argv[2]), QUrl(QString::fromLocal8Bit(argv[3])));
    tst_CookieKeeper test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_cookiekeeper.moc"
