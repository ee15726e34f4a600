// SPDX-License-Identifier: Apache-2.0
#include "ParallelServer.h"
#include "ProgramRun.h"
#include "SmallServer.h"
#include "StrictTest.h"
#include "VisitDocument.h"
#include "storage/Database.h"
#include "storage/LearnedNameRepository.h"
#include "storage/LedgerRepository.h"
#include "storage/SqlConnection.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace consentdesk;
using namespace consentdesk::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using States = QMap<QString, QString>;

const auto host = u"pacificspatial.opendatasoft.com"_s;
const auto matomoName = u"_pk_id.1.6c91"_s;

/// A page with one cookie of each category; every value contains "SecretValue".
void servePortal(SmallServer &server)
{
    const QByteArray pixel = "http://tracker.localhost:" + QByteArray::number(server.port()) + "/pixel.gif";
    server.answer("/", {"Set-Cookie: csrftoken=SecretValue1; Max-Age=86400\r\n"
                        "Set-Cookie: _pk_id.1.6c91=SecretValue2; Max-Age=86400\r\n"
                        "Set-Cookie: ab_bucket=SecretValue3; Max-Age=86400; HttpOnly\r\n",
                        "<!doctype html><title>Portal</title><h1>Portal</h1><img src=\"" + pixel + "\">"});
    server.answer("/pixel.gif",
                  {"Set-Cookie: uid=SecretValue4; Max-Age=86400; SameSite=None; Secure\r\n", ""});
    server.answer("/second", {});
}

QStringList json(const SmallServer &server, const QStringList &more, const QString &path = u"/"_s)
{
    return QStringList{u"--format=json"_s, u"--settle=0.5"_s, u"--host-map"_s, server.mapping(host),
                       u"http://%1%2"_s.arg(host, path)} +
           more;
}

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int colourCount(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 5) {
        for (int x = 0; x < image.width(); x += 5)
            colours.insert(image.pixel(x, y));
    }
    return int(colours.size());
}

} // namespace

class tst_Visit final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_server = std::make_unique<SmallServer>();
        servePortal(*m_server);
    }

    void theDemoPlatformIsReportedAsText();
    void jsonHasEveryFieldOfTheContract();
    void jsonFitsItsSchema();
    void anUnusualLocaleChangesNothing();
    void helpAndVersionNeedNothing();
    void unusableArgumentsAreStatusTwo_data();
    void unusableArgumentsAreStatusTwo();
    void aServerThatRefusesIsStatusThree();
    void aPageWithAnErrorOfTheServerIsLoaded();
    void oneFailureOfTwoReportsBoth();
    void aDownloadIsNoLoadedPage();
    void theReportGoesToAFile();
    void anUnwritableFileIsTold_data();
    void anUnwritableFileIsTold();
    void screenshotsShowTheWindow();
    void choicesDecideWhatIsKept_data();
    void choicesDecideWhatIsKept();
    void mappedHostsKeepTheirNamesAndParties();
    void valuesAreHiddenUnlessAskedFor_data();
    void valuesAreHiddenUnlessAskedFor();
    void aProfileKeepsCookiesBetweenRuns();
    void refusedNamesAreKnownAfterARestart();
    void aDatabaseOfANewerVersionIsToldAndNotTouched();
    void withoutAProfileNothingStaysOnDisk();
    void aProfileServesOneProgramAtATime();
    void anUnusableProfileIsTold();

private:
    std::unique_ptr<SmallServer> m_server;
};

void tst_Visit::theDemoPlatformIsReportedAsText()
{
    const ProgramResult result = visit({u"--demo"_s, u"--settle=1"_s});
    QVERIFY2(result.exited, result.text());
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QByteArray());
    for (const char *part :
         {"http://portal.localhost:", "Cookies on portal.localhost: 0 kept, 3 refused, 1 server refused",
          "Necessary. ", "Statistical. ", "Internal. ", "Third-party. ", "_pk_id.1.", "_pk_ses.1.",
          "Matomo · ", "tracker.localhost  [refused before storage]", "ad_seen  [refused before storage]",
          "Refused by the guard", "Refused by the gate", "Script: http://tracker.localhost:"})
        QVERIFY2(result.out.contains(part), result.text());
}

