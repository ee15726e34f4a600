// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "StoreLog.h"
#include "TestBrowser.h"
#include "browser/ThreadWatch.h"

#include <QMutex>
#include <QNetworkCookie>
#include <QWebEngineCookieStore>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineUrlRequestInfo>
#include <QWebEngineUrlRequestInterceptor>

#include <algorithm>
#include <chrono>
#include <functional>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::CookieServer;
using test::StoreLog;
using Kind = StoreLog::Event::Kind;

namespace {

/// What the engine asked the filter, or told the interceptor, in order.
struct Call
{
    enum class From { Announcement, NetworkFilter, ScriptFilter };

    From from = From::Announcement;
    QUrl url;
    QUrl firstParty;
    bool thirdParty = false;
};

/// The engine without any code of ours. The filter allows what does not match `refusedHost`.
class Engine final : public QWebEngineUrlRequestInterceptor
{
public:
    explicit Engine(QWebEngineProfile *profile = new QWebEngineProfile)
        : m_profile(profile)
        , store(*profile->cookieStore())
        , log(store)
        , m_page(std::make_unique<QWebEnginePage>(profile))
    {
        m_profile->setUrlRequestInterceptor(this);
        store.setCookieFilter([this](const auto &request) { return filter(request); });
        store.loadAllCookies();
        m_page->load(QUrl(u"about:blank"_s)); // the store is not opened before a page is
    }

    ~Engine() override
    {
        store.setCookieFilter(nullptr);
        m_profile->setUrlRequestInterceptor(nullptr);
        m_page.reset();
    }
    Q_DISABLE_COPY_MOVE(Engine)

    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        record({Call::From::Announcement, info.requestUrl(), info.firstPartyUrl(), false});
    }

    [[nodiscard]] QList<Call> calls(const QUrl &url) const
    {
        const QMutexLocker lock(&m_mutex);
        QList<Call> found;
        std::copy_if(m_calls.cbegin(), m_calls.cend(), std::back_inserter(found),
                     [&url](const Call &call) { return call.url == url; });
        return found;
    }

    [[nodiscard]] qsizetype count(const QUrl &url, Call::From from) const
    {
        const auto all = calls(url);
        return std::count_if(all.cbegin(), all.cend(),
                             [from](const Call &call) { return call.from == from; });
    }

    void setCookie(const QByteArray &line, const QUrl &url)
    {
        const auto cookies = QNetworkCookie::parseCookies(line);
        QCOMPARE(cookies.size(), 1);
        store.setCookie(cookies.constFirst(), url);
    }

    [[nodiscard]] QWebEnginePage &page() { return *m_page; }

private:
    std::unique_ptr<QWebEngineProfile> m_profile;

public:
    QWebEngineCookieStore &store;
    StoreLog log;
    QString refusedHost;
    std::function<void(const QUrl &)> onNetworkCall; ///< before the filter answers

private:
    bool filter(const QWebEngineCookieStore::FilterRequest &request)
    {
        const bool isUiThread = QThread::currentThread() == qApp->thread();
        record({isUiThread ? Call::From::NetworkFilter : Call::From::ScriptFilter, request.origin,
                request.firstPartyUrl, request.thirdParty});
        if (isUiThread && onNetworkCall)
            onNetworkCall(request.origin);
        return request.origin.host() != refusedHost;
    }

    void record(const Call &call)
    {
        const QMutexLocker lock(&m_mutex);
        m_calls.append(call);
    }

    std::unique_ptr<QWebEnginePage> m_page;
    mutable QMutex m_mutex;
    QList<Call> m_calls;
};

QByteArray frame(const QByteArray &host, const QByteArray &path)
{
    return "<!DOCTYPE html><iframe src='http://" + host + ":%PORT%" + path + "'></iframe>";
}

} // namespace

