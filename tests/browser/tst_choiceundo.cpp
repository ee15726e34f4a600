// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestBrowser.h"
#include "browser/ChoiceUndo.h"
#include "browser/CookieRestore.h"

#include <QSignalSpy>
#include <QWebEngineCookieStore>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::CookieServer;
using test::StoreLog;
using test::TestBrowser;

namespace {

const Site portal = Site::fromHost(u"portal.localhost"_s);

/// The browser and the way back from its choices, wired as the window wires them.
class UndoBrowser final
{
public:
    explicit UndoBrowser(std::chrono::milliseconds holdsFor = ChoiceUndo::holds)
        : undo(consent(), inventory(), store(), holdsFor)
    {
        consent().acceptAll(portal);
        QObject::connect(&consent(), &ConsentService::policyChanged, &undo,
                         [this] { undo.offer(page().site(), m_browser.lastRemoved()); });
    }

    [[nodiscard]] ConsentService &consent() { return m_browser.consent(); }
    [[nodiscard]] CookieInventory &inventory() { return m_browser.inventory(); }
    [[nodiscard]] QWebEngineCookieStore &store() { return m_browser.store(); }
    [[nodiscard]] const StoreLog &log() { return m_browser.log(); }
    [[nodiscard]] BrowserPage &page() { return m_browser.page(); }
    [[nodiscard]] bool load(const QUrl &url) { return m_browser.load(url); }

private:
    TestBrowser m_browser;

public:
    ChoiceUndo undo;
};

} // namespace

class tst_ChoiceUndo final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyKindOfCookieComesBackAsItWas_data();
    void everyKindOfCookieComesBackAsItWas();
    void onlyWhatTheChoiceRemovedComesBack();
    void choicesAreAsTheyWereBefore();
    void whatAnUndoneAcceptanceLetInIsRemoved();
    void undoAtOnceOvertakesNoRemoval();
    void sameNamedCookiesComeBackEach();
    void sameSiteIsRestoredWhereItIsKnown();
    void sameSiteComesBackWithTheCookie();
    void anExpiredCookieStaysAway();
    void aCookieThatTheSiteHasSetAgainIsNotOverwritten();
    void aCookieWithoutANameIsCountedAsLost();
    void whatWasRefusedBeforeStaysAway();
    void anOfferIsTakenOnce();
    void theNextChoiceTakesTheOffersPlace();
    void anOfferEndsWithItsTime();
    void anotherSiteEndsTheOffer();

private:
    /// Loads a page that sets @p lines, and waits until the store has as many cookies.
    void set(UndoBrowser &browser, const QByteArrayList &lines);
    /// What came before is done when this one is stored: the store works off its orders one by one.
    void waitForAMarker(UndoBrowser &browser);

    std::unique_ptr<CookieServer> m_server;
};

void tst_ChoiceUndo::init()
{
    test::failOnAnyWarningOfOurs();
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
    m_server->on(u"/page"_s, {});
    m_server->on(u"/deep/page"_s, {});
}

void tst_ChoiceUndo::set(UndoBrowser &browser, const QByteArrayList &lines)
{
    m_server->on(u"/set"_s, {.setCookies = lines});
    QVERIFY(browser.load(m_server->url(u"/set"_s, u"data.portal.localhost"_s)));
    QTRY_COMPARE(browser.log().stored().size(), lines.size());
}

void tst_ChoiceUndo::waitForAMarker(UndoBrowser &browser)
{
    Cookie marker;
    marker.key = {"sessionid", u"marker.localhost"_s, u"/"_s};
    restoreCookies(browser.store(), browser.inventory(), {marker});
    QTRY_VERIFY(browser.log().holds("sessionid"));
}

void tst_ChoiceUndo::everyKindOfCookieComesBackAsItWas_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArrayList lines{
        "kind=1",
        "kind=1; Path=/",
        "kind=1; Path=/; Domain=portal.localhost",
        "kind=1; Path=/deep; Domain=data.portal.localhost",
        "kind=1; Path=/deep%20er/p%C3%A9",
        "kind=1; Secure",
        "kind=1; HttpOnly",
        "kind=1; Secure; HttpOnly; Domain=portal.localhost",
        "kind=1; Max-Age=3600",
        "kind=1; Expires=Fri, 31 Dec 9999 23:59:59 GMT",
        "kind=",
        "kind=a=b, c d",
        "kind=\"quoted value\"",
        "k nd=with space",
        "<b>kind</b>=markup",
        "k\xC3\xA9nd=r\xC3\xA9sum\xC3\xA9",
    };
    for (const QByteArray &line : lines)
        QTest::newRow(line.constData()) << line;
    QTest::newRow("4000 bytes of value") << "kind=" + QByteArray(4000, 'v');
}