void tst_Visit::jsonHasEveryFieldOfTheContract()
{
    const ProgramResult result = visit({u"--demo"_s, u"--accept=all"_s, u"--format=json"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QByteArray());
    const VisitDocument document(result.out);
    QVERIFY2(document.isValid(), result.text());
    QCOMPARE(document.pageCount(), 1);
    QCOMPARE(document.page()["httpStatus"_L1], QJsonValue(200));
    QVERIFY(document.page()["url"_L1].toString().startsWith(u"http://portal.localhost:"_s));
    QCOMPARE(document.page()["loaded"_L1], QJsonValue(true));
    QVERIFY2(document.cookies().size() >= 4, result.text());
    const QMap<QString, QStringList> words{
        {u"party"_s, {u"first"_s, u"third"_s}},
        {u"category"_s, {u"necessary"_s, u"statistical"_s, u"internal"_s, u"third-party"_s}},
        {u"purposeClass"_s,
         {u"necessary"_s, u"functional"_s, u"statistical"_s, u"marketing"_s, u"unknown"_s}},
        {u"state"_s, {u"kept"_s, u"refused"_s, u"exempt"_s}}};
    const QSet<QString> texts{u"name"_s,   u"domain"_s,     u"path"_s,
                              u"source"_s, u"confidence"_s, u"firstSeen"_s};
    const QSet<QString> mayBeNull{u"provider"_s,  u"function"_s, u"purpose"_s,
                                  u"writtenBy"_s, u"expires"_s,  u"sameSite"_s};
    for (const QJsonObject &cookie : document.cookies()) {
        for (auto it = words.begin(); it != words.end(); ++it)
            QVERIFY2(it.value().contains(cookie[it.key()].toString()), qPrintable(it.key()));
        for (const QString &field : texts)
            QVERIFY2(cookie[field].isString(), qPrintable(field));
        for (const QString &field : mayBeNull)
            QVERIFY2(cookie.contains(field) && (cookie[field].isNull() || cookie[field].isString()),
                     qPrintable(field));
        QVERIFY(cookie["httpOnly"_L1].isBool() && cookie["secure"_L1].isBool());
        QVERIFY(!cookie["reasons"_L1].toArray().isEmpty());
        QVERIFY(QDateTime::fromString(cookie["firstSeen"_L1].toString(), Qt::ISODateWithMs).isValid());
        QVERIFY(!cookie.contains("value"_L1));
    }
    const QString matomo = document.states().firstKey();
    QVERIFY2(matomo.startsWith(u"_pk_id.1."_s), qPrintable(matomo));
    QCOMPARE(document.cookie(matomo)["writtenBy"_L1], QJsonValue(u"script"_s));
    QCOMPARE(document.cookie(u"uid"_s)["writtenBy"_L1], QJsonValue(u"http"_s));
    QCOMPARE(document.cookie(u"uid"_s)["party"_L1], QJsonValue(u"third"_s));
}

void tst_Visit::jsonFitsItsSchema()
{
    const QString schema = QStringLiteral(PROJECT_SOURCE_DIR "/resources/schema/visit-1.schema.json");
    const QString validator = QStringLiteral(PROJECT_SOURCE_DIR "/tests/core/validate_schema.py");
    if (!QFile::exists(schema) || !QFile::exists(validator))
        QSKIP("resources/schema/visit-1.schema.json or tests/core/validate_schema.py is not there");
    const quint16 closed = closedPort();
    for (const QString &option : {u"--accept=all"_s, u"--values"_s, u"--refuse=csrftoken"_s}) {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"visit.json"_s);
        const ProgramResult result =
            visit(json(*m_server, {option, u"--output"_s, file, u"http://127.0.0.1:%1"_s.arg(closed)}));
        QCOMPARE(result.status, 3); // the second page
        QProcess python;
        python.setProcessChannelMode(QProcess::MergedChannels);
        python.start(QStringLiteral(CONSENTDESK_PYTHON), {validator, schema, file});
        QVERIFY(python.waitForFinished(30'000));
        if (python.exitCode() == 77)
            QSKIP("python3-jsonschema is not installed");
        QVERIFY2(python.exitCode() == 0, python.readAll() + result.text());
    }
}

void tst_Visit::anUnusualLocaleChangesNothing()
{
    ProgramRun program;
    program.setVariable(u"LC_ALL"_s, u"C"_s);
    program.setVariable(u"LANG"_s, u"tr_TR"_s);
    const ProgramResult result =
        program.run({u"visit"_s, m_server->url(), u"--settle=0.2"_s, u"--accept=INTERNAL"_s});
    QCOMPARE(result.status, 2);
    QVERIFY2(result.complainsInOneLine(), result.text());
    const ProgramResult good = program.run({u"visit"_s, m_server->url(), u"--settle=0.2"_s});
    QCOMPARE(good.status, 0);
    QCOMPARE(good.err, QByteArray());
    QVERIFY2(good.out.contains("⊘ ab_bucket"), good.text());
}

void tst_Visit::helpAndVersionNeedNothing()
{
    ProgramRun program;
    const ProgramResult help = program.run({u"visit"_s, u"--help"_s});
    QCOMPARE(help.status, 0);
    QCOMPARE(help.err, QByteArray());
    QVERIFY(help.out.contains("--host-map"));
    const ProgramResult version = program.run({u"--version"_s});
    QCOMPARE(version.status, 0);
    QVERIFY2(version.out.startsWith("consentdesk "), version.text());
    QCOMPARE(version.out.count('\n'), 1);
}

void tst_Visit::unusableArgumentsAreStatusTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("no address")
        << QStringList()
        << QByteArray("consentdesk visit needs the address of at least one page, or --demo.");
    QTest::newRow("unknown option") << QStringList{u"--cookie=SecretValue"_s}
                                    << QByteArray("Unknown option 'cookie'. Try 'consentdesk --help'.");
    QTest::newRow("not Latin") << QStringList{u"--demo"_s, u"--accept=クッキー"_s}
                               << QByteArray("--accept クッキー: no such category. Choose from necessary, "
                                             "statistical, internal, third-party and all.");
    QTest::newRow("injection") << QStringList{u"--demo"_s, u"--host-map=a=127.0.0.1, MAP * 10.0.0.1"_s}
                               << QByteArray("--host-map a=127.0.0.1, MAP * 10.0.0.1: write HOST=ADDRESS or "
                                             "HOST=ADDRESS:PORT.");
}

void tst_Visit::unusableArgumentsAreStatusTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, sentence);
    const ProgramResult result = visit(arguments);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.err, "consentdesk: " + sentence + "\n");
    QCOMPARE(result.out, QByteArray());
}

