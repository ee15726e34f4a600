// SPDX-License-Identifier: Apache-2.0
// The engine's file as the engine writes it, written by the test.
#include "StrictTest.h"
#include "browser/EngineSameSite.h"

#include <QDir>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace consentdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 engineEpoch = 11'644'473'600'000; ///< milliseconds from 1601 to 1970

qint64 engineTime(const QDateTime &time)
{
    return time.isValid() ? (time.toMSecsSinceEpoch() + engineEpoch) * 1000 : 0;
}

const QDateTime longAgo = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

/// A file with the columns that are read.
class WrittenFile final
{
public:
    explicit WrittenFile(const QString &path)
        : m_path(path)
    {
        run(u"CREATE TABLE cookies(creation_utc INTEGER, host_key TEXT, name TEXT, value TEXT, path TEXT,"
            " expires_utc INTEGER, is_secure INTEGER, is_httponly INTEGER, has_expires INTEGER,"
            " samesite INTEGER)"_s);
    }

    void add(const Cookie &cookie, int sameSite, const QDateTime &created = longAgo) const
    {
        run(u"INSERT INTO cookies VALUES(%1, '%2', '%3', '%4', '%5', %6, %7, %8, %9, %10)"_s
                .arg(engineTime(created))
                .arg(cookie.key.domain, QString::fromUtf8(cookie.key.name), QString::fromUtf8(cookie.value),
                     cookie.key.path)
                .arg(cookie.expires ? engineTime(*cookie.expires) : 0)
                .arg(int(cookie.secure))
                .arg(int(cookie.httpOnly))
                .arg(int(cookie.expires.has_value()))
                .arg(sameSite));
    }

    void run(const QString &statement) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"written"_s);
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(statement));
        }
        QSqlDatabase::removeDatabase(u"written"_s);
    }

    void setWritten(const QDateTime &time) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
    }

private:
    QString m_path;
};

ObservedCookie observed(const QByteArray &name, const QDateTime &lastChanged)
{
    ObservedCookie found;
    found.cookie.key = {name, u"portal.localhost"_s, u"/"_s};
    found.cookie.value = "1";
    found.cookie.httpOnly = true;
    found.stored = true;
    found.firstSeen = lastChanged;
    found.lastChanged = lastChanged;
    return found;
}

} // namespace

class tst_EngineSameSite final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyAttributeOfTheFileIsTold_data();
    void everyAttributeOfTheFileIsTold();
    void aRowCountsOnlyWhenItIsOfTheLastWrite_data();
    void aRowCountsOnlyWhenItIsOfTheLastWrite();
    void aRowOfAnotherStateDoesNotCount_data();
    void aRowOfAnotherStateDoesNotCount();
    void aFileThatAppearsLaterIsRead();
    void aFileThatIsReplacedIsReadAnew();
    void aFileThatIsBeingWrittenIsLeftAlone();
    void aFileThatIsNoneTellsNothing_data();
    void aFileThatIsNoneTellsNothing();
    void noCopyIsLeft();
    void readingEndsNoLockOfTheEngine();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"Cookies"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_EngineSameSite::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_EngineSameSite::everyAttributeOfTheFileIsTold_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<SameSiteFinding>("expected");
    QTest::newRow("omitted") << -1 << SameSiteFinding::Omitted;
    QTest::newRow("None") << 0 << SameSiteFinding::None;
    QTest::newRow("Lax") << 1 << SameSiteFinding::Lax;
    QTest::newRow("Strict") << 2 << SameSiteFinding::Strict;
    QTest::newRow("a number that a later engine may have") << 7 << SameSiteFinding::Unknown;
}

void tst_EngineSameSite::everyAttributeOfTheFileIsTold()
{
    QFETCH(int, number);
    QFETCH(SameSiteFinding, expected);
    const WrittenFile file(path());
    const ObservedCookie cookie = observed("kind", longAgo);
    file.add(cookie.cookie, number);
    EngineSameSite sameSite(path());
    QCOMPARE(sameSite.find(cookie), expected);
    QCOMPARE(sameSite.find(observed("other", longAgo)), SameSiteFinding::Unknown);
}

void tst_EngineSameSite::aRowCountsOnlyWhenItIsOfTheLastWrite_data()
{
    QTest::addColumn<int>("changed");
    QTest::addColumn<int>("created");
    QTest::addColumn<int>("written");
    QTest::addColumn<int>("firstSeen");
    QTest::addColumn<bool>("counts");
    // In milliseconds after the file was opened.
    QTest::newRow("of an earlier run") << -10 << -100'000 << -5'000 << -10 << true;
    QTest::newRow("written long after the change") << 1'000 << -100'000 << 31'000 << 500 << true;
    QTest::newRow("written before the change") << 10'000 << -100'000 << 5'000 << 10'000 << false;
    QTest::newRow("written at the moment of the change") << 10'000 << -100'000 << 10'100 << 10'000 << false;
    QTest::newRow("created by this change") << 10'000 << 9'980 << 10'100 << 10'000 << true;
    QTest::newRow("created a moment ago, and the same value written again")
        << 10'000 << 9'980 << 10'100 << 9'990 << false;
    QTest::newRow("created by the change before") << 10'000 << 8'000 << 9'000 << 10'000 << false;
}

void tst_EngineSameSite::aRowCountsOnlyWhenItIsOfTheLastWrite()
{
    QFETCH(int, changed);
    QFETCH(int, created);
    QFETCH(int, written);
    QFETCH(int, firstSeen);
    QFETCH(bool, counts);
    EngineSameSite sameSite(path());
    const QDateTime opened = QDateTime::currentDateTimeUtc();
    ObservedCookie cookie = observed("kind", opened.addMSecs(changed));
    cookie.firstSeen = opened.addMSecs(firstSeen);
    const WrittenFile file(path());
    file.add(cookie.cookie, 2, opened.addMSecs(created));
    file.setWritten(opened.addMSecs(written));
    QCOMPARE(sameSite.find(cookie), counts ? SameSiteFinding::Strict : SameSiteFinding::Unknown);
}