/// Each fact of shared/engine.md section 1 that the code relies on.
class tst_EngineFacts final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void theFilterIsAskedOnTheUiThreadForTheReadAndForEveryLine();
    void theFilterIsAskedOnAnotherThreadForAScript();
    void aNestedFrameOfAnotherSiteIsAskedForUnderTheTopLevelDocument();
    void theFirstQuestionAfterAnAnnouncementIsTheReadForEveryKindOfRequest();
    void aRedirectIsAnnouncedAndReadAgain();
    void aRequestWithoutCredentialsIsAnnouncedButNotRead();
    void theFilterAndTheAnnouncementNameAWebSocketAlike();
    void theFilterAndTheAnnouncementNameAFragmentAlike();
    void aRefusedOriginLosesItsLocalStorageToo();
    void aRefusedLineIsNeverReported();
    void theThreadsThatAreWatchedAreThere();
    void theJarIsReadAfterTheFiltersAnswer();
    void aLineIsStoredAfterTheFiltersAnswer();
    void theStoreIsOpenedByThePageThatIsLoadedFirst();
    void loadingTheStoreReportsNothingOfWhatItHolds();
    void anOverwriteIsARemovalAndThenAnAddition();
    void sameSiteIsNotReported_data();
    void sameSiteIsNotReported();
    void deletingACookieTakesEveryCookieOfItsNameThatIsSentThere();
    void aNamelessCookieIsSentUnderTheNameInItsValue();
    void aNamelessCookieCannotBeWrittenThroughTheStore();
    void aNamelessCookieIsDeletedByAnEmptyName();
    void aHostOnlyCookieIsReportedWithoutADotAndADomainCookieWithOne();
    void whatIsWrittenThroughTheStoreKeepsItsAttributes_data();
    void whatIsWrittenThroughTheStoreKeepsItsAttributes();
    void anExpiryIsWrittenInWholeSeconds();
    void sameSiteNoneWithoutSecureIsNotTaken();
    void theStoreWorksOffItsOrdersInTurn();
    void writingTheSameValueAgainIsReported();

private:
    std::unique_ptr<CookieServer> m_server;
};

void tst_EngineFacts::init()
{
    // Our server has nothing to say on a socket.
    test::failOnAnyWarningOfOurs({u"WebSocket received but no slots connected"_s});
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
    m_server->on(u"/"_s, {});
}

void tst_EngineFacts::theFilterIsAskedOnTheUiThreadForTheReadAndForEveryLine()
{
    m_server->on(u"/three"_s, {.setCookies = {"a=1", "b=2", "c=3"}});
    Engine engine;
    const QUrl url = m_server->url(u"/three"_s);
    QVERIFY(test::load(engine.page(), url));
    QTRY_COMPARE(engine.log.stored().size(), 3);
    QCOMPARE(engine.count(url, Call::From::Announcement), 1);
    QCOMPARE(engine.count(url, Call::From::NetworkFilter), 4);
    QCOMPARE(engine.count(url, Call::From::ScriptFilter), 0);
}

void tst_EngineFacts::theFilterIsAskedOnAnotherThreadForAScript()
{
    Engine engine;
    const QUrl url = m_server->url(u"/"_s);
    QVERIFY(test::load(engine.page(), url));
    const auto network = engine.count(url, Call::From::NetworkFilter);
    QVERIFY(test::evaluate(engine.page(), u"document.cookie = 'scripted=1'; document.cookie"_s)
                .toString()
                .contains(u"scripted"_s));
    QTRY_VERIFY(engine.log.holds("scripted"));
    QVERIFY(engine.count(url, Call::From::ScriptFilter) > 0);
    QCOMPARE(engine.count(url, Call::From::NetworkFilter), network);
}

