// SPDX-License-Identifier: Apache-2.0
#include "ProgramRun.h"
#include "SmallServer.h"
#include "StrictTest.h"
#include "base/Clock.h"
#include "consent/ConsentChoices.h"
#include "storage/ChoiceRepository.h"
#include "storage/Database.h"
#include "storage/LedgerRepository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace consentdesk;
using namespace consentdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Names = QList<QByteArray>;

/// Sets one cookie of three categories, and then goes on by itself to /after.
void serveWanderingPage(SmallServer &server)
{
    server.answer("/",
                  {"Set-Cookie: csrftoken=a; Max-Age=86400\r\nSet-Cookie: _pk_id.1.6c91=b; Max-Age=86400\r\n"
                   "Set-Cookie: ab_bucket=c; Max-Age=86400\r\n",
                   "<!doctype html><p>Wait<script>setTimeout(() => location = '/after', 1000)</script>"});
    server.answer("/after", {});
}

/// Keeps whatever a page can keep, downloads a file, and then says so.
const QByteArray tellingPage = R"(<!doctype html><title>telling title</title>
<link rel=icon href=/picture><img src=/picture><a download href=/saved.csv>save</a><script>
const steps = [
  () => localStorage.telling = sessionStorage.telling = 'tellingvalue',
  () => document.cookie = 'sessionid=tellingscript; max-age=86400',
  async () => (await caches.open('telling')).put('/telling', new Response('tellingcache')),
  () => new Promise(done => {
    const open = indexedDB.open('telling', 1);
    open.onupgradeneeded = () => open.result.createObjectStore('telling').put('tellingvalue', 1);
    open.onsuccess = open.onerror = done;
  })
];
onload = async () => {
  for (const step of steps)
    try { await step() } catch {}
  history.pushState({telling: 1}, '', '/#telling');
  document.querySelector('a').click();
  fetch('/stored');
}
</script>)";

/// Makes cookies, frames and files faster than any program can follow.
const QByteArray floodingPage = R"(<!doctype html><title>flood</title><script>
setInterval(() => {
  for (let i = 0; i < 300; ++i) {
    history.replaceState(0, '', '/flood?' + Math.random());
    document.cookie = 'c' + Math.random() + '=1';
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentWindow.location = '/nothing?' + Math.random();
    frame.remove();
    const link = document.createElement('a');
    link.href = '/file';
    link.download = '';
    link.click();
  }
}, 50);
</script><body>)";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

bool saveChoices(const QString &database, const Site &site, const ChoiceSet &choices)
{
    const auto opened = Database::open(database);
    SystemClock clock;
    return opened && ChoiceRepository(*opened->database, clock).save(site, choices);
}

/// Newest first.
QList<LedgerEntry> keptEvents(const QString &database)
{
    const auto opened = Database::open(database);
    const auto page =
        opened ? LedgerRepository(*opened->database).load(~quint64(0), 1000) : failure(u"not opened"_s);
    return page ? page->entries : QList<LedgerEntry>();
}

bool makeNewer(const QString &database)
{
    bool done = false;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        connection.setDatabaseName(database);
        done = connection.open() && QSqlQuery(connection).exec(u"PRAGMA journal_mode=DELETE"_s) &&
               QSqlQuery(connection).exec(u"PRAGMA user_version=999"_s);
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    return done;
}

} // namespace

class tst_WindowProgram final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_place = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<SmallServer>();
        serveWanderingPage(*m_server);
        m_program = std::make_unique<ProgramRun>();
        m_program->setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    }
    void cleanup() { m_program.reset(); }

    void withoutADisplayItSaysSo();
    void itStaysUpOnTheDemoPlatformUntilItIsToldToEnd();
    void signalsEndItCleanly_data();
    void signalsEndItCleanly();
    void aDialogOfAPageDoesNotKeepItFromEnding();
    void aPageThatFloodsDoesNotBreakItsEnd();
    void questionsForCookiesDoNotDelayItsEnd();
    void onlyNecessaryCookiesAreSentByDefault();
    void choicesOfAnEarlierRunAreHonoured();
    void cookiesKeptInAnEarlierRunAreSentAgain();
    void cookiesWhoseChoiceIsLostAreNotSentOnce();
    void whatHappenedIsKeptFromRunToRun();
    void aKilledProgramLeavesAUsableProfile();
    void anAddressOpensInTheWindowOfTheProfile();
    void aSecondProgramWhoseFirstDoesNotAnswerRunsInMemory();
    void aPrivateWindowLeavesNothing();
    void aFreshProfileIsDeletedAtTheEnd();
    void onlyWhatWasSavedTellsOfAVisit_data();
    void onlyWhatWasSavedTellsOfAVisit();
    void damagedChoicesAreSetAside();
    void choicesOfANewerVersionAreLeftUntouched();
    void aPlaceThatCannotBeWrittenIsNoObstacle();
    void anEscapeInThePlaceReachesNoTerminal();

