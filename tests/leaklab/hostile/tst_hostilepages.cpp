// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "TestBrowser.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>
#include <QWebEngineCookieStore>

#include <unistd.h>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;
using test::CookieServer;
using test::TestBrowser;

namespace {

constexpr qint64 mebibyte = 1 << 20;
constexpr int patience = 60'000; // milliseconds

qint64 residentMemory()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly)
               ? file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE)
               : 0;
}

/// The longest time that the UI thread was away.
class Heartbeat final
{
public:
    Heartbeat()
    {
        m_timer.callOnTimeout([this] { m_longestGap = std::max(m_longestGap, m_clock.restart()); });
        m_clock.start();
        m_timer.start(20);
    }
    [[nodiscard]] qint64 longestGap() const { return m_longestGap; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longestGap = 0;
};

} // namespace

/// Pages that attack the program by way of the guard. Each has time to do its worst; meanwhile another tab is
/// used, and afterwards everything is as refused as before.
class tst_HostilePages final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingGivesWay_data();
    void nothingGivesWay();

private:
    void loadOthersUntilDone(QWebEnginePage &attacker, QWebEnginePage &other);
    /// Tries refused names in @p page, then an allowed one that must arrive.
    void expectRefusal(TestBrowser &browser, QWebEnginePage &page, const QByteArray &allowed);

    std::unique_ptr<CookieServer> m_server;
};

void tst_HostilePages::init()
{
    test::failOnAnyWarningOfOurs();
    m_server = std::make_unique<CookieServer>();
    QVERIFY(m_server->start());
    m_server->on(u"/page"_s, {});
    m_server->on(u"/frame"_s, {"<p>frame</p>"});
}

void tst_HostilePages::nothingGivesWay_data()
{
    QTest::addColumn<QByteArray>("attack");
    QTest::newRow("a million writes of one name")
        << QByteArray("for (let i = 0; i < 1e6; ++i) document.cookie = 'refused=1';");
    QTest::newRow("writes of 200,000 names")
        << QByteArray("for (let i = 0; i < 2e5; ++i) document.cookie = 'refused' + i + '=1';");
    QTest::newRow("writes of 16 MiB")
        << QByteArray("const long = 'x'.repeat(1 << 24); for (let i = 0; i < 15; ++i) document.cookie = "
                      "'refused' + i + long + '=1';");
    QTest::newRow("a million reads") << QByteArray(
        "for (let i = 0; i < 1e6 && performance.now() < 5e3; ++i) document.cookie;");
    QTest::newRow("frames that come and go")
        << QByteArray("for (let i = 0; i < 500; ++i) { const frame = document.createElement('iframe'); "
                      "document.body.append(frame);"
                      "frame.contentDocument.cookie = 'refused=1'; frame.remove(); }");
    QTest::newRow("frames, a hundred deep") << QByteArray(
        "let place = document; for (let i = 0; i < 100; ++i) { const frame = place.createElement('iframe');"
        "place.body.append(frame); if (!frame.contentDocument) break; place = frame.contentDocument;"
        "place.cookie = 'refused=1'; }");
    QTest::newRow("a document of 200,000 elements")
        << QByteArray("for (let i = 0; i < 2e5; ++i) document.body.append(document.createElement('p'));");
    QTest::newRow("messages that imitate the control channel")
        << QByteArray("for (let i = 0; i < 1e5; ++i) postMessage({ secret: i, policy: '*', rules: { "
                      "otherwise: 1 }, sites: {} }, '*');"
                      "await new Promise(resolve => setTimeout(resolve, 500));");
    QTest::newRow("console floods") << QByteArray(
        "const text = 'x'.repeat(1000); for (let i = 0; i < 1e5; ++i) console.log(text + i);");
    QTest::newRow("console messages of a megabyte") << QByteArray(
        "const text = 'y'.repeat(1 << 20); for (let i = 0; i < 50; ++i) console.error(text + i);");
    QTest::newRow("prototypes replaced by what throws") << QByteArray(
        "for (const type of [String, Array, Object, Map, Set, WeakMap, RegExp, Promise, Function, Error])"
        "  for (const key of Object.getOwnPropertyNames(type.prototype)) { try {"
        "    Object.defineProperty(type.prototype, key, { get() { throw 1; }, set() { throw 1; } }); } catch "
        "(error) {} }"
        "try { document.cookie = 'refused=1'; } catch (error) {}");
    QTest::newRow("values that throw and never end")
        << QByteArray("for (let i = 0; i < 1e4; ++i) { try { document.cookie = { toString() { throw i; } }; "
                      "} catch (error) {} }"
                      "let depth = 0; const value = { toString() { if (++depth < 5000) document.cookie = "
                      "value; return 'refused=1'; } };"
                      "try { document.cookie = value; } catch (error) {}");
    QTest::newRow("addresses of a megabyte")
        << QByteArray("for (let i = 0; i < 20; ++i) { history.replaceState(0, '', '/page#' + 'z'.repeat(1 << "
                      "20)); document.cookie = 'refused=1'; }");
    QTest::newRow("mutation events that put in frames")
        << QByteArray("let n = 0; addEventListener('DOMNodeInserted', () => { if (++n < 300) "
                      "document.body.append(document.createElement('iframe')); });"
                      "document.body.append('x'); for (let i = 0; i < length; ++i) window[i].document.cookie "
                      "= 'allowed=1';");
    // The last: for some 20 s after the page is gone the engine takes its frames down and loads nothing else.
    QTest::newRow("10,000 frames at once") << QByteArray(
        "document.body.innerHTML = '<iframe></iframe>'.repeat(10000);"
        "for (let i = 0; i < Math.min(length, 1000); ++i) window[i].document.cookie = 'refused=1';");
}

