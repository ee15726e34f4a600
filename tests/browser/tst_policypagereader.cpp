// SPDX-License-Identifier: Apache-2.0
#include "BrowserTest.h"
#include "CookieServer.h"
#include "PolicyFixture.h"
#include "TestBrowser.h"
#include "browser/PolicyFileReader.h"
#include "browser/PolicyPageReader.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWebEngineScript>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto folder = QStringLiteral(CONSENTDESK_POLICIES "/");
constexpr auto patience = std::chrono::seconds(120);

/// A reader, and what it said last.
class Reading final
{
public:
    explicit Reading(test::TestBrowser &browser)
        : reader(browser.profile(), clock)
        , done(&reader, &PolicyPageReader::policyRead)
        , failed(&reader, &PolicyPageReader::failed)
    {
    }

    [[nodiscard]] SitePolicy of(const QUrl &address)
    {
        reader.read(address);
        return wait();
    }
    [[nodiscard]] SitePolicy ofOpen(QWebEnginePage &page)
    {
        reader.readOpenPage(page);
        return wait();
    }
    [[nodiscard]] QString failureOf(const QUrl &address)
    {
        reader.read(address);
        waitForEnd();
        return failed.isEmpty() ? QString() : failed.takeFirst().at(0).toString();
    }

    SystemClock clock;
    PolicyPageReader reader;

private:
    SitePolicy wait()
    {
        waitForEnd();
        if (!failed.isEmpty())
            qWarning("%s", qPrintable(failed.takeFirst().at(0).toString()));
        return done.isEmpty() ? SitePolicy() : done.takeFirst().at(0).value<SitePolicy>();
    }

    /// An event loop of its own: a test that polls would slow down the server, which is in this thread.
    void waitForEnd()
    {
        QEventLoop loop;
        QObject::connect(&reader, &PolicyPageReader::policyRead, &loop, &QEventLoop::quit);
        QObject::connect(&reader, &PolicyPageReader::failed, &loop, &QEventLoop::quit);
        QTimer::singleShot(patience, &loop, &QEventLoop::quit);
        loop.exec();
    }

    QSignalSpy done;
    QSignalSpy failed;
};

} // namespace

class tst_PolicyPageReader final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarningOfOurs(); }

    void everyRowOfAPageIsReadAndNoneInvented_data();
    void everyRowOfAPageIsReadAndNoneInvented();
    void theCapturedAnswersAreTheScripts_data() { everyRowOfAPageIsReadAndNoneInvented_data(); }
    void theCapturedAnswersAreTheScripts();
    void aPageThatIsOpenIsReadAsItIs();
    void aPageThatScriptsBuildIsReadToo();
    void whatIsNoPageIsTold();
    void aRedirectToAnotherSiteIsNotFollowedUnasked();
    void aReadingPageHasTheCookiesOfTheWindow();
    void anOpenPageThatGoesIsToldAfterwards();
    void aReaderMayGoWhileItsPageIsAsked();
    void pagesCannotChangeWhatIsSeenOfThem();
    void aReadingPageIsAsWideAsAWindow();
    void hugePagesAreBounded_data();
    void hugePagesAreBounded();
    void aFileIsReadWithoutNetworkAndScripts();
    void cleanupTestCase() { m_browser.reset(); }

private:
    /// Shared: a browser for each row would be slow.
    [[nodiscard]] test::TestBrowser &browser()
    {
        if (!m_browser)
            m_browser = std::make_unique<test::TestBrowser>();
        return *m_browser;
    }

    std::unique_ptr<test::TestBrowser> m_browser;
};

QString answerOf(QWebEnginePage &page)
{
    QString answer;
    QEventLoop loop;
    page.runJavaScript(PolicyQuestion::script(), QWebEngineScript::UserWorld, [&](const QVariant &value) {
        answer = value.toString();
        loop.quit();
    });
    loop.exec();
    return answer;
}

void tst_PolicyPageReader::everyRowOfAPageIsReadAndNoneInvented_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = test::policyFixtures(folder);
    QVERIFY(names.size() >= 25);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void tst_PolicyPageReader::everyRowOfAPageIsReadAndNoneInvented()
{
    QFETCH(QString, name);
    test::CookieServer server;
    server.on(u"/policy"_s, {test::fixtureFile(folder + name + u".html"_s)});
    QVERIFY(server.start());
    Reading reading(browser());
    const SitePolicy policy = reading.of(server.url(u"/policy"_s));
    QCOMPARE(policy.address, server.url(u"/policy"_s));
    if (qEnvironmentVariableIsSet("CONSENTDESK_WRITE_ROWS")) {
        QFile file(folder + name + u".rows"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test::policyRows(policy).toUtf8());
    }
    QCOMPARE(test::policyRows(policy), QString::fromUtf8(test::fixtureFile(folder + name + u".rows"_s)));
}

