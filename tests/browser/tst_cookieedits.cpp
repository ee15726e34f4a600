// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestBrowser.h"
#include "browser/CookieEdits.h"

#include <QSignalSpy>
#include <QWebEngineCookieStore>

#include <algorithm>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::CookieServer;
using test::StoreLog;
using test::TestBrowser;
using Direction = CookieEdits::Direction;
using Kind = CookieChangeOutcome::Kind;

namespace {

const Site portal = Site::fromHost(u"portal.localhost"_s);
const auto host = u"data.portal.localhost"_s;

class EditsBrowser final
{
public:
    explicit EditsBrowser(qsizetype octets = CookieEdits::maximumOctets)
        : m_writer(m_browser.store(), m_browser.profile().keeper(), inventory(), consent().policyCell(), {})
        , edits(m_writer, octets)
    {
        consent().acceptAll(portal);
        QObject::connect(&edits, &CookieEdits::finished, &edits,
                         [this](const CookieEdits::Report &report) { reports.append(report); });
    }

    [[nodiscard]] ConsentService &consent() { return m_browser.consent(); }
    [[nodiscard]] CookieInventory &inventory() { return m_browser.inventory(); }
    [[nodiscard]] StoreLog &log() { return m_browser.log(); }
    [[nodiscard]] bool load(const QUrl &url) { return m_browser.load(url); }
    [[nodiscard]] Cookie stored(const CookieKey &key)
    {
        return inventory().find(key).value_or(ObservedCookie()).cookie;
    }
    [[nodiscard]] Cookie stored(const QByteArray &name) { return stored(log().cookie(name).key); }

    /// Each waits until it is done, and answers what was reported.
    CookieEdits::Report carryOut(const QList<CookieChange> &changes)
    {
        return reportOf([&] { edits.carryOut(changes, portal); });
    }
    CookieEdits::Report undo()
    {
        return reportOf([this] { edits.undo(); });
    }
    CookieEdits::Report redo()
    {
        return reportOf([this] { edits.redo(); });
    }

private:
    CookieEdits::Report reportOf(const std::function<void()> &step)
    {
        const qsizetype before = reports.size();
        QSignalSpy finished(&edits, &CookieEdits::finished);
        step();
        // A QTRY_ macro would sleep between two reports of the store.
        const bool isReported = reports.size() > before || finished.wait(30'000);
        return isReported ? reports.constLast() : CookieEdits::Report{Direction::Do, u"none"_s, {}};
    }

    TestBrowser m_browser;
    CookieWriter m_writer;

public:
    CookieEdits edits;
    QList<CookieEdits::Report> reports;
};

Cookie cookieOf(const QByteArray &name, const QByteArray &value = "1", const QString &path = u"/"_s)
{
    Cookie cookie;
    cookie.key = {name, host, path};
    cookie.value = value;
    return cookie;
}

QList<Kind> kindsOf(const CookieEdits::Report &report)
{
    QList<Kind> kinds;
    for (const CookieChangeOutcome &outcome : report.outcomes)
        kinds.append(outcome.kind);
    return kinds;
}

CookieChange editing(const Cookie &before, const QByteArray &value)
{
    Cookie after = before;
    after.value = value;
    auto change = CookieChange::editing(before, after);
    change.insists = CookieChange::Insistence::LoseSameSite;
    return change;
}

} // namespace

class tst_CookieEdits final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyKindOfDeletedCookieComesBackAsItWas_data();
    void everyKindOfDeletedCookieComesBackAsItWas();
    void anAdditionIsTakenBackAndDoneAgain();
    void anEditIsTakenBackAndDoneAgain();
    void aMoveIsTakenBack();
    void aBulkDeletionIsTakenBackInOneStep();
    void aKnownSameSiteComesBack();
    void anUnknownSameSiteIsSaidToBeLost();
    void whatTheSiteHasSetSinceIsLeft();
    void whatTheVisitorRefusesSinceStaysAwayUntilTheyAllowItAgain();
    void whatCouldNotBeTakenBackComesAlongTheNextTime();
    void stepsAreTakenBackInTurn();
    void whatIsAskedForWhileAStepIsUnderWayWaitsForIt();
    void whatAchievedNothingIsNoStep();
    void onlyTheLatestStepsAreHeld();
    void theLatestStepIsHeldHoweverLargeItIs();

private:
    void set(EditsBrowser &browser, const QByteArrayList &lines);
    QByteArray received(EditsBrowser &browser);

    std::unique_ptr<CookieServer> m_server;
};

void tst_CookieEdits::init()
{
    test::failOnAnyWarningOfOurs();
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
    m_server->on(u"/page"_s, {});
}