void tst_Visit::aServerThatRefusesIsStatusThree()
{
    const ProgramResult result =
        visit({u"http://127.0.0.1:%1/x"_s.arg(closedPort()), u"--settle=0"_s, u"--format=json"_s});
    QCOMPARE(result.status, 3);
    QVERIFY2(result.complainsInOneLine(), result.text());
    QVERIFY2(result.err.contains("127.0.0.1 could not be opened"), result.text());
    const VisitDocument document(result.out);
    QVERIFY2(document.isValid(), result.text());
    QCOMPARE(document.page()["loaded"_L1], QJsonValue(false));
    QVERIFY(document.cookies().isEmpty());
}

void tst_Visit::aPageWithAnErrorOfTheServerIsLoaded()
{
    const ProgramResult result = visit({m_server->url(u"/nowhere"_s), u"--settle=0"_s, u"--format=json"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(VisitDocument(result.out).page()["loaded"_L1], QJsonValue(true));
    QCOMPARE(VisitDocument(result.out).page()["httpStatus"_L1], QJsonValue(404));
    m_server->answer("/broken", {.status = "500 Internal Server Error"});
    const ProgramResult text =
        visit({m_server->url(u"/broken"_s), m_server->url(u"/second"_s), u"--settle=0"_s});
    QCOMPARE(text.status, 0);
    QVERIFY2(
        text.out.contains("/broken\nThe server answered with an error, status 500; what it sent along was "
                          "loaded.\nCookies on"),
        text.text());
    QVERIFY2(text.out.contains("/second\nCookies on"), text.text());
}

void tst_Visit::oneFailureOfTwoReportsBoth()
{
    const QString refusing = u"http://127.0.0.1:%1/"_s.arg(closedPort());
    for (const QStringList &addresses :
         {QStringList{refusing, m_server->url()}, QStringList{m_server->url(), refusing}}) {
        const ProgramResult result = visit(QStringList{u"--settle=0.2"_s, u"--format=json"_s} + addresses);
        QCOMPARE(result.status, 3);
        QVERIFY2(result.complainsInOneLine(), result.text());
        const VisitDocument document(result.out);
        QCOMPARE(document.pageCount(), 2);
        for (int page = 0; page < 2; ++page) {
            QCOMPARE(document.page(page)["url"_L1].toString(), addresses.at(page));
            QCOMPARE(document.page(page)["loaded"_L1].toBool(), addresses.at(page) != refusing);
            QCOMPARE(document.cookies(page).isEmpty(), addresses.at(page) == refusing);
        }
    }
}

void tst_Visit::aDownloadIsNoLoadedPage()
{
    m_server->answer("/table.csv", {"Content-Disposition: attachment; filename=table.csv\r\n", "a,b"});
    const ProgramResult result =
        visit({m_server->url(u"/table.csv"_s), m_server->url(), u"--settle=0.2"_s, u"--format=json"_s});
    QCOMPARE(result.status, 3);
    QVERIFY2(result.complainsInOneLine(), result.text());
    const VisitDocument document(result.out);
    QCOMPARE(document.page(0)["loaded"_L1], QJsonValue(false));
    QCOMPARE(document.page(1)["loaded"_L1], QJsonValue(true));
}

void tst_Visit::theReportGoesToAFile()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"Bericht ü.json"_s);
    const ProgramResult result = visit(json(*m_server, {u"--output"_s, file}));
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out, QByteArray());
    QVERIFY(VisitDocument(contentOf(file)).isValid());
    // What an earlier run wrote is replaced as a whole.
    QCOMPARE(visit({m_server->url(), u"--settle=0.2"_s, u"--output"_s, file}).status, 0);
    QVERIFY(contentOf(file).startsWith("http://portal.localhost:"));
}