void tst_EngineFacts::aNestedFrameOfAnotherSiteIsAskedForUnderTheTopLevelDocument()
{
    m_server->on(u"/outer"_s, {frame("tracker.localhost", "/middle")});
    m_server->on(u"/middle"_s, {frame("other.localhost", "/inner")});
    m_server->on(u"/inner"_s, {.body = "<script>document.cookie = 'inner=1; SameSite=None; Secure'</script>",
                               .setCookies = {"line=1; SameSite=None; Secure"}});
    Engine engine;
    const QUrl top = m_server->url(u"/outer"_s);
    QVERIFY(test::load(engine.page(), top));
    const QUrl inner = m_server->url(u"/inner"_s, u"other.localhost"_s);
    QTRY_VERIFY(engine.log.holds("inner"));
    QTRY_VERIFY(engine.log.holds("line"));
    const auto calls = engine.calls(inner);
    QVERIFY(calls.size() >= 3);
    for (const Call &call : calls) {
        if (call.from == Call::From::Announcement)
            continue;
        QCOMPARE(call.firstParty.host(), top.host());
        QVERIFY(call.thirdParty);
    }
}

void tst_EngineFacts::theFirstQuestionAfterAnAnnouncementIsTheReadForEveryKindOfRequest()
{
    const QByteArrayList paths{"/image", "/style", "/script", "/frame", "/fetch"};
    m_server->on(u"/all"_s, {"<!DOCTYPE html><link rel=stylesheet href=/style><script src=/script></script>"
                             "<img src=/image><iframe src=/frame></iframe><script>fetch('/fetch')</script>"});
    m_server->on(u"/style"_s, {.body = "", .setCookies = {"style=1"}, .type = "text/css"});
    m_server->on(u"/script"_s, {.body = "", .setCookies = {"script=1"}, .type = "text/javascript"});
    m_server->on(u"/image"_s, {.body = "", .setCookies = {"image=1"}, .type = "image/png"});
    m_server->on(u"/frame"_s, {.body = "frame", .setCookies = {"frame=1"}});
    m_server->on(u"/fetch"_s, {.body = "", .setCookies = {"fetch=1"}, .type = "text/plain"});
    Engine engine;
    QVERIFY(test::load(engine.page(), m_server->url(u"/all"_s)));
    QTRY_COMPARE(engine.log.stored().size(), paths.size());
    for (const QByteArray &path : paths) {
        const auto calls = engine.calls(m_server->url(QString::fromLatin1(path)));
        QCOMPARE(calls.size(), 3);
        QCOMPARE(calls.at(0).from, Call::From::Announcement);
        QCOMPARE(calls.at(1).from, Call::From::NetworkFilter);
        QCOMPARE(calls.at(2).from, Call::From::NetworkFilter);
    }
}

void tst_EngineFacts::aRedirectIsAnnouncedAndReadAgain()
{
    m_server->on(u"/from"_s,
                 {.setCookies = {"on_the_way=1"}, .headers = {{"Location", "/to"}}, .status = 302});
    m_server->on(u"/to"_s, {.setCookies = {"at_the_end=1"}});
    Engine engine;
    QVERIFY(test::load(engine.page(), m_server->url(u"/from"_s)));
    QTRY_VERIFY(engine.log.holds("at_the_end"));
    for (const QString &path : {u"/from"_s, u"/to"_s}) {
        QCOMPARE(engine.count(m_server->url(path), Call::From::Announcement), 1);
        QCOMPARE(engine.count(m_server->url(path), Call::From::NetworkFilter), 2);
    }
    QVERIFY(m_server->last(u"/to"_s).cookieNames().contains("on_the_way"));
}

void tst_EngineFacts::aRequestWithoutCredentialsIsAnnouncedButNotRead()
{
    m_server->on(u"/omit"_s, {.setCookies = {"omitted=1"}});
    m_server->on(u"/later"_s, {.setCookies = {"later=1"}});
    Engine engine;
    QVERIFY(test::load(engine.page(), m_server->url(u"/"_s)));
    test::evaluate(engine.page(), u"fetch('/omit', {credentials: 'omit'}).then(() => fetch('/later')); 1"_s);
    QTRY_VERIFY(engine.log.holds("later"));
    QVERIFY(!engine.log.everAdded("omitted"));
    QCOMPARE(engine.count(m_server->url(u"/omit"_s), Call::From::Announcement), 1);
    QCOMPARE(engine.count(m_server->url(u"/omit"_s), Call::From::NetworkFilter), 0);
}