void tst_CookieEdits::set(EditsBrowser &browser, const QByteArrayList &lines)
{
    m_server->on(u"/set"_s, {.setCookies = lines});
    QVERIFY(browser.load(m_server->url(u"/set"_s, host)));
    QTRY_COMPARE(browser.log().stored().size(), lines.size());
}

QByteArray tst_CookieEdits::received(EditsBrowser &browser)
{
    if (!browser.load(m_server->url(u"/page"_s, host)))
        return "not loaded";
    return m_server->last(u"/page"_s).cookieHeader;
}

void tst_CookieEdits::everyKindOfDeletedCookieComesBackAsItWas_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArrayList lines{
        "kind=1",
        "kind=1; Path=/; Domain=portal.localhost",
        "kind=1; Path=/deep%20er/p%C3%A9",
        "kind=1; Secure; HttpOnly; Domain=portal.localhost",
        "kind=1; Expires=Fri, 31 Dec 2060 23:59:59 GMT",
        "kind=",
        "kind=a=b, \"c d\"",
        "k\xC3\xA9nd=r\xC3\xA9sum\xC3\xA9",
    };
    for (const QByteArray &line : lines)
        QTest::newRow(line.constData()) << line;
    QTest::newRow("4000 bytes of value") << "kind=" + QByteArray(4000, 'v');
}

void tst_CookieEdits::everyKindOfDeletedCookieComesBackAsItWas()
{
    QFETCH(QByteArray, line);
    EditsBrowser browser;
    set(browser, {line});
    const CookieKey key = browser.log().stored().constFirst();
    const Cookie before = browser.stored(key);
    QCOMPARE(kindsOf(browser.carryOut({CookieChange::deleting(before)})), QList<Kind>{Kind::Deleted});
    QVERIFY(browser.log().stored().isEmpty());
    QCOMPARE(browser.edits.undoText(), u"Undo delete of 1 cookie(s)"_s); // plural forms: translations
    const auto undone = browser.undo();
    QCOMPARE(kindsOf(undone), QList<Kind>{Kind::Kept});
    QCOMPARE(undone.direction, Direction::Undo);
    const Cookie after = browser.stored(key);
    QCOMPARE(after.key, before.key);
    QCOMPARE(after.value, before.value);
    QCOMPARE(after.secure, before.secure);
    QCOMPARE(after.httpOnly, before.httpOnly);
    QCOMPARE(after.expires, before.expires);
    QCOMPARE(kindsOf(browser.redo()), QList<Kind>{Kind::Deleted});
    QVERIFY(browser.log().stored().isEmpty());
}

void tst_CookieEdits::anAdditionIsTakenBackAndDoneAgain()
{
    EditsBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/page"_s, host)));
    QVERIFY(!browser.edits.canUndo());
    browser.carryOut({CookieChange::adding(cookieOf("kind"))});
    QCOMPARE(received(browser), "kind=1");
    QCOMPARE(kindsOf(browser.undo()), QList<Kind>{Kind::Deleted});
    QCOMPARE(received(browser), QByteArray());
    QCOMPARE(browser.edits.redoText(), u"Redo adding of 1 cookie(s)"_s);
    QCOMPARE(kindsOf(browser.redo()), QList<Kind>{Kind::Kept});
    QCOMPARE(received(browser), "kind=1");
}

void tst_CookieEdits::anEditIsTakenBackAndDoneAgain()
{
    EditsBrowser browser;
    set(browser, {"kind=1; Path=/; HttpOnly"});
    const Cookie before = browser.stored("kind");
    Cookie after = before;
    after.value = "2";
    after.httpOnly = false;
    after.sameSite = SameSite::Lax;
    browser.carryOut({CookieChange::editing(before, after)});
    QCOMPARE(received(browser), "kind=2");
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(kindsOf(browser.undo()), QList<Kind>{Kind::Kept});
        QCOMPARE(received(browser), "kind=1");
        QVERIFY(browser.stored("kind").httpOnly);
        const auto redone = browser.redo();
        QCOMPARE(kindsOf(redone), QList<Kind>{Kind::Kept});
        QCOMPARE(received(browser), "kind=2");
        QCOMPARE(browser.stored("kind").sameSite, SameSite::Lax);
        QVERIFY(!redone.outcomes.constFirst().lostSameSite);
    }
}

void tst_CookieEdits::aMoveIsTakenBack()
{
    EditsBrowser browser;
    set(browser, {"old=1; Path=/"});
    Cookie after = browser.stored("old");
    after.key.name = "new";
    auto move = CookieChange::editing(browser.stored("old"), after);
    move.insists = CookieChange::Insistence::OmitSameSite;
    browser.carryOut({move});
    QCOMPARE(received(browser), "new=1");
    QCOMPARE(kindsOf(browser.undo()), QList<Kind>{Kind::Kept});
    QCOMPARE(received(browser), "old=1");
    QCOMPARE(kindsOf(browser.redo()), QList<Kind>{Kind::Kept});
    QCOMPARE(received(browser), "new=1");
}