void tst_Visit::anUnwritableFileIsTold_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("file");
    QTest::newRow("report") << u"--output"_s << u"/proc/consentdesk.json"_s;
    QTest::newRow("report in no folder") << u"--output"_s << u"/no/such/folder/report"_s;
    QTest::newRow("report over a folder") << u"--output"_s << u"/tmp"_s;
    QTest::newRow("report with an escape") << u"--output"_s << u"/proc/\x1b[31m\n"_s;
    QTest::newRow("screenshot") << u"--screenshot"_s << u"/no/such/folder/page.png"_s;
}

void tst_Visit::anUnwritableFileIsTold()
{
    QFETCH(QString, option);
    QFETCH(QString, file);
    const ProgramResult result = visit({m_server->url(), u"--settle=0"_s, option, file});
    QCOMPARE(result.status, 2);
    QVERIFY2(result.complainsInOneLine(), result.text());
    QVERIFY2(result.err.contains("cannot be written"), result.text());
}

void tst_Visit::screenshotsShowTheWindow()
{
    QTemporaryDir folder;
    const ProgramResult result = visit(
        {u"--demo"_s, m_server->url(), u"--settle=0.5"_s, u"--screenshot"_s, folder.filePath(u"a.b.png"_s)});
    QCOMPARE(result.status, 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{u"a.b-2.png"_s, u"a.b.png"_s}));
    const QImage first(folder.filePath(u"a.b.png"_s), "PNG");
    const QImage second(folder.filePath(u"a.b-2.png"_s), "PNG");
    QCOMPARE(first.size(), QSize(1280, 800));
    QCOMPARE(second.size(), QSize(1280, 800));
    QVERIFY2(colourCount(first) > 20, QByteArray::number(colourCount(first)));
    // The page itself, not only the panel: the demo portal has pictures.
    QVERIFY(colourCount(first.copy(0, 100, 800, 650)) > 5);
    QVERIFY(first != second);
}