void tst_EngineFacts::theFilterAndTheAnnouncementNameAWebSocketAlike()
{
    Engine engine;
    QVERIFY(test::load(engine.page(), m_server->url(u"/"_s)));
    test::evaluate(engine.page(), u"new WebSocket(location.origin.replace('http', 'ws') + '/socket'); 1"_s);
    QUrl socket = m_server->url(u"/socket"_s);
    socket.setScheme(u"ws"_s);
    QTRY_COMPARE(engine.count(socket, Call::From::NetworkFilter), 1);
    QCOMPARE(engine.count(socket, Call::From::Announcement), 1);
}

void tst_EngineFacts::theFilterAndTheAnnouncementNameAFragmentAlike()
{
    m_server->on(u"/part"_s, {.setCookies = {"part=1"}});
    Engine engine;
    QVERIFY(test::load(engine.page(), m_server->url(u"/part#section"_s)));
    QTRY_VERIFY(engine.log.holds("part"));
    QCOMPARE(engine.count(m_server->url(u"/part#section"_s), Call::From::Announcement), 1);
    QCOMPARE(engine.count(m_server->url(u"/part#section"_s), Call::From::NetworkFilter), 2);
}

void tst_EngineFacts::aRefusedOriginLosesItsLocalStorageToo()
{
    Engine engine;
    engine.refusedHost = u"other.localhost"_s;
    const auto script = u"try { localStorage.setItem('a', '1'); 'stored' } catch (error) { error.name }"_s;
    QVERIFY(test::load(engine.page(), m_server->url(u"/"_s)));
    QCOMPARE(test::evaluate(engine.page(), script).toString(), u"stored"_s);
    QVERIFY(test::load(engine.page(), m_server->url(u"/"_s, u"other.localhost"_s)));
    QCOMPARE(test::evaluate(engine.page(), script).toString(), u"SecurityError"_s);
}

void tst_EngineFacts::aRefusedLineIsNeverReported()
{
    m_server->on(u"other.localhost"_s, u"/set"_s, {.setCookies = {"refused=1"}});
    m_server->on(u"/later"_s, {.setCookies = {"later=1"}});
    Engine engine;
    engine.refusedHost = u"other.localhost"_s;
    QVERIFY(test::load(engine.page(), m_server->url(u"/set"_s, u"other.localhost"_s)));
    QVERIFY(test::load(engine.page(), m_server->url(u"/later"_s)));
    QTRY_VERIFY(engine.log.holds("later"));
    QVERIFY(!engine.log.everAdded("refused"));
}

void tst_EngineFacts::theThreadsThatAreWatchedAreThere()
{
    Engine engine;
    QVERIFY(test::load(engine.page(), m_server->url(u"/"_s)));
    ThreadWatch watch;
    QVERIFY(watch.isCertain());
    QVERIFY(watch.waitUntilIdle(5s)); // nothing is under way
}

/// The sweep: what is deleted before the filter answers a read, and waited for, is not sent.
void tst_EngineFacts::theJarIsReadAfterTheFiltersAnswer()
{
    m_server->on(u"/set"_s, {.setCookies = {"first=1", "second=1"}});
    Engine engine;
    ThreadWatch watch;
    QVERIFY(test::load(engine.page(), m_server->url(u"/set"_s)));
    QTRY_COMPARE(engine.log.stored().size(), 2);
    engine.onNetworkCall = [&](const QUrl &url) {
        engine.store.deleteCookie(QNetworkCookie("first"), url);
        QVERIFY(watch.waitUntilIdle(5s));
    };
    QVERIFY(test::load(engine.page(), m_server->url(u"/"_s)));
    QCOMPARE(m_server->last(u"/"_s).cookieNames(), QByteArrayList{"second"});
}