void tst_ChoiceUndo::everyKindOfCookieComesBackAsItWas()
{
    QFETCH(QByteArray, line);
    UndoBrowser browser;
    set(browser, {line});
    const CookieKey key = browser.log().stored().constFirst();
    const Cookie before = browser.log().cookie(key.name);
    browser.consent().onlyNecessary(portal);
    QTRY_VERIFY(browser.log().stored().isEmpty());
    const auto outcome = browser.undo.undo();
    QVERIFY(outcome);
    QCOMPARE(outcome->writtenBack, 1);
    QTRY_VERIFY(browser.log().holds(key));
    const Cookie after = browser.log().cookie(key.name);
    QCOMPARE(after.value, before.value);
    QCOMPARE(after.secure, before.secure);
    QCOMPARE(after.httpOnly, before.httpOnly);
    QCOMPARE(after.expires.has_value(), before.expires.has_value());
    if (before.expires)
        QVERIFY(std::abs(before.expires->msecsTo(*after.expires)) < 1000); // Qt writes whole seconds
    waitForAMarker(browser);
    QVERIFY(browser.log().holds(key)); // and the keeper lets it stay
}

void tst_ChoiceUndo::onlyWhatTheChoiceRemovedComesBack()
{
    UndoBrowser browser;
    set(browser, {"kind=1; Path=/", "csrftoken=1; Path=/", "_pk_id.1.1fff=1; Path=/"});
    QVERIFY(browser.consent().setCategory(portal, CookieCategory::Statistical, Decision::Refuse));
    QTRY_COMPARE(browser.log().stored().size(), 2);
    QVERIFY(browser.consent().setCategory(portal, CookieCategory::Internal, Decision::Refuse));
    QTRY_COMPARE(browser.log().stored().size(), 1);
    QCOMPARE(browser.undo.undo()->writtenBack, 1);
    QTRY_VERIFY(browser.log().holds("kind"));
    QVERIFY(!browser.log().holds("_pk_id.1.1fff"));
    QVERIFY(browser.load(m_server->url(u"/page"_s, u"data.portal.localhost"_s)));
    auto names = m_server->last(u"/page"_s).cookieNames();
    std::sort(names.begin(), names.end());
    QCOMPARE(names, (QByteArrayList{"csrftoken", "kind"}));
}

void tst_ChoiceUndo::choicesAreAsTheyWereBefore()
{
    UndoBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    QVERIFY(browser.consent().setCookie(portal, {"kind", QString()}, Decision::Refuse));
    const ConsentChoices before = browser.consent().policy()->choices();
    browser.consent().forgetSite(portal);
    QVERIFY(browser.undo.undo());
    QCOMPARE(browser.consent().policy()->choices(), before);
}

void tst_ChoiceUndo::whatAnUndoneAcceptanceLetInIsRemoved()
{
    UndoBrowser browser;
    browser.consent().onlyNecessary(portal);
    browser.consent().acceptAll(portal);
    set(browser, {"kind=1", "csrftoken=1"});
    QCOMPARE(browser.undo.undo()->writtenBack, 0);
    QTRY_VERIFY(!browser.log().holds("kind"));
    QVERIFY(browser.log().holds("csrftoken"));
}

void tst_ChoiceUndo::undoAtOnceOvertakesNoRemoval()
{
    UndoBrowser browser;
    set(browser, {"kind=1; Path=/"});
    for (int i = 0; i < 20; ++i) {
        browser.consent().onlyNecessary(portal);
        QCOMPARE(browser.undo.undo()->writtenBack, 1);
    }
    waitForAMarker(browser);
    QCOMPARE(browser.log().cookie("kind").value, "1");
    QVERIFY(browser.log().holds("kind"));
}