void tst_HostilePages::loadOthersUntilDone(QWebEnginePage &attacker, QWebEnginePage &other)
{
    QElapsedTimer clock;
    clock.start();
    const auto isDone = [&attacker] {
        return attacker.title() == u"done" || attacker.title().startsWith(u"failed");
    };
    while (!isDone() && clock.elapsed() < patience) {
        QVERIFY(test::load(other, m_server->url(u"/page"_s, u"another.localhost"_s)));
        QTest::qWait(50);
    }
    QCOMPARE(attacker.title(), u"done"_s);
}

void tst_HostilePages::expectRefusal(TestBrowser &browser, QWebEnginePage &page, const QByteArray &allowed)
{
    // In the page's own world, where the attack left its traces.
    const QString script =
        u"document.cookie = 'refusedAfterwards=1'; document.cookie = '%1=1'; document.cookie"_s.arg(
            QString::fromLatin1(allowed));
    const QString read = test::evaluate(page, script).toString();
    QVERIFY2(!read.contains(u"refused"_s), qPrintable(read));
    QTRY_VERIFY_WITH_TIMEOUT(browser.log().holds(allowed), patience);
    QVERIFY(!browser.log().everAdded("refusedAfterwards"));
}

void tst_HostilePages::nothingGivesWay()
{
    QFETCH(QByteArray, attack);
    m_server->on(
        u"/attack"_s,
        {"<!DOCTYPE html><body><script>setTimeout(async () => { try { " + attack +
         "; document.title = 'done' } catch (error) { document.title = 'failed: ' + error } })</script>"});
    TestBrowser browser;
    BrowserPage other(browser.profile(), BrowserPage::Attendance::Headless);
    QVERIFY(browser.load(m_server->url(u"/page"_s)));
    QVERIFY(test::load(other, m_server->url(u"/page"_s)));
    browser.page().setVisible(true);
    const qint64 memoryBefore = residentMemory();

    Heartbeat heartbeat;
    browser.page().load(m_server->url(u"/attack"_s));
    loadOthersUntilDone(browser.page(), other);
    const qint64 gap = heartbeat.longestGap();
    const qint64 grown = (residentMemory() - memoryBefore) / mebibyte;
    qInfo("longest gap %lld ms, memory %lld MiB", gap, grown);

    expectRefusal(browser, browser.page(), "csrftoken");
    QVERIFY(test::load(other, m_server->url(u"/page"_s)));
    expectRefusal(browser, other, "sessionid");
    for (const CookieServer::Request &request : m_server->requests())
        QVERIFY2(!request.cookieHeader.contains("refused"), request.cookieHeader.left(200).constData());
    QVERIFY2(gap < 2'000, qPrintable(QString::number(gap)));
    QVERIFY2(grown < 200, qPrintable(QString::number(grown)));
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_HostilePages)
#include "tst_hostilepages.moc"