/// Nothing can slip in between: a line waits for the same thread, and what is deleted while it waits is not
/// it.
void tst_EngineFacts::aLineIsStoredAfterTheFiltersAnswer()
{
    m_server->on(u"/line"_s, {.setCookies = {"waits=1"}});
    Engine engine;
    ThreadWatch watch;
    QVERIFY(test::load(engine.page(), m_server->url(u"/"_s)));
    int calls = 0;
    engine.onNetworkCall = [&](const QUrl &url) {
        if (url.path() != u"/line" || ++calls < 2)
            return; // the read
        QVERIFY(watch.waitUntilIdle(5s));
        engine.store.deleteCookie(QNetworkCookie("waits"), url);
        QVERIFY(watch.waitUntilIdle(5s));
    };
    QVERIFY(test::load(engine.page(), m_server->url(u"/line"_s)));
    QTRY_VERIFY(engine.log.holds("waits"));
    QCOMPARE(calls, 2);
    QCOMPARE(engine.log.count(Kind::Removed, "waits"), 0);
}

void tst_EngineFacts::theStoreIsOpenedByThePageThatIsLoadedFirst()
{
    QWebEngineProfile profile;
    const StoreLog log(*profile.cookieStore());
    profile.cookieStore()->loadAllCookies();
    profile.cookieStore()->setCookie(QNetworkCookie("early", "1"), m_server->url(u"/"_s));
    Engine other; // the later event: another store answers
    other.setCookie("marker=1", m_server->url(u"/"_s));
    QTRY_VERIFY(other.log.holds("marker"));
    QVERIFY(!log.holds("early"));
    QWebEnginePage page(&profile);
    page.load(QUrl(u"about:blank"_s));
    QTRY_VERIFY(log.holds("early"));
}

void tst_EngineFacts::loadingTheStoreReportsNothingOfWhatItHolds()
{
    const QUrl url = m_server->url(u"/"_s);
    Engine engine;
    engine.setCookie("kept=1; Path=/", url);
    QTRY_VERIFY(engine.log.holds("kept"));
    const StoreLog late(engine.store);
    engine.store.loadAllCookies();
    engine.setCookie("marker=1; Path=/", url);
    QTRY_VERIFY(late.holds("marker"));
    QVERIFY(!late.holds("kept"));
}

void tst_EngineFacts::anOverwriteIsARemovalAndThenAnAddition()
{
    Engine engine;
    const QUrl url = m_server->url(u"/"_s);
    engine.setCookie("again=1; Path=/", url);
    engine.setCookie("again=2; Path=/", url);
    QTRY_COMPARE(engine.log.events().size(), 3);
    QCOMPARE(engine.log.events().at(1).kind, Kind::Removed);
    QCOMPARE(engine.log.events().at(1).cookie.value, "1");
    QCOMPARE(engine.log.events().at(2).kind, Kind::Added);
    QCOMPARE(engine.log.events().at(2).cookie.value, "2");
}

void tst_EngineFacts::sameSiteIsNotReported_data()
{
    QTest::addColumn<QByteArray>("attribute");
    QTest::newRow("omitted") << QByteArray();
    QTest::newRow("Lax") << QByteArray("; SameSite=Lax");
    QTest::newRow("Strict") << QByteArray("; SameSite=Strict");
    QTest::newRow("None") << QByteArray("; SameSite=None; Secure");
}

void tst_EngineFacts::sameSiteIsNotReported()
{
    QFETCH(QByteArray, attribute);
    m_server->on(u"/set"_s, {.setCookies = {"cookie=1" + attribute}});
    Engine engine;
    QVERIFY(test::load(engine.page(), m_server->url(u"/set"_s)));
    QTRY_VERIFY(engine.log.holds("cookie"));
    QCOMPARE(engine.log.cookie("cookie").sameSite, SameSite::NotReported);
}