void tst_ChoiceUndo::sameNamedCookiesComeBackEach()
{
    UndoBrowser browser;
    set(browser,
        {"same=host; Path=/", "same=deep; Path=/deep", "same=domain; Path=/; Domain=data.portal.localhost",
         "same=parent; Path=/; Domain=portal.localhost"});
    auto before = browser.log().stored();
    browser.consent().onlyNecessary(portal);
    QTRY_VERIFY(browser.log().stored().isEmpty());
    QCOMPARE(browser.undo.undo()->writtenBack, 4);
    QTRY_COMPARE(browser.log().stored().size(), 4);
    auto after = browser.log().stored();
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    QCOMPARE(after, before);
    QVERIFY(browser.load(m_server->url(u"/deep/page"_s, u"data.portal.localhost"_s)));
    QCOMPARE(m_server->last(u"/deep/page"_s).cookieNames().count("same"), 4);
}

/// The server tells: a page of another site asks for a picture of the portal.
void tst_ChoiceUndo::sameSiteIsRestoredWhereItIsKnown()
{
    m_server->on(u"/elsewhere"_s, {"<img src=http://portal.localhost:%PORT%/picture>"});
    m_server->on(u"/picture"_s, {});
    UndoBrowser browser;
    browser.consent().acceptAll(Site::fromHost(u"other.localhost"_s));
    QList<Cookie> cookies;
    for (const auto &[name, sameSite] :
         {std::pair("strict", SameSite::Strict), std::pair("lax", SameSite::Lax),
          std::pair("none", SameSite::None)}) {
        Cookie cookie;
        cookie.key = {name, u"portal.localhost"_s, u"/"_s};
        cookie.value = "1";
        cookie.secure = true;
        cookie.sameSite = sameSite;
        cookies.append(cookie);
    }
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    QCOMPARE(restoreCookies(browser.store(), browser.inventory(), cookies).writtenBack, 3);
    QTRY_COMPARE(browser.log().stored().size(), 3);
    QVERIFY(browser.load(m_server->url(u"/elsewhere"_s, u"other.localhost"_s)));
    QTRY_COMPARE(m_server->count(u"/picture"_s), 1);
    QCOMPARE(m_server->last(u"/picture"_s).cookieNames(), QByteArrayList{"none"});
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    QCOMPARE(m_server->last(u"/page"_s).cookieNames().size(), 3);
}

/// Asked of the page, since the store does not report it.
void tst_ChoiceUndo::sameSiteComesBackWithTheCookie()
{
    m_server->on(u"/elsewhere"_s, {"<img src=http://portal.localhost:%PORT%/picture>"});
    m_server->on(u"/picture"_s, {});
    UndoBrowser browser;
    browser.consent().acceptAll(portal);
    browser.consent().acceptAll(Site::fromHost(u"other.localhost"_s));
    m_server->on(u"/lines"_s, {.setCookies = {"strict=1; SameSite=Strict", "lax=1; SameSite=Lax",
                                              "none=1; SameSite=None; Secure", "plain=1",
                                              "hidden=1; SameSite=Strict; HttpOnly"}});
    QVERIFY(browser.load(m_server->url(u"/lines"_s)));
    QTRY_COMPARE(browser.log().stored().size(), 5);
    const auto sameSiteOf = [&](const QByteArray &name) {
        return browser.inventory().find({name, u"portal.localhost"_s, u"/"_s})->cookie.sameSite;
    };
    QTRY_COMPARE(sameSiteOf("strict"), SameSite::Strict);
    QTRY_COMPARE(sameSiteOf("none"), SameSite::None);
    QCOMPARE(sameSiteOf("plain"), SameSite::NotReported); // the engine says "lax" of both
    QCOMPARE(sameSiteOf("lax"), SameSite::NotReported);
    QCOMPARE(sameSiteOf("hidden"), SameSite::NotReported); // no script may see it
    browser.consent().onlyNecessary(portal);
    QTRY_COMPARE(browser.log().stored().size(), 0);
    QCOMPARE(browser.undo.undo()->writtenBack, 5);
    QTRY_COMPARE(browser.log().stored().size(), 5);
    // The server tells: pictures on another site's page take only what is meant for that along.
    QVERIFY(browser.load(m_server->url(u"/elsewhere"_s, u"other.localhost"_s)));
    QTRY_COMPARE(m_server->count(u"/picture"_s), 1);
    QCOMPARE(m_server->last(u"/picture"_s).cookieNames(), QByteArrayList{"none"});
}