void tst_Visit::choicesDecideWhatIsKept_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<States>("states");
    QTest::addColumn<QSet<QByteArray>>("sent"); // by the browser with its second request
    const QString csrf = u"csrftoken"_s;
    const QString bucket = u"ab_bucket"_s;
    const QString kept = u"kept"_s;
    const QString refused = u"refused"_s;
    const States onlyNecessary{{csrf, kept}, {matomoName, refused}, {bucket, refused}};
    const auto with = [&](const States &changes) {
        States states = onlyNecessary;
        states.insert(changes);
        return states;
    };
    QTest::newRow("nothing said") << QStringList() << onlyNecessary << QSet<QByteArray>{"csrftoken"};
    QTest::newRow("necessary") << QStringList{u"--accept=necessary"_s} << onlyNecessary
                               << QSet<QByteArray>{"csrftoken"};
    QTest::newRow("statistical") << QStringList{u"--accept=statistical"_s} << with({{matomoName, kept}})
                                 << QSet<QByteArray>{"csrftoken", "_pk_id.1.6c91"};
    QTest::newRow("internal") << QStringList{u"--accept"_s, u"internal"_s} << with({{bucket, kept}})
                              << QSet<QByteArray>{"csrftoken", "ab_bucket"};
    QTest::newRow("third-party") << QStringList{u"--accept=third-party"_s} << with({{u"uid"_s, kept}})
                                 << QSet<QByteArray>{"csrftoken"};
    QTest::newRow("all") << QStringList{u"--accept=all"_s}
                         << with({{matomoName, kept}, {bucket, kept}, {u"uid"_s, kept}})
                         << QSet<QByteArray>{"csrftoken", "_pk_id.1.6c91", "ab_bucket"};
    QTest::newRow("one name allowed") << QStringList{u"--allow=ab_bucket"_s} << with({{bucket, kept}})
                                      << QSet<QByteArray>{"csrftoken", "ab_bucket"};
    QTest::newRow("all but one name")
        << QStringList{u"--accept=all"_s, u"--refuse"_s, u"ab_bucket"_s}
        << with({{matomoName, kept}, {u"uid"_s, kept}}) << QSet<QByteArray>{"csrftoken", "_pk_id.1.6c91"};
    QTest::newRow("a necessary name refused")
        << QStringList{u"--refuse=csrftoken"_s} << with({{csrf, refused}}) << QSet<QByteArray>();
}

void tst_Visit::choicesDecideWhatIsKept()
{
    QFETCH(QStringList, options);
    QFETCH(States, states);
    QFETCH(QSet<QByteArray>, sent);
    const ProgramResult result =
        visit(json(*m_server, options + QStringList{u"http://%1/second"_s.arg(host)}));
    QVERIFY2(result.status == 0, result.text());
    const VisitDocument document(result.out);
    States seen = document.states();
    if (seen.value(u"uid"_s) == u"refused"_s)
        seen.remove(u"uid"_s); // seen and removed, or never let through: both are refused
    QVERIFY2(seen == states, result.text());
    // The proof: what the server was sent afterwards.
    const auto later = m_server->requestsFor("/second");
    QCOMPARE(later.size(), 1);
    QCOMPARE(QSet<QByteArray>(later.first().cookies.begin(), later.first().cookies.end()), sent);
}