void tst_EngineSameSite::aRowOfAnotherStateDoesNotCount_data()
{
    QTest::addColumn<ObservedCookie>("cookie");
    ObservedCookie other = observed("kind", longAgo);
    other.cookie.value = "2";
    QTest::newRow("another value") << other;
    other = observed("kind", longAgo);
    other.cookie.secure = true;
    QTest::newRow("Secure") << other;
    other = observed("kind", longAgo);
    other.cookie.httpOnly = false;
    QTest::newRow("not HttpOnly") << other;
    other = observed("kind", longAgo);
    other.cookie.expires = longAgo.addYears(50);
    QTest::newRow("another expiry") << other;
    other = observed("kind", longAgo);
    other.cookie.key.path = u"/deep"_s;
    QTest::newRow("another path") << other;
    other = observed("kind", longAgo);
    other.stored = false;
    QTest::newRow("not stored any more") << other;
}

void tst_EngineSameSite::aRowOfAnotherStateDoesNotCount()
{
    QFETCH(ObservedCookie, cookie);
    const WrittenFile file(path());
    file.add(observed("kind", longAgo).cookie, 2);
    EngineSameSite sameSite(path());
    QCOMPARE(sameSite.find(cookie), SameSiteFinding::Unknown);
    QCOMPARE(sameSite.find(observed("kind", longAgo)), SameSiteFinding::Strict);
}

void tst_EngineSameSite::aFileThatAppearsLaterIsRead()
{
    EngineSameSite sameSite(path());
    const ObservedCookie cookie = observed("kind", longAgo);
    QCOMPARE(sameSite.find(cookie), SameSiteFinding::Unknown);
    const WrittenFile file(path());
    file.add(cookie.cookie, 1);
    QCOMPARE(sameSite.find(cookie), SameSiteFinding::Lax);
    file.run(u"UPDATE cookies SET samesite = 2"_s);
    QCOMPARE(sameSite.find(cookie), SameSiteFinding::Strict);
}

void tst_EngineSameSite::aFileThatIsReplacedIsReadAnew()
{
    const ObservedCookie cookie = observed("kind", longAgo);
    const WrittenFile first(path());
    first.add(cookie.cookie, 1);
    EngineSameSite sameSite(path());
    QCOMPARE(sameSite.find(cookie), SameSiteFinding::Lax);
    const QString other = m_folder->filePath(u"other"_s);
    const WrittenFile second(other);
    second.add(cookie.cookie, 2);
    QCOMPARE(::rename(other.toLocal8Bit().constData(), path().toLocal8Bit().constData()), 0);
    QCOMPARE(sameSite.find(cookie), SameSiteFinding::Strict);
}

void tst_EngineSameSite::aFileThatIsBeingWrittenIsLeftAlone()
{
    const ObservedCookie cookie = observed("kind", longAgo);
    const WrittenFile file(path());
    file.add(cookie.cookie, 1);
    QFile journal(path() + u"-journal"_s);
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.write("pages as they were");
    journal.flush();
    EngineSameSite sameSite(path());
    QCOMPARE(sameSite.find(cookie), SameSiteFinding::Unknown);
    QVERIFY(journal.resize(0)); // as the engine ends a transaction
    QCOMPARE(sameSite.find(cookie), SameSiteFinding::Lax);
}

void tst_EngineSameSite::aFileThatIsNoneTellsNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no database") << QByteArray(4096, 'x');
    QTest::newRow("a database cut short") << "SQLite format 3" + QByteArray(1, '\0') + QByteArray(50, '\1');
}

void tst_EngineSameSite::aFileThatIsNoneTellsNothing()
{
    QFETCH(QByteArray, bytes);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    EngineSameSite sameSite(path());
    QCOMPARE(sameSite.find(observed("kind", longAgo)), SameSiteFinding::Unknown);
}

void tst_EngineSameSite::noCopyIsLeft()
{
    QFile left(path() + u"-read-crashd"_s);
    QVERIFY(left.open(QIODevice::WriteOnly));
    const ObservedCookie cookie = observed("kind", longAgo);
    const WrittenFile file(path());
    file.add(cookie.cookie, 1);
    EngineSameSite sameSite(path());
    QCOMPARE(sameSite.find(cookie), SameSiteFinding::Lax);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"Cookies"_s});
}

/// A lock of SQLite is the process's, and whoever in it closes the file ends it. Another process tells.
void tst_EngineSameSite::readingEndsNoLockOfTheEngine()
{
    const ObservedCookie cookie = observed("kind", longAgo);
    const WrittenFile file(path());
    file.add(cookie.cookie, 1);
    const int engine = ::open(path().toLocal8Bit().constData(), O_RDWR | O_CLOEXEC);
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    QCOMPARE(::fcntl(engine, F_SETLK, &lock), 0);
    EngineSameSite sameSite(path());
    QCOMPARE(sameSite.find(cookie), SameSiteFinding::Lax);
    QProcess other;
    other.start(u"/usr/bin/python3"_s,
                {u"-c"_s,
                 u"import fcntl, sys\n"
                 "try: fcntl.lockf(open(sys.argv[1], 'r+'), fcntl.LOCK_EX | fcntl.LOCK_NB)\n"
                 "except OSError: print('locked')"_s,
                 path()});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.readAllStandardOutput(), "locked\n");
    ::close(engine);
}

QTEST_GUILESS_MAIN(tst_EngineSameSite)
#include "tst_enginesamesite.moc"