void tst_CookieEdits::aBulkDeletionIsTakenBackInOneStep()
{
    EditsBrowser browser;
    QByteArrayList lines;
    for (int i = 0; i < 12; ++i)
        lines.append("c" + QByteArray::number(i) + "=1; Path=/");
    set(browser, lines);
    const auto before = browser.inventory().storedOf(portal);
    QList<CookieChange> deletions;
    for (const ObservedCookie &observed : before)
        deletions.append(CookieChange::deleting(observed.cookie));
    browser.carryOut(deletions);
    QVERIFY(browser.log().stored().isEmpty());
    QCOMPARE(browser.edits.undoText(), u"Undo delete of 12 cookie(s)"_s);
    browser.undo();
    QCOMPARE(browser.log().stored().size(), 12);
    QVERIFY(!browser.edits.canUndo());
    browser.redo();
    QVERIFY(browser.log().stored().isEmpty());
}

void tst_CookieEdits::aKnownSameSiteComesBack()
{
    EditsBrowser browser;
    browser.consent().acceptAll(Site::fromHost(u"other.localhost"_s));
    m_server->on(u"/elsewhere"_s, {"<img src=http://data.portal.localhost:%PORT%/page>"});
    set(browser, {"none=1; Path=/; SameSite=None; Secure", "strict=1; Path=/; SameSite=Strict"});
    QList<CookieChange> deletions;
    for (const auto &[name, sameSite] :
         {std::pair("none", SameSite::None), std::pair("strict", SameSite::Strict)}) {
        deletions.append(CookieChange::deleting(browser.log().cookie(name)));
        browser.inventory().recordSameSite(browser.stored(name).key, sameSite);
    }
    browser.carryOut(deletions);
    QVERIFY(browser.log().stored().isEmpty());
    for (const CookieChangeOutcome &outcome : browser.undo().outcomes) {
        QCOMPARE(outcome.kind, Kind::Kept);
        QVERIFY(!outcome.lostSameSite);
    }
    m_server->forgetRequests();
    QVERIFY(browser.load(m_server->url(u"/elsewhere"_s, u"other.localhost"_s)));
    QTRY_COMPARE(m_server->count(u"/page"_s), 1);
    QCOMPARE(m_server->last(u"/page"_s).cookieHeader, "none=1"); // the server tells
}

void tst_CookieEdits::anUnknownSameSiteIsSaidToBeLost()
{
    EditsBrowser browser;
    set(browser, {"kind=1; Path=/; SameSite=Strict; HttpOnly"});
    browser.carryOut({CookieChange::deleting(browser.stored("kind"))});
    const auto outcome = browser.undo().outcomes.constFirst();
    QCOMPARE(outcome.kind, Kind::Kept);
    QVERIFY(outcome.lostSameSite);
    QVERIFY(explain(outcome).contains(u"SameSite was not reported"_s));
}

void tst_CookieEdits::whatTheSiteHasSetSinceIsLeft()
{
    EditsBrowser browser;
    set(browser, {"a=1; Path=/", "b=1; Path=/"});
    browser.carryOut(
        {CookieChange::deleting(browser.stored("a")), CookieChange::deleting(browser.stored("b"))});
    set(browser, {"a=newer; Path=/"});
    const auto undone = browser.undo();
    QVERIFY(kindsOf(undone).contains(Kind::StoreHasNewer));
    QVERIFY(kindsOf(undone).contains(Kind::Kept));
    QCOMPARE(browser.stored("a").value, "newer");
    QCOMPARE(browser.stored("b").value, "1");
    browser.redo(); // takes away what undo put back, and no more
    QCOMPARE(received(browser), "a=newer");
}

void tst_CookieEdits::whatTheVisitorRefusesSinceStaysAwayUntilTheyAllowItAgain()
{
    EditsBrowser browser;
    set(browser, {"kind=1; Path=/"});
    browser.carryOut({CookieChange::deleting(browser.stored("kind"))});
    browser.consent().onlyNecessary(portal);
    const auto refused = browser.undo();
    QCOMPARE(refused.outcomes.constFirst().why, CookieChangeOutcome::Why::Choice);
    QVERIFY(refused.text.isEmpty()); // nothing was undone
    QVERIFY(!browser.edits.canRedo());
    QCOMPARE(received(browser), QByteArray());
    browser.consent().acceptAll(portal);
    QVERIFY(browser.edits.canUndo());
    QCOMPARE(kindsOf(browser.undo()), QList<Kind>{Kind::Kept});
    QCOMPARE(received(browser), "kind=1");
    QVERIFY(!browser.edits.canUndo());
    QVERIFY(browser.edits.canRedo());
}