void tst_Visit::mappedHostsKeepTheirNamesAndParties()
{
    const ProgramResult result = visit(json(*m_server, {u"--accept=all"_s}));
    QVERIFY2(result.status == 0, result.text());
    const VisitDocument document(result.out);
    QCOMPARE(document.page()["url"_L1], QJsonValue(u"http://%1/"_s.arg(host)));
    QCOMPARE(m_server->requestsFor("/").value(0).host, host.toLatin1());
    const QJsonObject own = document.cookie(u"ab_bucket"_s);
    QCOMPARE(own["domain"_L1], QJsonValue(host));
    QCOMPARE(own["party"_L1], QJsonValue(u"first"_s));
    QCOMPARE(own["httpOnly"_L1], QJsonValue(true));
    QCOMPARE(own["writtenBy"_L1], QJsonValue(u"http"_s));
    const QJsonObject tracker = document.cookie(u"uid"_s);
    QCOMPARE(tracker["domain"_L1], QJsonValue(u"tracker.localhost"_s));
    QCOMPARE(tracker["party"_L1], QJsonValue(u"third"_s));
    QCOMPARE(tracker["category"_L1], QJsonValue(u"third-party"_s));
    QCOMPARE(tracker["secure"_L1], QJsonValue(true));
}

void tst_Visit::valuesAreHiddenUnlessAskedFor_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("areShown");
    for (const QString &format : {u"text"_s, u"json"_s}) {
        const QStringList options{u"--accept=all"_s, u"--format"_s, format};
        QTest::addRow("%s", qPrintable(format)) << options << false;
        QTest::addRow("%s with values", qPrintable(format)) << options + QStringList{u"--values"_s} << true;
    }
}

void tst_Visit::valuesAreHiddenUnlessAskedFor()
{
    QFETCH(QStringList, options);
    QFETCH(bool, areShown);
    const ProgramResult result = visit(json(*m_server, options));
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.contains("ab_bucket") && result.out.contains("uid"), result.text());
    for (const char *value : {"SecretValue1", "SecretValue2", "SecretValue3", "SecretValue4"})
        QVERIFY2(result.out.contains(value) == areShown, result.text());
    QVERIFY(!result.err.contains("SecretValue"));
}

void tst_Visit::aProfileKeepsCookiesBetweenRuns()
{
    ProgramRun program;
    QTemporaryDir folder;
    const QStringList keep{u"--accept=all"_s, u"--profile"_s, folder.filePath(u"made/here"_s)};
    QCOMPARE(program.run(QStringList{u"visit"_s} + json(*m_server, keep)).status, 0);
    QVERIFY(m_server->requestsFor("/").value(0).cookies.isEmpty());
    const ProgramResult second = program.run(QStringList{u"visit"_s} + json(*m_server, keep));
    QVERIFY2(second.status == 0, second.text());
    QCOMPARE(m_server->requestsFor("/").value(1).cookies.size(), 3);
    QCOMPARE(m_server->requestsFor("/pixel.gif").value(1).cookies, QList<QByteArray>{"uid"});
    // Another choice takes away what an earlier run kept, before the site is asked.
    const QStringList less{u"--profile"_s, folder.filePath(u"made/here"_s)};
    QCOMPARE(program.run(QStringList{u"visit"_s} + json(*m_server, less)).status, 0);
    QCOMPARE(m_server->requestsFor("/").value(2).cookies, QList<QByteArray>{"csrftoken"});
    // Without a profile nothing is known of it.
    QCOMPARE(program.run(QStringList{u"visit"_s} + json(*m_server, {u"--accept=all"_s})).status, 0);
    QVERIFY(m_server->requestsFor("/").value(3).cookies.isEmpty());
}