void tst_ChoiceUndo::anExpiredCookieStaysAway()
{
    UndoBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    Cookie expired;
    expired.key = {"kind", u"portal.localhost"_s, u"/"_s};
    expired.expires = QDateTime::currentDateTimeUtc();
    const auto outcome = restoreCookies(browser.store(), browser.inventory(), {expired});
    QCOMPARE(outcome.expired, 1);
    QCOMPARE(outcome.writtenBack, 0);
    waitForAMarker(browser);
    QVERIFY(!browser.log().everAdded("kind"));
}

void tst_ChoiceUndo::aCookieThatTheSiteHasSetAgainIsNotOverwritten()
{
    UndoBrowser browser;
    set(browser, {"kind=new"});
    QTRY_VERIFY(browser.inventory().find(browser.log().stored().constFirst()));
    Cookie old = browser.log().cookie("kind");
    old.value = "old";
    const auto outcome = restoreCookies(browser.store(), browser.inventory(), {old});
    QCOMPARE(outcome.setAgain, 1);
    QCOMPARE(outcome.writtenBack, 0);
    waitForAMarker(browser);
    QCOMPARE(browser.log().cookie("kind").value, "new");
}

void tst_ChoiceUndo::aCookieWithoutANameIsCountedAsLost()
{
    UndoBrowser browser;
    set(browser, {"=kind=1", "kind=named"});
    browser.consent().onlyNecessary(portal);
    QTRY_VERIFY(browser.log().stored().isEmpty());
    const auto outcome = browser.undo.undo();
    QCOMPARE(outcome->nameless, 1);
    QCOMPARE(outcome->writtenBack, 1);
    QTRY_COMPARE(browser.log().cookie("kind").value, "named");
}

void tst_ChoiceUndo::whatWasRefusedBeforeStaysAway()
{
    UndoBrowser browser;
    set(browser, {"kind=1; Path=/", "denied=1; Path=/"});
    Cookie kind = browser.log().cookie("kind");
    Cookie denied = browser.log().cookie("denied");
    QVERIFY(browser.consent().setCookie(portal, {"denied", QString()}, Decision::Refuse));
    browser.consent().onlyNecessary(portal);
    QTRY_VERIFY(browser.log().stored().isEmpty());
    browser.undo.offer(portal, {kind, denied});
    QCOMPARE(browser.undo.undo()->writtenBack, 1);
    QTRY_VERIFY(browser.log().holds("kind"));
    waitForAMarker(browser);
    QVERIFY(!browser.log().holds("denied"));
}

void tst_ChoiceUndo::anOfferIsTakenOnce()
{
    UndoBrowser browser;
    set(browser, {"kind=1"});
    browser.consent().onlyNecessary(portal);
    QVERIFY(browser.undo.undo());
    QVERIFY(!browser.undo.undo()); // not the undoing either
    QCOMPARE(browser.consent().policy()->categoryDecision(CookieCategory::Internal, portal), Decision::Allow);
}

void tst_ChoiceUndo::theNextChoiceTakesTheOffersPlace()
{
    UndoBrowser browser;
    set(browser, {"kind=1"});
    browser.consent().onlyNecessary(portal);
    QTRY_VERIFY(browser.log().stored().isEmpty());
    QVERIFY(browser.consent().setCategory(portal, CookieCategory::ThirdParty, Decision::Allow));
    QCOMPARE(browser.undo.undo()->writtenBack, 0);
    waitForAMarker(browser);
    QVERIFY(!browser.log().holds("kind"));
}

void tst_ChoiceUndo::anOfferEndsWithItsTime()
{
    UndoBrowser browser(10ms);
    QSignalSpy withdrawn(&browser.undo, &ChoiceUndo::withdrawn);
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    browser.consent().onlyNecessary(portal);
    QTRY_COMPARE(withdrawn.size(), 1);
    QVERIFY(!browser.undo.undo());
}

void tst_ChoiceUndo::anotherSiteEndsTheOffer()
{
    UndoBrowser browser;
    QObject::connect(&browser.page(), &BrowserPage::siteChanged, &browser.undo, &ChoiceUndo::withdraw);
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    browser.consent().onlyNecessary(portal);
    QVERIFY(browser.load(m_server->url(u"/page"_s, u"other.localhost"_s)));
    QVERIFY(!browser.undo.undo());
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_ChoiceUndo)
#include "tst_choiceundo.moc"