void tst_CookieEdits::whatCouldNotBeTakenBackComesAlongTheNextTime()
{
    EditsBrowser browser;
    set(browser, {"a=1; Path=/", "b=1; Path=/"});
    browser.carryOut(
        {CookieChange::deleting(browser.stored("a")), CookieChange::deleting(browser.stored("b"))});
    const CookieSelector a{"a", portal.domain()};
    QVERIFY(browser.consent().setCookie(portal, a, Decision::Refuse));
    browser.undo();
    QCOMPARE(received(browser), "b=1");
    browser.consent().clearCookie(portal, a);
    browser.redo();
    QCOMPARE(received(browser), QByteArray());
    browser.undo();
    QVERIFY(browser.log().holds("a"));
    QVERIFY(browser.log().holds("b"));
}

void tst_CookieEdits::stepsAreTakenBackInTurn()
{
    EditsBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/page"_s, host)));
    browser.carryOut({CookieChange::adding(cookieOf("kind", "1"))});
    browser.carryOut({editing(browser.stored("kind"), "2")});
    browser.carryOut({editing(browser.stored("kind"), "3")});
    for (const QByteArray &value : {QByteArray("2"), QByteArray("1")}) {
        browser.undo();
        QCOMPARE(browser.stored("kind").value, value);
    }
    browser.redo();
    QCOMPARE(browser.stored("kind").value, "2");
    browser.carryOut({editing(browser.stored("kind"), "other")});
    QVERIFY(!browser.edits.canRedo());
    browser.undo();
    browser.undo();
    browser.undo();
    QVERIFY(!browser.log().holds("kind"));
    QVERIFY(!browser.edits.canUndo());
    QCOMPARE(browser.edits.undoText(), u"Undo"_s);
}

void tst_CookieEdits::whatIsAskedForWhileAStepIsUnderWayWaitsForIt()
{
    EditsBrowser browser;
    QVERIFY(browser.load(m_server->url(u"/page"_s, host)));
    browser.edits.carryOut({CookieChange::adding(cookieOf("a"))}, portal);
    browser.edits.carryOut({CookieChange::adding(cookieOf("b"))}, portal);
    browser.edits.undo();
    browser.edits.undo();
    browser.edits.redo();
    QVERIFY(browser.edits.isBusy());
    QTRY_COMPARE(browser.reports.size(), 5);
    QCOMPARE(received(browser), "a=1");
    QVERIFY(browser.edits.canRedo());
    QCOMPARE(browser.reports.constLast().direction, Direction::Redo);
}

void tst_CookieEdits::whatAchievedNothingIsNoStep()
{
    EditsBrowser browser;
    set(browser, {"=nameless", "kind=1; Path=/"});
    browser.carryOut({CookieChange::deleting(browser.stored("kind"))});
    const auto report = browser.carryOut(
        {CookieChange::deleting(browser.stored(QByteArray())), CookieChange::deleting(cookieOf("absent"))});
    QCOMPARE(kindsOf(report), (QList<Kind>{Kind::Refused, Kind::AlreadyGone}));
    QVERIFY(report.text.isEmpty());
    browser.undo();
    QVERIFY(browser.log().holds("kind")); // the step before
}

void tst_CookieEdits::onlyTheLatestStepsAreHeld()
{
    EditsBrowser browser(9'000);
    QVERIFY(browser.load(m_server->url(u"/page"_s, host)));
    for (int i = 0; i < 5; ++i)
        browser.carryOut(
            {CookieChange::adding(cookieOf("c" + QByteArray::number(i), QByteArray(1500, 'v')))});
    int undone = 0;
    while (browser.edits.canUndo()) {
        browser.undo();
        ++undone;
    }
    QCOMPARE(undone, 2); // each is held as it was asked for and as it was kept
    QCOMPARE(browser.log().stored().size(), 3);
}

void tst_CookieEdits::theLatestStepIsHeldHoweverLargeItIs()
{
    EditsBrowser browser(100);
    QVERIFY(browser.load(m_server->url(u"/page"_s, host)));
    browser.carryOut({CookieChange::adding(cookieOf("kind", QByteArray(1500, 'v')))});
    QVERIFY(browser.edits.canUndo());
    browser.undo();
    QVERIFY(browser.log().stored().isEmpty());
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_CookieEdits)
#include "tst_cookieedits.moc"
