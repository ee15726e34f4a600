// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "EarlierCookies.h"
#include "StorageFixture.h"
#include "browser/KeepEnforcer.h"
#include "browser/RefusedClearing.h"
#include "browser/RetentionEnforcer.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::CookieServer;
using test::StorageFixture;
using test::TestBrowser;

namespace {

const Site portal = Site::fromHost(u"portal.localhost"_s);
constexpr int patience = 10'000;

/// A browser with keep rules, wired as the window wires it.
class KeepingBrowser final
{
public:
    explicit KeepingBrowser(KeepRule rule, const std::optional<QString> &directory = std::nullopt,
                            const ConsentChoices &choices = {})
        : browser({.directory = directory, .choices = choices})
        , rules({{{portal, rule}}, {}, {}})
        , enforcer(rules, sites, browser.inventory(), browser.profile(), browser.consent())
        , retention(rules, browser.inventory(), browser.profile(), browser.consent(), clock)
    {
        enforcer.setDelay(200ms);
        QObject::connect(&browser.page(), &BrowserPage::siteChanged, &sites,
                         [this](const Site &site) { sites.show(&browser.page(), site); });
        QObject::connect(&browser.page(), &QWebEnginePage::urlChanged, &enforcer, &KeepEnforcer::noteOrigin);
    }

    TestBrowser browser;
    SystemClock clock;
    OpenSites sites;
    KeepService rules;
    KeepEnforcer enforcer;
    RetentionEnforcer retention;
};

ConsentChoices everythingAllowed()
{
    ConsentChoices choices;
    for (const CookieCategory category : allCookieCategories)
        choices.everywhere.categories.insert(category, Decision::Allow);
    return choices;
}

} // namespace

class tst_Keeping final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void theLastPageTakesItsCookiesAlongAndUndoBringsThemBack();
    void comingBackInTimeKeepsThem();
    void undoInTimeKeepsThem();
    void aKeptSiteKeepsItsCookies();
    void theEndOfTheSessionIsOnTheDisk();
    void afterACrashTheNextStartSendsNothing();
    void aLongCookieIsShortenedWithItsAttributes();
    void aCookieWhoseTimeHasPassedIsDeleted();
    void aRefusedPartyIsClearedByTheChoice();
    void aBlockedSiteIsClearedFirst();

private:
    std::unique_ptr<CookieServer> m_server;
};

void tst_Keeping::init()
{
    test::failOnAnyWarningOfOurs();
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
    m_server->on(u"portal.localhost"_s, u"/"_s,
                 {.body = "<!DOCTYPE html><script>localStorage.setItem('cart', '1')</script>",
                  .setCookies = {"sessionid=1; Max-Age=86400; SameSite=Strict; Path=/"}});
    m_server->on(u"/plain"_s, {});
}