/// Core's tests read these: they are what a real engine says.
void tst_PolicyPageReader::theCapturedAnswersAreTheScripts()
{
    QFETCH(QString, name);
    test::CookieServer server;
    server.on(u"/policy"_s, {test::fixtureFile(folder + name + u".html"_s)});
    QVERIFY(server.start());
    QVERIFY(browser().load(server.url(u"/policy"_s)));
    const QByteArray answer = answerOf(browser().page()).toUtf8();
    if (qEnvironmentVariableIsSet("CONSENTDESK_WRITE_ROWS")) {
        QFile file(folder + name + u".json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(answer + '\n');
    }
    QCOMPARE(answer, test::fixtureFile(folder + name + u".json"_s).trimmed());
}

void tst_PolicyPageReader::aPageThatIsOpenIsReadAsItIs()
{
    test::CookieServer server;
    server.on(u"/policy"_s, {test::fixtureFile(folder + u"a-english.html"_s)});
    QVERIFY(server.start());
    QVERIFY(browser().load(server.url(u"/policy"_s)));
    browser().evaluate(u"document.querySelector('td:nth-child(3)').textContent = 'changed_here'; 1"_s);
    server.forgetRequests();
    Reading reading(browser());
    const SitePolicy policy = reading.ofOpen(browser().page());
    QCOMPARE(policy.cookies.size(), 4);
    QCOMPARE(policy.cookies.constFirst().pattern.text, "changed_here");
    QCOMPARE(policy.address, server.url(u"/policy"_s));
    QCOMPARE(server.count(u"/policy"_s), 0);
    QVERIFY(browser().page().url() == policy.address);
}

void tst_PolicyPageReader::aPageThatScriptsBuildIsReadToo()
{
    test::CookieServer server;
    server.on(u"/policy"_s,
              {"<!DOCTYPE html><title>Cookies</title><script>setTimeout(() => {"
               "document.body.innerHTML = '<table><tr><th>Cookie name<th>Purpose<tr><td>late_one"
               "<td>Late</table>' }, 300)</script><body>"});
    QVERIFY(server.start());
    Reading reading(browser());
    const SitePolicy policy = reading.of(server.url(u"/policy"_s));
    QCOMPARE(policy.cookies.size(), 1);
    QCOMPARE(policy.cookies.constFirst().pattern.text, "late_one");
}

void tst_PolicyPageReader::whatIsNoPageIsTold()
{
    test::CookieServer server;
    server.on(u"/gone"_s, {.body = "<h1>gone</h1>", .status = 404});
    server.on(u"/file"_s,
              {.body = "a,b", .type = "text/csv", .headers = {{"Content-Disposition", "attachment"}}});
    QVERIFY(server.start());
    Reading reading(browser());
    QCOMPARE(reading.failureOf(server.url(u"/gone"_s)),
             u"portal.localhost has no page at this address: its server answers 404."_s);
    QCOMPARE(reading.failureOf(server.url(u"/file"_s)),
             u"portal.localhost did not answer with a page; it may be a download."_s);
    const QString sentence = reading.failureOf(QUrl(u"http://missing.localhost/"_s));
    QVERIFY2(sentence.startsWith(u"The policy page at missing.localhost could not be opened"_s),
             qPrintable(sentence));
    QVERIFY(!reading.reader.isReading());
}

void tst_PolicyPageReader::aRedirectToAnotherSiteIsNotFollowedUnasked()
{
    test::CookieServer server;
    server.on(u"/cookies"_s,
              {.headers = {{"Location", "http://tracker.localhost:%PORT%/policy"}}, .status = 302});
    server.on(u"/policy"_s, {test::fixtureFile(folder + u"a-english.html"_s)});
    QVERIFY(server.start());
    Reading reading(browser());
    const QString sentence = reading.failureOf(server.url(u"/cookies"_s));
    QVERIFY2(sentence.contains(u"leads to another site, tracker.localhost"_s), qPrintable(sentence));
    QCOMPARE(server.count(u"/policy"_s), 0);
    reading.reader.read(server.url(u"/cookies"_s), PolicyPageReader::Reach::Anywhere);
    QTRY_COMPARE_WITH_TIMEOUT(server.count(u"/policy"_s), 1, 30'000);
}

void tst_PolicyPageReader::aReadingPageHasTheCookiesOfTheWindow()
{
    test::CookieServer server;
    server.on(u"/set"_s,
              {.body = "<p>set", .setCookies = {"csrftoken=1; Max-Age=1000", "ab_bucket=2; Max-Age=1000"}});
    server.on(u"/policy"_s, {.body = "<p>", .setCookies = {"ab_bucket=3; Max-Age=1000"}});
    server.on(u"/after"_s, {"<p>"});
    QVERIFY(server.start());
    QVERIFY(browser().load(server.url(u"/set"_s)));
    Reading reading(browser());
    QCOMPARE(reading.of(server.url(u"/policy"_s)).cookies.size(), 0);
    QCOMPARE(server.last(u"/policy"_s).cookieNames(), QList<QByteArray>{"csrftoken"}); // ab_bucket is refused
    QVERIFY(browser().load(server.url(u"/after"_s)));
    QVERIFY(!server.everReceived("ab_bucket"));
}

/// Its destructor answers what it was asked, while its window may be half destroyed.
void tst_PolicyPageReader::anOpenPageThatGoesIsToldAfterwards()
{
    test::CookieServer server;
    server.on(u"/policy"_s, {test::fixtureFile(folder + u"a-english.html"_s)});
    QVERIFY(server.start());
    auto page = std::make_unique<BrowserPage>(browser().profile(), BrowserPage::Attendance::Headless);
    QVERIFY(test::load(*page, server.url(u"/policy"_s)));
    SystemClock clock;
    PolicyPageReader reader(browser().profile(), clock);
    QSignalSpy failed(&reader, &PolicyPageReader::failed);
    reader.readOpenPage(*page);
    page.reset();
    QCOMPARE(failed.size(), 0);
    QVERIFY(failed.wait());
    QCOMPARE(failed.constFirst().at(0).toString(), u"The page went away before it was read."_s);
}

/// The same of the page that a reader owns.
void tst_PolicyPageReader::aReaderMayGoWhileItsPageIsAsked()
{
    test::CookieServer server;
    // It is asked once it is loaded, and then has no time to answer.
    server.on(u"/policy"_s,
              {"<!DOCTYPE html><title>Cookies</title><script>onload = () => setTimeout(() => {"
               "fetch('/loaded'); const end = Date.now() + 5000; while (Date.now() < end); })</script>"});
    server.on(u"/loaded"_s, {});
    QVERIFY(server.start());
    SystemClock clock;
    auto reader = std::make_unique<PolicyPageReader>(browser().profile(), clock);
    QSignalSpy failed(reader.get(), &PolicyPageReader::failed);
    QSignalSpy done(reader.get(), &PolicyPageReader::policyRead);
    reader->read(server.url(u"/policy"_s));
    QTRY_COMPARE_WITH_TIMEOUT(server.count(u"/loaded"_s), 1, 30'000);
    QVERIFY(!done.wait(300)); // in which the question is put
    reader.reset();
    QCOMPARE(failed.size() + done.size(), 0);
}

void tst_PolicyPageReader::pagesCannotChangeWhatIsSeenOfThem()
{
    test::CookieServer server;
    server.on(u"/policy"_s, {test::fixtureFile(folder + u"hostile-markup.html"_s)});
    QVERIFY(server.start());
    QVERIFY(browser().load(server.url(u"/policy"_s)));
    const QString names = u"Object.getOwnPropertyNames(window).sort().join()"_s;
    const QString before = browser().evaluate(names).toString();
    QVERIFY(answerOf(browser().page()).contains(u"csrftoken"_s));
    QCOMPARE(browser().evaluate(names).toString(), before);
}

/// Many pages leave columns out for telephones.
void tst_PolicyPageReader::aReadingPageIsAsWideAsAWindow()
{
    const QByteArray page = "<!DOCTYPE html><title>Cookies</title>"
                            "<style>@media (max-width: 1000px) { .detail { display: none } }</style>"
                            "<table><tr><th>Cookie name<th>Purpose<th class=detail>Duration"
                            "<tr><td>csrftoken<td>Security<td class=detail>1 year</table>";
    test::CookieServer server;
    server.on(u"/policy"_s, {page});
    QVERIFY(server.start());
    Reading reading(browser());
    const SitePolicy policy = reading.of(server.url(u"/policy"_s));
    QCOMPARE(policy.cookies.size(), 1);
    QCOMPARE(policy.cookies.constFirst().durationText, u"1 year"_s);

    QTemporaryDir folderOfFile;
    QFile file(folderOfFile.filePath(u"policy.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(page);
    file.close();
    SystemClock clock;
    PolicyFileReader reader(clock);
    QSignalSpy done(&reader, &PolicyFileReader::policyRead);
    reader.read(file.fileName());
    QVERIFY(done.wait(30'000));
    const auto ofFile = done.takeFirst().at(0).value<SitePolicy>();
    QCOMPARE(ofFile.cookies.constFirst().durationText, u"1 year"_s);
}

void tst_PolicyPageReader::hugePagesAreBounded_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("cookies");
    QTest::addColumn<bool>("isCut");
    const QByteArray table = "<table><tr><th>Cookie name<th>Purpose<tr><td>name_%1<td>p</table>";
    QByteArray many;
    for (int i = 0; i < 10'000; ++i)
        many += QByteArray(table).replace("%1", QByteArray::number(i));
    QTest::newRow("10,000 tables") << many << 1'000 << true;
    QTest::newRow("50 MB of prose")
        << (QByteArray("<p>") + QByteArray("cookies and ").repeated(2'000)).repeated(2'100) +
               QByteArray(table).replace("%1", "a")
        << 1 << false;
    QTest::newRow("nested tables")
        << QByteArray("<table><tr><th>Cookie name<th>Purpose<tr><td>name_a<td>").repeated(5'000) << 1 << true;
    QTest::newRow("spans of a million")
        << QByteArray("<table><tr><th rowspan=1000000 colspan=1000000>Cookie name<th>Purpose<tr>"
                      "<td rowspan=1000000>a_b<td colspan=99999999999999999999>b</table>")
               .repeated(900)
        << 0 << false;
    QTest::newRow("many rows") << "<table><tr><th>Cookie name<th>Purpose" +
                                      QByteArray("<tr><td>one_name<td>p").repeated(50'000) + "</table>"
                               << 1 << true;
    QTest::newRow("a cell of 2 MB") << "<table><tr><th>Cookie name<th>Purpose<tr><td>one_name<td>" +
                                           QByteArray("words ").repeated(330'000) + "</table>"
                                    << 1 << true;
}

void tst_PolicyPageReader::hugePagesAreBounded()
{
    QFETCH(QByteArray, body);
    QFETCH(int, cookies);
    QFETCH(bool, isCut);
    test::CookieServer server;
    server.on(u"/policy"_s, {"<!DOCTYPE html><title>Cookies</title>" + body});
    QVERIFY(server.start());
    Reading reading(browser());
    QElapsedTimer time;
    time.start();
    const SitePolicy policy = reading.of(server.url(u"/policy"_s));
    qInfo("%lld ms", time.elapsed());
    QCOMPARE(policy.title, u"Cookies"_s);
    const QString cut = u"This page has more than is read of one page: "_s;
    const bool isToldCut = !policy.remarks.isEmpty() && policy.remarks.constLast().sentence.startsWith(cut);
    // On a busy machine the script's three seconds may end before the page, which then has to be told.
    if (isToldCut && !isCut && policy.cookies.size() < cookies)
        QSKIP("The machine is too busy to read the whole page in the time that the script has.");
    QCOMPARE(policy.cookies.size(), cookies);
    QCOMPARE(isToldCut, isCut);
}

void tst_PolicyPageReader::aFileIsReadWithoutNetworkAndScripts()
{
    test::CookieServer server;
    QVERIFY(server.start());
    const QByteArray address = server.url(u"/pixel"_s, u"127.0.0.1"_s).toString().toUtf8();
    QTemporaryDir folderOfFile;
    const QString path = folderOfFile.filePath(u"Politique ü.html"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "<meta charset=utf-8><title>Cookies</title><meta http-equiv=refresh content='0;url=" + address +
        "'><link rel=stylesheet href='" + address + "'><img src='" + address + "'><iframe src='" + address +
        "'></iframe><script>document.write('<h1>written</h1>'); document.title = 'scripted'</script>"
        "<table><tr><th>Cookie name<th>Purpose<tr><td>sessionid<td>Log-in</table>");
    file.close();
    SystemClock clock;
    PolicyFileReader reader(clock);
    QSignalSpy done(&reader, &PolicyFileReader::policyRead);
    reader.read(path);
    QVERIFY(done.wait(30'000));
    const auto policy = done.takeFirst().at(0).value<SitePolicy>();
    QCOMPARE(policy.cookies.size(), 1);
    QCOMPARE(policy.title, u"Cookies"_s);
    // A later request arrives, so that one of the file would have.
    server.on(u"/after"_s, {"<p>"});
    QVERIFY(browser().load(server.url(u"/after"_s)));
    QCOMPARE(server.requests().size(), 1);
}

CONSENTDESK_BROWSER_TEST_MAIN(tst_PolicyPageReader)
#include "tst_policypagereader.moc"