void tst_EngineFacts::deletingACookieTakesEveryCookieOfItsNameThatIsSentThere()
{
    Engine engine;
    const QUrl url = m_server->url(u"/a/page"_s, u"data.portal.localhost"_s);
    engine.setCookie("same=1; Path=/", url);
    engine.setCookie("same=2; Path=/a", url);
    engine.setCookie("same=3; Path=/a; Domain=portal.localhost", url);
    engine.setCookie("same=4; Path=/b", m_server->url(u"/b/"_s, u"data.portal.localhost"_s));
    QTRY_COMPARE(engine.log.storedCount("same"), 4);
    QNetworkCookie one("same", "1");
    one.setPath(u"/"_s);
    engine.store.deleteCookie(one, url);
    QTRY_COMPARE(engine.log.storedCount("same"), 1);
    QCOMPARE(engine.log.cookie("same").key.path, u"/b"_s);
}

void tst_EngineFacts::aNamelessCookieIsSentUnderTheNameInItsValue()
{
    m_server->on(u"/set"_s, {.setCookies = {"=denied=1"}});
    Engine engine;
    QVERIFY(test::load(engine.page(), m_server->url(u"/set"_s)));
    QTRY_VERIFY(engine.log.holds(QByteArray()));
    QCOMPARE(engine.log.cookie(QByteArray()).value, "denied=1");
    QVERIFY(test::load(engine.page(), m_server->url(u"/"_s)));
    QCOMPARE(m_server->last(u"/"_s).cookieHeader, "denied=1");
}

void tst_EngineFacts::aNamelessCookieCannotBeWrittenThroughTheStore()
{
    Engine engine;
    const QUrl url = m_server->url(u"/"_s);
    engine.store.setCookie(QNetworkCookie(QByteArray(), "denied=1"), url);
    engine.setCookie("marker=1", url);
    QTRY_VERIFY(engine.log.holds("marker"));
    QVERIFY(!engine.log.everAdded(QByteArray()));
}

void tst_EngineFacts::aNamelessCookieIsDeletedByAnEmptyName()
{
    m_server->on(u"/set"_s, {.setCookies = {"=denied=1", "named=1"}});
    Engine engine;
    QVERIFY(test::load(engine.page(), m_server->url(u"/set"_s)));
    QTRY_COMPARE(engine.log.stored().size(), 2);
    engine.store.deleteCookie(QNetworkCookie(), m_server->url(u"/"_s));
    QTRY_VERIFY(!engine.log.holds(QByteArray()));
    QVERIFY(engine.log.holds("named"));
}

void tst_EngineFacts::aHostOnlyCookieIsReportedWithoutADotAndADomainCookieWithOne()
{
    m_server->on(u"/set"_s, {.setCookies = {"host_only=1", "domain=1; Domain=portal.localhost"}});
    Engine engine;
    QVERIFY(test::load(engine.page(), m_server->url(u"/set"_s)));
    QTRY_COMPARE(engine.log.stored().size(), 2);
    QCOMPARE(engine.log.cookie("host_only").key.domain, u"portal.localhost"_s);
    QCOMPARE(engine.log.cookie("domain").key.domain, u".portal.localhost"_s);
}

void tst_EngineFacts::whatIsWrittenThroughTheStoreKeepsItsAttributes_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<bool>("bySameSite"); // whether a request of the same site carries it
    QTest::addColumn<bool>("byOtherSite");
    QTest::addColumn<bool>("byScript");
    QTest::newRow("none") << QByteArray() << true << false << true; // as if it were Lax
    QTest::newRow("SameSite=Lax") << QByteArray("; SameSite=Lax") << true << false << true;
    QTest::newRow("SameSite=Strict") << QByteArray("; SameSite=Strict") << true << false << true;
    QTest::newRow("SameSite=None; Secure") << QByteArray("; SameSite=None; Secure") << true << true << true;
    QTest::newRow("Secure, on a host that is this machine")
        << QByteArray("; Secure") << true << false << true;
    QTest::newRow("HttpOnly") << QByteArray("; HttpOnly") << true << false << false;
    QTest::newRow("all") << QByteArray("; HttpOnly; Secure; SameSite=None") << true << true << false;
}