private:
    [[nodiscard]] QString profile() const { return m_place->filePath(u"profile"_s); }
    [[nodiscard]] QString database() const { return QDir(profile()).filePath(u"choices.sqlite"_s); }
    /// Opens the wandering page and gives what the browser sent on its second request.
    void wander(const QString &directory, Names &sent);
    /// Ends the program as a session manager does; its result.
    [[nodiscard]] ProgramResult end();

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<SmallServer> m_server;
    std::unique_ptr<ProgramRun> m_program;
};

void tst_WindowProgram::wander(const QString &directory, Names &sent)
{
    const qsizetype before = m_server->requestsFor("/after").size();
    m_program->start({m_server->url(), u"--profile"_s, directory});
    QTRY_VERIFY_WITH_TIMEOUT(m_server->requestsFor("/after").size() > before, 30'000);
    sent = m_server->requestsFor("/after").last().cookies;
    std::sort(sent.begin(), sent.end());
    QVERIFY(m_program->isRunning());
}

ProgramResult tst_WindowProgram::end()
{
    m_program->terminate();
    return m_program->finish(std::chrono::seconds(20));
}

void tst_WindowProgram::withoutADisplayItSaysSo()
{
    m_program->unsetVariable(u"QT_QPA_PLATFORM"_s);
    for (const QStringList &arguments : {QStringList(), {u"--demo"_s}, {m_server->url()}}) {
        const ProgramResult result = m_program->run(arguments);
        QCOMPARE(result.status, 3);
        QCOMPARE(result.err,
                 QByteArray("consentdesk: there is no display to show a window on. 'consentdesk visit "
                            "URL' works without one.\n"));
        QCOMPARE(result.out, QByteArray());
    }
    QVERIFY(m_server->requests().isEmpty());
}

void tst_WindowProgram::itStaysUpOnTheDemoPlatformUntilItIsToldToEnd()
{
    m_program->start({u"--demo"_s, u"--profile"_s, profile()});
    // Its own server is asked by its own page; the engine's files are there when it works.
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(database()), 20'000);
    QVERIFY(!m_program->finish(std::chrono::seconds(3)).exited);
    QVERIFY(m_program->isRunning());
    const ProgramResult result = end();
    QVERIFY2(result.exited && result.status == 0, result.text());
    QCOMPARE(result.out + result.err, QByteArray());
}

void tst_WindowProgram::signalsEndItCleanly_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("interrupt") << SIGINT;
    QTest::newRow("hang up") << SIGHUP;
}

void tst_WindowProgram::signalsEndItCleanly()
{
    QFETCH(int, signal);
    Names sent;
    wander(profile(), sent);
    QCOMPARE(::kill(pid_t(m_program->processId()), signal), 0);
    const ProgramResult result = m_program->finish(std::chrono::seconds(20));
    QVERIFY2(result.exited && result.status == 0, result.text());
    QCOMPARE(result.err, QByteArray());
}

void tst_WindowProgram::aDialogOfAPageDoesNotKeepItFromEnding()
{
    m_server->answer("/alert",
                     {{}, "<!doctype html><p>Hello<script>alert('stay'); location = '/after'</script>"});
    m_program->start({m_server->url(u"/alert"_s), u"--profile"_s, profile()});
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->requestsFor("/alert").isEmpty(), 30'000);
    QVERIFY(!m_program->finish(std::chrono::seconds(2)).exited);
    QVERIFY(m_server->requestsFor("/after").isEmpty()); // so the dialog is open
    const ProgramResult result = end();
    QVERIFY2(result.exited && result.status == 0, result.text());
}