void tst_Visit::refusedNamesAreKnownAfterARestart()
{
    // Each picture has a name of its own, so that on a first visit some accompany the requests that follow.
    constexpr int pictures = 100;
    ParallelServer server;
    server.setCookies({"tracking#=1; Path=/; HttpOnly", "sessionid=1; Path=/; Max-Age=86400"},
                      u"/picture/"_s);
    QVERIFY(server.start());
    ProgramRun program;
    QTemporaryDir folder;
    const QString page = server.url(u"/page/%1/x"_s.arg(pictures)).toString();
    const QStringList keep{u"visit"_s, page, u"--settle=0"_s, u"--profile"_s, folder.path()};
    for (int run = 0; run < 4; ++run) {
        server.forgetRequests();
        const ProgramResult result = program.run(keep);
        QVERIFY2(result.status == 0 && result.err.isEmpty(), result.text());
        const auto counts = server.counts(u"/"_s);
        int refused = 0;
        for (const auto &[name, count] : counts.carried.asKeyValueRange())
            refused += name.startsWith("tracking") ? count : 0;
        qInfo() << "run" << run << ':' << counts.requests << "requests, refused names in them:" << refused;
        QVERIFY(counts.requests > pictures);
        if (run > 0) {
            QCOMPARE(refused, 0);
            QCOMPARE(counts.carried.value("sessionid"), counts.requests);
        }
    }
    const auto opened = Database::open(folder.filePath(u"choices.sqlite"_s));
    QVERIFY(opened);
    // What happened in a profile is kept with it, whoever drove it.
    const auto events = LedgerRepository(*opened->database).load(~quint64(0), 10'000);
    QVERIFY(events && !events->entries.isEmpty());
    const auto kept = LearnedNameRepository(*opened->database).load().value_or(LearnedNames::InOrder());
    QCOMPARE(kept.size(), pictures); // and nothing of the program's own test at its start
    for (const auto &[site, name] : kept)
        QVERIFY2(site.domain() == u"portal.localhost"_s && name.onTheWire.startsWith("tracking"),
                 name.onTheWire.constData());
}

void tst_Visit::aDatabaseOfANewerVersionIsToldAndNotTouched()
{
    ProgramRun program;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"choices.sqlite"_s);
    {
        const auto opened = Database::open(path);
        QVERIFY(opened && opened->database->connection().run(u"PRAGMA user_version = 999"_s));
    }
    const QByteArray before = contentOf(path);
    const ProgramResult result =
        program.run(QStringList{u"visit"_s} + json(*m_server, {u"--profile"_s, folder.path()}));
    QCOMPARE(result.status, 0);
    QVERIFY2(result.complainsInOneLine() && result.err.contains("newer version"), result.text());
    QCOMPARE(contentOf(path), before);
}

void tst_Visit::withoutAProfileNothingStaysOnDisk()
{
    ProgramRun program;
    const QStringList before = program.filesOnDisk();
    QCOMPARE(program.run(QStringList{u"visit"_s} + json(*m_server, {u"--accept=all"_s})).status, 0);
    QVERIFY(!m_server->requests().isEmpty());
    QCOMPARE(program.filesOnDisk(), before);
    QCOMPARE(program.run({u"visit"_s, u"--demo"_s, u"--settle=0.5"_s, u"--accept=all"_s}).status, 0);
    QCOMPARE(program.filesOnDisk(), before);
}

void tst_Visit::aProfileServesOneProgramAtATime()
{
    QTemporaryDir folder;
    const QStringList keep{u"visit"_s, m_server->url(), u"--profile"_s, folder.path(), u"--settle"_s};
    ProgramRun first;
    first.start(keep + QStringList{u"600"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->requests().isEmpty(), 30'000);
    const ProgramResult second = visit(keep.sliced(1) + QStringList{u"0"_s});
    QCOMPARE(second.status, 3);
    QVERIFY2(second.complainsInOneLine(), second.text());
    QCOMPARE(second.err, "consentdesk: Another ConsentDesk is using " + folder.path().toUtf8() + ".\n");
    QVERIFY(first.isRunning());
    first.kill();
    QVERIFY(!first.finish().exited);
    // A killed program leaves no lock behind.
    const ProgramResult third = visit(keep.sliced(1) + QStringList{u"0"_s});
    QVERIFY2(third.status == 0, third.text());
}

void tst_Visit::anUnusableProfileIsTold()
{
    for (const QString &place : {u"/proc/nothing"_s, u"/dev/null/x"_s, u"/proc/\x1b[31m\n"_s}) {
        const ProgramResult result = visit({m_server->url(), u"--settle=0"_s, u"--profile"_s, place});
        QCOMPARE(result.status, 3);
        QVERIFY2(result.complainsInOneLine(), result.text());
        QVERIFY2(!result.err.contains("memory"), result.text());
    }
    QVERIFY(m_server->requests().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Visit)
#include "tst_visit.moc"