/// The servers tell, since the store reports no SameSite: a picture on a page of the same site, and on one of
/// another.
void tst_EngineFacts::whatIsWrittenThroughTheStoreKeepsItsAttributes()
{
    QFETCH(QByteArray, attributes);
    QFETCH(bool, bySameSite);
    QFETCH(bool, byOtherSite);
    QFETCH(bool, byScript);
    m_server->on(u"/picture"_s, {});
    m_server->on(u"/page"_s, {"<img src=http://portal.localhost:%PORT%/picture>"});
    Engine engine;
    engine.setCookie("kind=1; Path=/" + attributes, QUrl(u"https://portal.localhost/"_s));
    QTRY_VERIFY(engine.log.holds("kind"));
    QVERIFY(test::load(engine.page(), m_server->url(u"/page"_s, u"other.localhost"_s)));
    QTRY_COMPARE(m_server->count(u"/picture"_s), 1);
    QCOMPARE(m_server->last(u"/picture"_s).cookieNames().contains("kind"), byOtherSite);
    QVERIFY(test::load(engine.page(), m_server->url(u"/page"_s)));
    QTRY_COMPARE(m_server->count(u"/picture"_s), 2);
    QCOMPARE(m_server->last(u"/picture"_s).cookieNames().contains("kind"), bySameSite);
    const QString seen = test::evaluate(engine.page(), u"document.cookie"_s).toString();
    QCOMPARE(seen.contains(u"kind"_s), byScript);
}

void tst_EngineFacts::anExpiryIsWrittenInWholeSeconds()
{
    Engine engine;
    QNetworkCookie cookie("kind", "1");
    const qint64 inAnHour = QDateTime::currentSecsSinceEpoch() + 3600;
    cookie.setExpirationDate(QDateTime::fromMSecsSinceEpoch(inAnHour * 1000 + 999, Qt::UTC));
    engine.store.setCookie(cookie, m_server->url(u"/"_s));
    QTRY_VERIFY(engine.log.holds("kind"));
    QCOMPARE(engine.log.cookie("kind").expires->toMSecsSinceEpoch(), inAnHour * 1000);
}

void tst_EngineFacts::sameSiteNoneWithoutSecureIsNotTaken()
{
    Engine engine;
    const QUrl url = m_server->url(u"/"_s);
    engine.setCookie("kind=1; SameSite=None", url);
    engine.setCookie("marker=1", url);
    QTRY_VERIFY(engine.log.holds("marker"));
    QVERIFY(!engine.log.everAdded("kind"));
}

/// Behind a marker that is reported, everything that was ordered before it is reported too.
void tst_EngineFacts::theStoreWorksOffItsOrdersInTurn()
{
    Engine engine;
    for (int i = 0; i < 200; ++i)
        engine.setCookie("c" + QByteArray::number(i) + "=1", QUrl(u"https://h%1.localhost/"_s.arg(i % 7)));
    engine.setCookie("marker=1", QUrl(u"https://marker.invalid/"_s));
    qsizetype reportedBefore = -1;
    QObject::connect(&engine.store, &QWebEngineCookieStore::cookieAdded, &engine.log,
                     [&](const QNetworkCookie &cookie) {
                         if (cookie.name() == "marker")
                             reportedBefore = engine.log.stored().size();
                     });
    QTRY_COMPARE(reportedBefore, 200); // the log leaves out what is of "invalid"
}

void tst_EngineFacts::writingTheSameValueAgainIsReported()
{
    Engine engine;
    const QUrl url = m_server->url(u"/"_s);
    for (int i = 0; i < 2; ++i)
        engine.setCookie("again=1; Path=/", url);
    QTRY_COMPARE(engine.log.count(Kind::Added, "again"), 2);
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_EngineFacts)
#include "tst_enginefacts.moc"