void tst_WindowProgram::aPageThatFloodsDoesNotBreakItsEnd()
{
    m_server->answer("/flood", {{}, floodingPage});
    m_server->answer("/file", {"Content-Disposition: attachment\r\n", "x"});
    m_program->start({m_server->url(u"/flood"_s), u"--profile"_s, profile()});
    QTRY_VERIFY_WITH_TIMEOUT(m_server->requestsFor("/file").size() > 20, 30'000);
    const ProgramResult result = end();
    QVERIFY2(result.exited && result.status == 0, result.text());
}

void tst_WindowProgram::questionsForCookiesDoNotDelayItsEnd()
{
    m_server->answer("/flood", {{},
                                "<!doctype html><script>let n = 0; setInterval(() => {"
                                "for (let i = 0; i < 10; ++i) fetch('/nothing?' + ++n).catch(() => {});"
                                "for (let i = 0; i < 200; ++i) document.cookie = 'h' + ++n + '=1';"
                                "if (n > 10000) fetch('/many') }, 20)</script>"});
    m_program->start({m_server->url(u"/flood"_s), u"--profile"_s, profile()});
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->requestsFor("/many").isEmpty(), 60'000);
    const ProgramResult result = end();
    QVERIFY2(result.exited && result.status == 0, result.text());
    QVERIFY2(!result.err.contains("has not finished"), result.text());
}

void tst_WindowProgram::onlyNecessaryCookiesAreSentByDefault()
{
    Names sent;
    wander(profile(), sent);
    QCOMPARE(sent, Names{"csrftoken"});
    QCOMPARE(end().err, QByteArray());
}

void tst_WindowProgram::choicesOfAnEarlierRunAreHonoured()
{
    ChoiceSet choices;
    choices.categories.insert(CookieCategory::Statistical, Decision::Allow);
    QVERIFY(saveChoices(database(), Site::fromHost(u"portal.localhost"_s), choices));
    Names sent;
    wander(profile(), sent);
    QCOMPARE(sent, (Names{"_pk_id.1.6c91", "csrftoken"}));
    QCOMPARE(end().err, QByteArray());
}

void tst_WindowProgram::cookiesKeptInAnEarlierRunAreSentAgain()
{
    Names sent;
    wander(profile(), sent);
    QCOMPARE(end().status, 0);
    wander(profile(), sent);
    QCOMPARE(m_server->requestsFor("/").last().cookies, Names{"csrftoken"});
    QCOMPARE(end().status, 0);
}

void tst_WindowProgram::cookiesWhoseChoiceIsLostAreNotSentOnce()
{
    ChoiceSet choices;
    choices.categories.insert(CookieCategory::Internal, Decision::Allow);
    QVERIFY(saveChoices(database(), Site::fromHost(u"portal.localhost"_s), choices));
    Names sent;
    wander(profile(), sent);
    QCOMPARE(sent, (Names{"ab_bucket", "csrftoken"}));
    QCOMPARE(end().status, 0);
    QVERIFY(QFile::remove(database()));
    wander(profile(), sent);
    QCOMPARE(m_server->requestsFor("/").last().cookies, Names{"csrftoken"});
    QCOMPARE(sent, Names{"csrftoken"});
    const ProgramResult result = end();
    QVERIFY2(result.status == 0 && result.err.isEmpty(), result.text());
}

void tst_WindowProgram::whatHappenedIsKeptFromRunToRun()
{
    Names sent;
    wander(profile(), sent);
    QCOMPARE(end().status, 0);
    const QList<LedgerEntry> first = keptEvents(database());
    const auto isRefusal = [](const LedgerEntry &entry) {
        return entry.event.kind == CookieEvent::Kind::Refused && entry.event.wireName == "ab_bucket" &&
               entry.rule == VerdictReason::CategoryNotAccepted;
    };
    QVERIFY(std::any_of(first.begin(), first.end(), isRefusal));
    QCOMPARE(first.last().number, 1U);
    wander(profile(), sent);
    QCOMPARE(end().status, 0);
    const QList<LedgerEntry> both = keptEvents(database());
    QVERIFY(both.size() > first.size());
    QCOMPARE(both.last(first.size()), first);
    QCOMPARE(both.first().number, quint64(both.size())); // numbers go on without a gap
}

void tst_WindowProgram::aKilledProgramLeavesAUsableProfile()
{
    ChoiceSet choices;
    choices.categories.insert(CookieCategory::Internal, Decision::Allow);
    QVERIFY(saveChoices(database(), Site::fromHost(u"portal.localhost"_s), choices));
    Names sent;
    for (int round = 0; round < 3; ++round) {
        wander(profile(), sent);
        QCOMPARE(sent, (Names{"ab_bucket", "csrftoken"}));
        m_program->kill();
        QVERIFY(!m_program->finish().exited);
    }
    wander(profile(), sent);
    QCOMPARE(sent, (Names{"ab_bucket", "csrftoken"}));
    const ProgramResult result = end();
    QVERIFY2(result.status == 0 && result.err.isEmpty(), result.text());
}

void tst_WindowProgram::anAddressOpensInTheWindowOfTheProfile()
{
    Names sent;
    wander(profile(), sent);
    const QFileInfo socket(profile() + u"/window.socket"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(socket.filePath()), 30'000);
    QVERIFY(!(socket.permissions() &
              (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    m_server->answer("/handed", {});
    ProgramRun second;
    second.setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    const ProgramResult result = second.run({m_server->url(u"/handed?a=b%20c"_s), u"--profile"_s, profile()});
    QVERIFY2(result.exited && result.status == 0, result.text());
    QCOMPARE(result.err, QByteArray());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requestsFor("/handed?a=b%20c").size(), 1, 30'000);
    QVERIFY(m_program->isRunning());
    const ProgramResult withoutAddress = second.run({u"--profile"_s, profile()});
    QVERIFY2(withoutAddress.exited && withoutAddress.status == 0, withoutAddress.text());
    QCOMPARE(withoutAddress.err, QByteArray()); // nor a second window without a profile
    // What no browser opens is not taken from anybody.
    for (const QByteArray &line : {QByteArray("file:///etc/passwd"), QByteArray("javascript:alert(1)"),
                                   QByteArray("http:///"), QByteArray(20'000, 'a')}) {
        QLocalSocket stranger;
        stranger.connectToServer(socket.filePath());
        QVERIFY(stranger.waitForConnected(5'000));
        stranger.write(line + '\n');
        QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QLocalSocket::UnconnectedState, 30'000);
        QCOMPARE(stranger.readAll(), QByteArray());
    }
    QCOMPARE(end().status, 0);
}

void tst_WindowProgram::aSecondProgramWhoseFirstDoesNotAnswerRunsInMemory()
{
    Names sent;
    wander(profile(), sent);
    QCOMPARE(::kill(pid_t(m_program->processId()), SIGSTOP), 0);
    ProgramRun second;
    second.setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    second.start({m_server->url(), u"--profile"_s, profile()});
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requestsFor("/after").size(), 2, 60'000);
    QCOMPARE(::kill(pid_t(m_program->processId()), SIGCONT), 0);
    second.terminate();
    const ProgramResult result = second.finish();
    QVERIFY2(result.exited && result.status == 0, result.text());
    QVERIFY2(result.complainsInOneLine(), result.text());
    QCOMPARE(result.err, "consentdesk: Another ConsentDesk is using " + profile().toUtf8() +
                             ". This session is kept in memory only.\n");
    QCOMPARE(end().status, 0);
}

void tst_WindowProgram::aPrivateWindowLeavesNothing()
{
    m_program->start({m_server->url(), u"--private"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->requestsFor("/after").isEmpty(), 30'000);
    QCOMPARE(m_server->requestsFor("/after").last().cookies, Names{"csrftoken"});
    const ProgramResult result = end();
    QVERIFY2(result.exited && result.status == 0, result.text());
    for (const QString &path : m_program->filesOnDisk()) {
        QVERIFY2(!path.contains(u"choices.sqlite"_s) && !path.contains(u"Cookies"_s), qPrintable(path));
        QVERIFY2(!path.contains(u"window.ini"_s), qPrintable(path));
    }
}

void tst_WindowProgram::aFreshProfileIsDeletedAtTheEnd()
{
    m_program->start({m_server->url(), u"--fresh"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->requestsFor("/after").isEmpty(), 30'000);
    const auto isThere = [this] {
        return m_program->filesOnDisk().join(u'\n').contains(u"choices.sqlite"_s);
    };
    QVERIFY(isThere());
    const ProgramResult result = end();
    QVERIFY2(result.exited && result.status == 0, result.text());
    QVERIFY(!isThere());
}

void tst_WindowProgram::onlyWhatWasSavedTellsOfAVisit_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("keepsNothing");
    QTest::newRow("private window") << QStringList{u"--private"_s} << true;
    QTest::newRow("fresh profile") << QStringList{u"--fresh"_s} << true;
    QTest::newRow("kept, which shows that the test can see it") << QStringList() << false;
}

void tst_WindowProgram::onlyWhatWasSavedTellsOfAVisit()
{
    QFETCH(QStringList, options);
    QFETCH(bool, keepsNothing);
    m_server->answer("/",
                     {"Set-Cookie: csrftoken=tellingvalue; Max-Age=86400\r\nCache-Control: max-age=86400\r\n",
                      tellingPage});
    m_server->answer("/saved.csv", {"Content-Type: text/csv\r\nCache-Control: max-age=86400\r\n"
                                    "Content-Disposition: attachment; filename=tellingname.csv\r\n",
                                    "what was saved"});
    m_server->answer("/picture", {"Content-Type: image/svg+xml\r\nCache-Control: max-age=86400\r\n",
                                  "<svg xmlns='http://www.w3.org/2000/svg'><!-- tellingpicture --></svg>"});
    m_server->answer("/stored", {});
    m_program->start(QStringList{u"http://telling.localhost:%1/"_s.arg(m_server->port())} + options);
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->requestsFor("/stored").isEmpty(), 30'000);
    const auto savedFile = [this] { return m_program->filesOnDisk().filter(u"tellingname.csv"_s); };
    QTRY_COMPARE_WITH_TIMEOUT(savedFile(), QStringList{u"home/Downloads/tellingname.csv"_s}, 30'000);
    const ProgramResult result = end();
    QVERIFY2(result.exited && result.status == 0, result.text());
    const QStringList telling = m_program->filesThatTell(
        {"telling", QByteArray::number(m_server->port()), "choices.sqlite", "tabs.json", "window.ini"});
    if (keepsNothing)
        QCOMPARE(telling, savedFile());
    else
        QVERIFY2(telling.size() > 3, qPrintable(telling.join(u' ')));
}

void tst_WindowProgram::damagedChoicesAreSetAside()
{
    QVERIFY(QDir().mkpath(profile()));
    const QByteArray damaged = "this is no database" + QByteArray(5000, 'x');
    QVERIFY(writeFile(database(), damaged));
    Names sent;
    wander(profile(), sent);
    QCOMPARE(sent, Names{"csrftoken"});
    const ProgramResult result = end();
    QCOMPARE(result.status, 0);
    QVERIFY2(result.complainsInOneLine(), result.text());
    QVERIFY2(result.err.contains("damaged"), result.text());
    const QStringList aside = QDir(profile()).entryList({u"choices.sqlite.damaged-*"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(contentOf(QDir(profile()).filePath(aside.first())), damaged);
    QVERIFY(contentOf(database()).startsWith("SQLite format 3"));
}

void tst_WindowProgram::choicesOfANewerVersionAreLeftUntouched()
{
    ChoiceSet choices;
    choices.categories.insert(CookieCategory::Statistical, Decision::Allow);
    QVERIFY(saveChoices(database(), Site::fromHost(u"portal.localhost"_s), choices));
    QVERIFY(makeNewer(database()));
    const QByteArray before = contentOf(database());
    const QStringList filesBefore = QDir(profile()).entryList(QDir::Files);
    Names sent;
    wander(profile(), sent);
    QCOMPARE(sent, Names{"csrftoken"}); // what it cannot read it does not guess
    const ProgramResult result = end();
    QCOMPARE(result.status, 0);
    QVERIFY2(result.complainsInOneLine(), result.text());
    QVERIFY2(result.err.contains("newer version"), result.text());
    QVERIFY(contentOf(database()) == before);
    QCOMPARE(QDir(profile()).entryList(QDir::Files), filesBefore);
}

void tst_WindowProgram::aPlaceThatCannotBeWrittenIsNoObstacle()
{
    Names sent;
    wander(u"/proc/nothing"_s, sent);
    QCOMPARE(sent, Names{"csrftoken"});
    const ProgramResult result = end();
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err,
             QByteArray("consentdesk: Nothing can be written in /proc/nothing. This session is kept in "
                        "memory only.\n"));
}

void tst_WindowProgram::anEscapeInThePlaceReachesNoTerminal()
{
    Names sent;
    wander(u"/proc/\x1b[31m\nx"_s, sent);
    const ProgramResult result = end();
    QVERIFY2(result.complainsInOneLine(), result.text());
}

QTEST_GUILESS_MAIN(tst_WindowProgram)
#include "tst_windowprogram.moc"