void tst_Keeping::theLastPageTakesItsCookiesAlongAndUndoBringsThemBack()
{
    KeepingBrowser keeping(KeepRule::LastTab);
    QSignalSpy deleted(&keeping.enforcer, &KeepEnforcer::deleted);
    QList<CookieEvent> events;
    connect(&keeping.browser.inventory(), &CookieInventory::happened, this,
            [&events](const CookieEvent &event) { events.append(event); });
    QVERIFY(keeping.browser.load(m_server->url(u"/"_s)));
    QTRY_VERIFY(keeping.browser.log().holds("sessionid"));
    QVERIFY(keeping.browser.load(m_server->url(u"/plain"_s, u"other.localhost"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(deleted.size(), 1, patience); // 200 ms later: the load may have taken longer
    QCOMPARE(deleted.last().at(1).toInt(), 1);
    QTRY_VERIFY(!keeping.browser.log().holds("sessionid"));
    QTRY_COMPARE(events.last().kind, CookieEvent::Kind::Gone);
    QCOMPARE(events.last().end, CookieEvent::End::KeepRule);
    keeping.enforcer.undo(portal);
    QTRY_VERIFY(keeping.browser.log().holds("sessionid"));
    QVERIFY(keeping.browser.load(m_server->url(u"/plain"_s)));
    QVERIFY(m_server->last(u"/plain"_s).cookieNames().contains("sessionid"));
    // Cleared by way of a page, which takes longer than the cookies.
    QTRY_COMPARE_WITH_TIMEOUT(keeping.browser.evaluate(u"localStorage.length"_s).toInt(), 0, patience);
}

void tst_Keeping::comingBackInTimeKeepsThem()
{
    KeepingBrowser keeping(KeepRule::LastTab);
    keeping.enforcer.setDelay(1h);
    QSignalSpy leaving(&keeping.enforcer, &KeepEnforcer::leaving);
    QSignalSpy settled(&keeping.enforcer, &KeepEnforcer::settled);
    QVERIFY(keeping.browser.load(m_server->url(u"/"_s)));
    QVERIFY(keeping.browser.load(m_server->url(u"/plain"_s, u"other.localhost"_s)));
    QCOMPARE(leaving.size(), 1);
    QVERIFY(keeping.browser.load(m_server->url(u"/plain"_s)));
    QCOMPARE(settled.size(), 1);
    QVERIFY(m_server->last(u"/plain"_s).cookieNames().contains("sessionid"));
}

void tst_Keeping::undoInTimeKeepsThem()
{
    KeepingBrowser keeping(KeepRule::LastTab);
    keeping.enforcer.setDelay(1h);
    QSignalSpy settled(&keeping.enforcer, &KeepEnforcer::settled);
    QVERIFY(keeping.browser.load(m_server->url(u"/"_s)));
    QVERIFY(keeping.browser.load(m_server->url(u"/plain"_s, u"other.localhost"_s)));
    keeping.enforcer.undo(portal);
    QCOMPARE(settled.size(), 1);
    QTRY_VERIFY(keeping.browser.log().holds("sessionid"));
}

void tst_Keeping::aKeptSiteKeepsItsCookies()
{
    KeepingBrowser keeping(KeepRule::Keep);
    QSignalSpy leaving(&keeping.enforcer, &KeepEnforcer::leaving);
    QVERIFY(keeping.browser.load(m_server->url(u"/"_s)));
    QVERIFY(keeping.browser.load(m_server->url(u"/plain"_s, u"other.localhost"_s)));
    QVERIFY(keeping.browser.load(m_server->url(u"/plain"_s)));
    QCOMPARE(leaving.size(), 0);
    QVERIFY(m_server->last(u"/plain"_s).cookieNames().contains("sessionid"));
}

void tst_Keeping::theEndOfTheSessionIsOnTheDisk()
{
    const QTemporaryDir folder;
    {
        KeepingBrowser keeping(KeepRule::Session, folder.path());
        QVERIFY(keeping.browser.load(m_server->url(u"/"_s)));
        QTRY_VERIFY(keeping.browser.log().holds("sessionid"));
        keeping.sites.close(&keeping.browser.page());
        keeping.browser.closePage();
        keeping.enforcer.endSession();
        QVERIFY(!keeping.browser.log().holds("sessionid"));
    }
    // Without a rule, the next start would send what was left.
    KeepingBrowser next(KeepRule::Keep, folder.path());
    QVERIFY(next.browser.load(m_server->url(u"/plain"_s)));
    QVERIFY(m_server->last(u"/plain"_s).cookieNames().isEmpty());
    QCOMPARE(next.browser.evaluate(u"localStorage.length"_s).toInt(), 0);
}

void tst_Keeping::afterACrashTheNextStartSendsNothing()
{
    const QTemporaryDir folder;
    {
        KeepingBrowser crashed(KeepRule::Session, folder.path());
        QVERIFY(crashed.browser.load(m_server->url(u"/"_s)));
        QTRY_VERIFY(crashed.browser.log().holds("sessionid"));
    }
    QTRY_VERIFY_WITH_TIMEOUT(test::cookiesOnDisk(folder.path()) > 0,
                             patience); // the engine writes it on a thread of its own
    KeepingBrowser next(KeepRule::Session, folder.path());
    QCOMPARE(next.browser.inventory().storedOf(portal).size(), 1); // else this test would show nothing
    QVERIFY(next.browser.load(m_server->url(u"/plain"_s)));
    QVERIFY(m_server->last(u"/plain"_s).cookieNames().isEmpty());
}

void tst_Keeping::aLongCookieIsShortenedWithItsAttributes()
{
    KeepingBrowser keeping(KeepRule::Keep, std::nullopt, everythingAllowed());
    m_server->on(u"/set"_s,
                 {.setCookies = {"_ga=GA1.2; Max-Age=63072000; Path=/; Domain=portal.localhost; HttpOnly"}});
    QVERIFY(keeping.browser.load(m_server->url(u"/set"_s)));
    QTRY_VERIFY(keeping.browser.log().holds("_ga"));
    const Cookie before = keeping.browser.log().cookie("_ga");
    const QDateTime end = QDateTime::currentDateTimeUtc().addMonths(13);
    QVERIFY(*before.expires > end.addDays(200));
    keeping.browser.inventory().recordSameSite(before.key, SameSite::Strict);
    const auto isShortened = [&] {
        const auto expires = keeping.browser.log().cookie("_ga").expires; // none while it is overwritten
        return expires && *expires <= end.addSecs(5);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isShortened(), patience);
    const Cookie after = keeping.browser.log().cookie("_ga");
    QVERIFY(*after.expires > end.addDays(-1));
    QCOMPARE(after.key, before.key);
    QCOMPARE(after.value, before.value);
    QCOMPARE(after.httpOnly, before.httpOnly);
    const auto observed = [&] {
        return keeping.browser.inventory().find(before.key).value_or(ObservedCookie());
    };
    QTRY_COMPARE(observed().cookie.sameSite, SameSite::Strict);
    QVERIFY(observed().writtenBy != WrittenBy::Retention);
}

void tst_Keeping::aCookieWhoseTimeHasPassedIsDeleted()
{
    KeepingBrowser keeping(KeepRule::Keep, std::nullopt, everythingAllowed());
    m_server->on(u"/set"_s, {.setCookies = {"_ga=GA1.2; Max-Age=86400; Path=/"}});
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addMonths(-14);
    keeping.rules.since({"_ga", u"portal.localhost"_s, u"/"_s}, longAgo);
    QList<CookieEvent> events;
    connect(&keeping.browser.inventory(), &CookieInventory::happened, this,
            [&events](const CookieEvent &event) { events.append(event); });
    QVERIFY(keeping.browser.load(m_server->url(u"/set"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!events.isEmpty() && events.last().end == CookieEvent::End::Retention, patience);
    QVERIFY(!keeping.browser.log().holds("_ga"));
}

void tst_Keeping::aRefusedPartyIsClearedByTheChoice()
{
    StorageFixture fixture(StorageFixture::thirdPartiesAllowed());
    const QByteArray storing = "<!DOCTYPE html><script>localStorage.setItem('id', '1');"
                               "parent.postMessage('ready', '*')</script>";
    fixture.server.on(u"/store"_s, {storing});
    fixture.server.on(u"/frame"_s,
                      {"<!DOCTYPE html><script>onmessage = () => { window.ready = true }</script>"
                       "<iframe src='http://tracker.localhost:%PORT%/store'></iframe>"});
    RefusedClearing clearing(fixture.browser.consent(), fixture.browser.profile(), fixture.browser.page());
    connect(&fixture.browser.consent(), &ConsentService::policyChanged, &clearing,
            &RefusedClearing::onChoice);
    QSignalSpy cleared(&clearing, &RefusedClearing::cleared);
    QVERIFY(fixture.browser.load(fixture.server.url(u"/frame"_s)));
    QVERIFY(fixture.waitFor(u"ready"_s));
    QVERIFY(fixture.browser.consent().setCategory(portal, CookieCategory::ThirdParty, Decision::Refuse));
    QVERIFY(cleared.wait(patience));
    QVERIFY2(cleared.last().at(0).toString().contains(u"cleared. Pages that are open may write again"_s),
             qPrintable(cleared.last().at(0).toString()));
    // Visited by itself, the party finds nothing of what it had stored.
    fixture.server.on(u"/empty"_s, {});
    QVERIFY(fixture.browser.load(fixture.server.url(u"/empty"_s, u"tracker.localhost"_s)));
    QCOMPARE(fixture.browser.evaluate(u"localStorage.length"_s).toInt(), 0);
}

void tst_Keeping::aBlockedSiteIsClearedFirst()
{
    StorageFixture fixture;
    fixture.server.on(u"/store"_s, {"<!DOCTYPE html><script>localStorage.setItem('id', '1')</script>"});
    fixture.server.on(u"/plain"_s, {});
    RefusedClearing clearing(fixture.browser.consent(), fixture.browser.profile(), fixture.browser.page());
    QSignalSpy cleared(&clearing, &RefusedClearing::cleared);
    QVERIFY(fixture.browser.load(fixture.server.url(u"/store"_s)));
    clearing.block(portal);
    QVERIFY(cleared.wait(patience));
    QCOMPARE(fixture.browser.consent().policy()->storageDecision(portal), Decision::Refuse);
    fixture.browser.consent().setStorage(portal, Decision::Allow);
    QVERIFY(fixture.browser.load(fixture.server.url(u"/plain"_s)));
    QCOMPARE(fixture.browser.evaluate(u"localStorage.length"_s).toInt(), 0);
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_Keeping)
#include "tst_keeping.moc"
