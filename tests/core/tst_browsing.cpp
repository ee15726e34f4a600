// SPDX-License-Identifier: Apache-2.0
#include "StorageFixture.h"
#include "StrictTest.h"
#include "browsing/DownloadList.h"
#include "browsing/DownloadName.h"
#include "storage/DownloadRepository.h"
#include "storage/PermissionRepository.h"

#include <QSignalSpy>
#include <QTest>

using namespace consentdesk;
using namespace consentdesk::test;
using namespace Qt::Literals::StringLiterals;

class tst_Browsing final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aProposedNameIsMadeSafe_data();
    void aProposedNameIsMadeSafe();
    void aLongNameKeepsItsExtension();
    void aFileThatIsThereKeepsItsName();
    void aFolderThatCannotBeWrittenIsSaid();
    void whatMayStartAProgramIsKnown();
    void speedIsMeasuredOverTheLastSeconds();
    void theListOutlivesTheSession();
    void theOldestEndedGiveWay();
    void permissionsAreOfAnOriginAndOutliveTheSession();
    void rowsThatAreNotUnderstoodAreLeftOut();
};

void tst_Browsing::aProposedNameIsMadeSafe_data()
{
    QTest::addColumn<QString>("proposed");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"data 2026.csv"_s << u"data 2026.csv"_s;
    QTest::newRow("letters of others") << u"données 日本.csv"_s << u"données 日本.csv"_s;
    QTest::newRow("empty") << QString() << u"download"_s;
    QTest::newRow("dots only") << u" .. . "_s << u"download"_s;
    QTest::newRow("another folder") << u"../../etc/passwd"_s << u"_.._etc_passwd"_s;
    QTest::newRow("another folder of Windows") << u"..\\a\\b.txt"_s << u"_a_b.txt"_s;
    QTest::newRow("absolute") << u"/etc/passwd"_s << u"_etc_passwd"_s;
    QTest::newRow("hidden file") << u".bashrc"_s << u"bashrc"_s;
    QTest::newRow("trailing dots") << u"a.txt. . "_s << u"a.txt"_s;
    QTest::newRow("control characters") << u"a\x01\nb\t.txt"_s << u"a b .txt"_s;
    QTest::newRow("reordered") << u"photo\u202Egpj.exe"_s << u"photogpj.exe"_s;
    QTest::newRow("zero width") << u"a\u200Bb.csv"_s << u"ab.csv"_s;
    QTest::newRow("stream of NTFS") << u"a.txt:stream"_s << u"a.txt_stream"_s;
    QTest::newRow("device") << u"CON"_s << u"_CON"_s;
    QTest::newRow("device with extension") << u"lpt1.csv"_s << u"_lpt1.csv"_s;
    QTest::newRow("no device") << u"console.csv"_s << u"console.csv"_s;
}

void tst_Browsing::aProposedNameIsMadeSafe()
{
    QFETCH(QString, proposed);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(proposed), safe);
    QCOMPARE(safeFileName(safe), safe);
}

void tst_Browsing::aLongNameKeepsItsExtension()
{
    for (const QString &letter : {u"a"_s, u"é"_s, u"日"_s, u"😀"_s}) {
        const QString safe = safeFileName(letter.repeated(300) + u".tar.gz"_s);
        QVERIFY(safe.endsWith(letter + u".tar.gz"_s));
        QVERIFY(safe.toUtf8().size() <= longestFileName);
        QVERIFY(safe.toUtf8().size() > longestFileName - 4);
        QCOMPARE(safeFileName(safe), safe);
    }
}

void tst_Browsing::aFileThatIsThereKeepsItsName()
{
    const QTemporaryDir folder;
    QCOMPARE(reserveFile(folder.path(), u"a.tar.gz"_s).value(), folder.filePath(u"a.tar.gz"_s));
    QCOMPARE(reserveFile(folder.path(), u"a.tar.gz"_s).value(), folder.filePath(u"a (1).tar.gz"_s));
    QVERIFY(QFile::link(u"/nowhere"_s, folder.filePath(u"b"_s)));
    QCOMPARE(reserveFile(folder.path(), u"b"_s).value(), folder.filePath(u"b (1)"_s));
    QVERIFY(!QFile::exists(u"/nowhere"_s));
}

void tst_Browsing::aFolderThatCannotBeWrittenIsSaid()
{
    const QTemporaryDir folder;
    QVERIFY(reserveFile(folder.path(), u"file"_s));
    const auto refused = reserveFile(folder.filePath(u"file/inside"_s), u"a"_s);
    QVERIFY(!refused && refused.error().message.startsWith(u"The folder "_s));
}

void tst_Browsing::whatMayStartAProgramIsKnown()
{
    for (const QString &name : {u"a.desktop"_s, u"A.SH"_s, u"x.pdf.exe"_s, u"noending"_s})
        QVERIFY2(mayRunCode(name), qPrintable(name));
    for (const QString &name : {u"a.csv"_s, u"b.pdf"_s, u"c.tar.gz"_s, u"d.geojson"_s})
        QVERIFY2(!mayRunCode(name), qPrintable(name));
}

void tst_Browsing::speedIsMeasuredOverTheLastSeconds()
{
    ManualClock clock;
    DownloadSpeed speed;
    speed.note(clock.time, 0);
    QVERIFY(!speed.bytesPerSecond());
    for (int second = 1; second <= 20; ++second)
        speed.note(clock.time.addSecs(second), second <= 10 ? 0 : (second - 10) * 1000);
    QCOMPARE(*speed.bytesPerSecond(), 1000.0);
    QCOMPARE(*speed.secondsLeft(15'500), qint64(6));
    QVERIFY(!speed.secondsLeft(-1));
}

void tst_Browsing::theListOutlivesTheSession()
{
    const StorageFolder storage;
    ManualClock clock;
    Download download;
    download.url = QUrl(u"https://user:secret@example.org/a.csv?x=1#part"_s);
    download.host = u"example.org"_s;
    download.path = u"/tmp/a.csv"_s;
    {
        const auto opened = Database::open(storage.path);
        DownloadRepository store(*opened->database);
        DownloadList list(clock, &store);
        const qint64 first = list.add(download);
        const qint64 second = list.add(download);
        list.setState(list.add(download), DownloadState::Cancelled);
        list.setState(first, DownloadState::Finished);
        list.remove(second); // is running
        QCOMPARE(list.underWay(), 1);
    }
    const auto opened = Database::open(storage.path);
    DownloadRepository store(*opened->database);
    DownloadList list(clock, &store);
    QVERIFY(list.load());
    QCOMPARE(list.all().size(), 3);
    QCOMPARE(list.all().at(0).url, QUrl(u"https://example.org/a.csv?x=1"_s));
    QCOMPARE(list.all().at(0).state, DownloadState::Finished);
    QCOMPARE(list.all().at(1).problem, DownloadProblem::ProgramEnded);
    QVERIFY(list.all().at(1).canBeAskedAgain());
    list.removeEnded();
    QVERIFY(list.all().isEmpty() && store.load()->isEmpty());
    QCOMPARE(list.add(download), qint64(4));
}

void tst_Browsing::theOldestEndedGiveWay()
{
    ManualClock clock;
    DownloadList list(clock);
    const qint64 running = list.add({});
    for (int i = 0; i < 150; ++i)
        list.setState(list.add({}), DownloadState::Finished);
    QVERIFY(list.all().size() <= DownloadList::most);
    QVERIFY(list.find(running));
    QVERIFY(!list.find(running + 1));
}

void tst_Browsing::permissionsAreOfAnOriginAndOutliveTheSession()
{
    const StorageFolder storage;
    const QString origin = originOf(QUrl(u"https://Maps.Example.org:443/x"_s));
    QCOMPARE(origin, u"https://maps.example.org"_s);
    QCOMPARE(originOf(QUrl(u"http://[::1]:8080/"_s)), u"http://[::1]:8080"_s);
    QVERIFY(originOf(QUrl(u"data:text/html,x"_s)).isEmpty());
    {
        const auto opened = Database::open(storage.path);
        PermissionRepository store(*opened->database);
        SitePermissions permissions(&store);
        QSignalSpy changed(&permissions, &SitePermissions::changed);
        permissions.set(origin, SitePermission::Geolocation, PermissionDecision::Allow);
        permissions.set(origin, SitePermission::Geolocation, PermissionDecision::Allow);
        permissions.set(u"https://other.org"_s, SitePermission::Camera, PermissionDecision::Refuse);
        permissions.set(u"no origin"_s, SitePermission::Camera, PermissionDecision::Allow);
        QCOMPARE(changed.size(), 2);
    }
    const auto opened = Database::open(storage.path);
    PermissionRepository store(*opened->database);
    SitePermissions permissions(&store);
    QVERIFY(permissions.load());
    QCOMPARE(permissions.all().size(), 2);
    QCOMPARE(permissions.decision(origin, SitePermission::Geolocation), PermissionDecision::Allow);
    QVERIFY(!permissions.decision(u"http://maps.example.org"_s, SitePermission::Geolocation));
    permissions.forget(Site::fromHost(u"example.org"_s));
    QCOMPARE(store.load()->size(), 1);
}

void tst_Browsing::rowsThatAreNotUnderstoodAreLeftOut()
{
    const StorageFolder storage;
    const auto opened = Database::open(storage.path);
    const SqlConnection &connection = opened->database->connection();
    QVERIFY(connection.run(u"INSERT INTO site_permission VALUES ('https://a.org', 'fly', 'allow'),"
                           " ('a.org', 'camera', 'allow'), ('https://a.org', 'camera', 'allow')"_s));
    QTest::ignoreMessage(QtWarningMsg, "Stored permissions that are not understood and were left out: 2");
    QCOMPARE(PermissionRepository(*opened->database).load()->size(), 1);
    QVERIFY(connection.run(u"INSERT INTO download VALUES (1, '', '', '', 'odd', 'none', 0, -1, 0)"_s));
    QTest::ignoreMessage(QtWarningMsg, "Stored downloads that are not understood and were left out: 1");
    QVERIFY(DownloadRepository(*opened->database).load()->isEmpty());
}

QTEST_GUILESS_MAIN(tst_Browsing)
#include "tst_browsing.moc"
