// SPDX-License-Identifier: Apache-2.0
#include "StorageFixture.h"
#include "StrictTest.h"
#include "storage/FolderLock.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QTest>
#include <QThread>

#include <array>
#include <atomic>
#include <functional>
#include <sys/stat.h>
#include <thread>
#include <vector>

using namespace consentdesk;
using namespace consentdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Damages a database that holds someChoices(); @p path is its file.
using Damage = std::function<bool(const QString &path)>;
Q_DECLARE_METATYPE(Damage)

class tst_Database final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }

    void aFreshPlaceGetsAPrivateFolderAndFile();
    void anEmptyFileIsANewDatabase();
    void whatWasSavedIsThereAtTheNextOpening();
    void whatAnotherThreadOpenedCanBeGivenToThisOne();
    void aPathMayHoldAnyCharacter();
    void theLogTheForeignKeysAndFullSynchronisationAreOn();
    void aDamagedFileIsSetAsideAndReplaced_data();
    void aDamagedFileIsSetAsideAndReplaced();
    void anEarlierDamagedFileIsNeverOverwritten();
    void aDamagedLogLosesNoMoreThanItHeld();
    void anEmptiedFileWithALogIsDamagedNotNew();
    void ourTablesWithoutOurSignatureAreStillOurs();
    void aDatabaseOfANewerVersionIsNotTouched();
    void aNewerVersionThatIsOnlyInTheLogIsNotTouched();
    void anotherProgramsDatabaseIsNotTouched_data();
    void anotherProgramsDatabaseIsNotTouched();
    void aPlaceWhereNoFileCanBeIsAnError_data();
    void aPlaceWhereNoFileCanBeIsAnError();
    void aFolderThatCannotBeWrittenIsAnError();
    void aFileThatCannotBeWrittenIsAnErrorAndNotDamage();
    void onlyOneAtATimeOpensInAFolder();
    void programsThatStartAtOnceShareOneDatabase();
    void noDamageCrashes();
};

namespace {

QString aside(const StorageFolder &storage)
{
    return storage.beside(u".damaged-20261124T090000Z"_s);
}

/// The same for everybody: only then does it not matter who the test turns into.
bool allow(const QString &path, mode_t bits)
{
    return chmod(qPrintable(path), bits | bits << 3 | bits << 6) == 0;
}

QFile::Permissions ownerBits(const QString &path)
{
    return QFileInfo(path).permissions() &
           ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser); // "User" mirrors whoever runs the test
}

bool overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size();
}

QByteArray noise(QRandomGenerator &random, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

Damage bySql(const QStringList &statements)
{
    return [statements](const QString &path) { return runOn(path, statements); };
}

/// Copies a database as a killed program leaves it: changes are still in the log.
bool copyWhileOpen(const QString &from, const QString &to)
{
    return QFile::copy(from, to) && QFile::copy(from + u"-wal"_s, to + u"-wal"_s);
}

/// A database in @p target whose last choices are only in its log, as after a crash.
bool makeCrashed(const StorageFolder &source, const StorageFolder &target)
{
    const ManualClock clock;
    const auto opened = Database::open(source.path);
    return opened && ChoiceRepository(*opened->database, clock).save(Site(), someChoices()) &&
           copyWhileOpen(source.path, target.path);
}

} // namespace

void tst_Database::aFreshPlaceGetsAPrivateFolderAndFile()
{
    const StorageFolder storage;
    const QString folder = storage.folder.filePath(u"a/b"_s);
    const QString path = folder + u"/choices.sqlite"_s;
    const auto opened = Database::open(path);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    QCOMPARE(opened->origin, Database::Origin::Created);
    QCOMPARE(opened->notice, QString());
    QCOMPARE(ownerBits(folder), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QCOMPARE(ownerBits(path + suffix), QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(loadFrom(*opened->database), ConsentChoices());
}

void tst_Database::anEmptyFileIsANewDatabase()
{
    const StorageFolder storage;
    QVERIFY(setContent(storage.path, {}));
    const auto opened = Database::open(storage.path);
    QVERIFY(opened);
    QCOMPARE(opened->origin, Database::Origin::Created);
}

void tst_Database::whatWasSavedIsThereAtTheNextOpening()
{
    const StorageFolder storage;
    QVERIFY(saveInto(storage.path, Site(), someChoices()));
    QCOMPARE(storage.files(), QStringList{u"choices.sqlite"_s});
    const auto opened = Database::open(storage.path);
    QVERIFY(opened);
    QCOMPARE(opened->origin, Database::Origin::Existing);
    QCOMPARE(loadFrom(*opened->database)->everywhere, someChoices());
}

void tst_Database::whatAnotherThreadOpenedCanBeGivenToThisOne()
{
    const StorageFolder storage;
    QVERIFY(saveInto(storage.path, Site(), someChoices()));
    Result<OpenedDatabase> opened;
    std::thread([&opened, &storage, here = QThread::currentThread()] {
        opened = Database::open(storage.path);
        if (opened)
            opened->database->moveToThread(*here);
    }).join();
    QVERIFY(opened);
    QCOMPARE(loadFrom(*opened->database)->everywhere, someChoices());
    opened->database.reset();
    QVERIFY(Database::open(storage.path)); // nothing holds it
}

void tst_Database::aPathMayHoldAnyCharacter()
{
    const StorageFolder storage;
    const QString path = storage.folder.filePath(u"a?b#c%20 'é:&=.sqlite"_s);
    QVERIFY(saveInto(path, Site(), someChoices()));
    const auto opened = Database::open(path);
    QVERIFY(opened);
    QCOMPARE(opened->origin, Database::Origin::Existing);
    QVERIFY(QFile::exists(path));
}

void tst_Database::theLogTheForeignKeysAndFullSynchronisationAreOn()
{
    const StorageFolder storage;
    for (int i = 0; i < 2; ++i) {
        const auto opened = Database::open(storage.path);
        QVERIFY(opened);
        const auto pragma = [&](const QString &name) {
            return opened->database->connection().value(u"PRAGMA "_s + name).value_or(QVariant()).toString();
        };
        QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
        QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
        QCOMPARE(pragma(u"synchronous"_s), u"2"_s);
        QCOMPARE(pragma(u"busy_timeout"_s), u"5000"_s);
        QCOMPARE(pragma(u"application_id"_s).toInt(), databaseApplicationId);
        QCOMPARE(pragma(u"user_version"_s).toInt(), schemaMigrations().last().version);
        const auto orphan = opened->database->connection().run(
            u"INSERT INTO category_choice VALUES (99, 'internal', 'allow', 0)"_s);
        QVERIFY(!orphan);
    }
}

void tst_Database::aDamagedFileIsSetAsideAndReplaced_data()
{
    QTest::addColumn<Damage>("damage");
    const auto row = [](const char *name, const Damage &damage) { QTest::newRow(name) << damage; };
    row("random bytes", [](const QString &path) {
        QRandomGenerator random(1);
        return setContent(path, noise(random, 20000));
    });
    row("text", [](const QString &path) { return setContent(path, "These are not choices.\n"); });
    row("cut inside the header", [](const QString &path) { return QFile::resize(path, 50); });
    row("cut inside the first page", [](const QString &path) { return QFile::resize(path, 3000); });
    row("cut between pages", [](const QString &path) { return QFile::resize(path, 4096 * 2); });
    row("cut inside the last page", [](const QString &path) {
        // Of the youngest table. It is not empty: what is missing from an empty page is no damage.
        return runOn(path, {u"INSERT INTO download VALUES (1, 'https://a.example/', 'a.example', '/a', "
                            "'finished', 'none', 0, 0, 0)"_s}) &&
               QFile::resize(path, QFileInfo(path).size() - 700);
    });
    row("an index that contradicts its table", [](const QString &path) {
        return runOn(
                   path,
                   {u"INSERT INTO learned_name (domain, name, nameless) VALUES ('a.example', X'61', 0)"_s}) &&
               overwrite(path, contentOf(path).lastIndexOf("a.example"), "b");
    });
    row("header sound, first page garbage", [](const QString &path) {
        QRandomGenerator random(2);
        return overwrite(path, 100, noise(random, 3996));
    });
    row("header sound, all other pages garbage", [](const QString &path) {
        QRandomGenerator random(3);
        return overwrite(path, 4096, noise(random, QFileInfo(path).size() - 4096));
    });
    row("header sound, other pages zero", [](const QString &path) {
        return overwrite(path, 4096, QByteArray(QFileInfo(path).size() - 4096, '\0'));
    });
    row("header claims a format that only later SQLites write",
        [](const QString &path) { return overwrite(path, 18, "\x03"); });
    row("missing table", bySql({u"DROP TABLE cookie_choice"_s}));
    row("missing table of names", bySql({u"DROP TABLE learned_name"_s}));
    row("missing column", bySql({u"ALTER TABLE category_choice DROP COLUMN decided_at"_s}));
    row("wrong column", bySql({u"ALTER TABLE site RENAME COLUMN domain TO host"_s}));
    row("no tables at all, but a version",
        bySql({u"DROP TABLE cookie_choice"_s, u"DROP TABLE category_choice"_s, u"DROP TABLE site"_s}));
    row("tables, but no version", bySql({u"PRAGMA user_version = 0"_s}));
    row("negative version", bySql({u"PRAGMA user_version = -7"_s}));
    row("choice without a site", bySql({u"PRAGMA foreign_keys = OFF"_s, u"DELETE FROM site"_s}));
    row("impossible decision", bySql({u"PRAGMA ignore_check_constraints = ON"_s,
                                      u"UPDATE category_choice SET decision = 'perhaps'"_s}));
    row("a bit of a decision", [](const QString &path) {
        const qsizetype place = contentOf(path).lastIndexOf("refuse");
        return overwrite(path, place, "rEfuse");
    });
}

void tst_Database::aDamagedFileIsSetAsideAndReplaced()
{
    QFETCH(Damage, damage);
    const StorageFolder storage;
    const ManualClock clock;
    QVERIFY(saveInto(storage.path, Site(), someChoices()));
    QVERIFY(damage(storage.path));
    const QByteArray damaged = contentOf(storage.path);
    {
        const auto opened = Database::open(storage.path, clock);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        QCOMPARE(opened->origin, Database::Origin::ReplacedDamaged);
        QVERIFY(opened->notice.contains(aside(storage)));
        QCOMPARE(loadFrom(*opened->database), ConsentChoices());
    }
    QCOMPARE(contentOf(aside(storage)), damaged);
    QVERIFY(saveInto(storage.path, Site(), someChoices()));
    const auto again = Database::open(storage.path);
    QVERIFY(again);
    QCOMPARE(again->origin, Database::Origin::Existing);
    QCOMPARE(loadFrom(*again->database)->everywhere, someChoices());
}

void tst_Database::anEarlierDamagedFileIsNeverOverwritten()
{
    const StorageFolder storage;
    const ManualClock clock;
    for (const char *const content : {"first", "second", "third"}) {
        QVERIFY(setContent(storage.path, content));
        QVERIFY(Database::open(storage.path, clock));
    }
    QCOMPARE(contentOf(aside(storage)), "first");
    QCOMPARE(contentOf(aside(storage) + u"-2"_s), "second");
    QCOMPARE(contentOf(aside(storage) + u"-3"_s), "third");
}

void tst_Database::aDamagedLogLosesNoMoreThanItHeld()
{
    const StorageFolder source;
    const StorageFolder crashed;
    QVERIFY(saveInto(source.path, Site::fromHost(u"example.org"_s), someChoices()));
    QVERIFY(makeCrashed(source, crashed));
    const QString log = crashed.beside(u"-wal"_s);
    const QByteArray sound = contentOf(log);
    QVERIFY(sound.size() > 32);
    QRandomGenerator random(4);
    for (const qsizetype keep : {qsizetype(0), qsizetype(10), qsizetype(40), sound.size() / 2}) {
        const StorageFolder storage;
        QVERIFY(QFile::copy(crashed.path, storage.path));
        QVERIFY(
            setContent(storage.beside(u"-wal"_s), sound.first(keep) + noise(random, sound.size() - keep)));
        const auto opened = Database::open(storage.path);
        QVERIFY(opened);
        QCOMPARE(opened->origin, Database::Origin::Existing);
        const auto choices = loadFrom(*opened->database);
        QCOMPARE(choices->forSite(Site::fromHost(u"example.org"_s)), someChoices());
        QCOMPARE(choices->everywhere, ChoiceSet());
    }
    const auto opened = Database::open(crashed.path);
    QVERIFY(opened);
    QCOMPARE(loadFrom(*opened->database)->everywhere, someChoices());
}

void tst_Database::anEmptiedFileWithALogIsDamagedNotNew()
{
    const StorageFolder source;
    const StorageFolder crashed;
    const ManualClock clock;
    QVERIFY(makeCrashed(source, crashed));
    const QByteArray log = contentOf(crashed.beside(u"-wal"_s));
    QVERIFY(setContent(crashed.path, {}));
    const auto opened = Database::open(crashed.path, clock);
    QVERIFY(opened);
    QCOMPARE(opened->origin, Database::Origin::ReplacedDamaged);
    QCOMPARE(contentOf(aside(crashed) + u"-wal"_s), log);
}

void tst_Database::ourTablesWithoutOurSignatureAreStillOurs()
{
    const StorageFolder storage;
    QVERIFY(saveInto(storage.path, Site(), someChoices()));
    QVERIFY(runOn(storage.path, {u"PRAGMA application_id = 0"_s}));
    const auto opened = Database::open(storage.path);
    QVERIFY(opened);
    QCOMPARE(opened->origin, Database::Origin::Existing);
    QCOMPARE(loadFrom(*opened->database)->everywhere, someChoices());
}

void tst_Database::aDatabaseOfANewerVersionIsNotTouched()
{
    const StorageFolder storage;
    QVERIFY(saveInto(storage.path, Site(), someChoices()));
    QVERIFY(runOn(storage.path, {u"CREATE TABLE future (x)"_s, u"PRAGMA user_version = 99"_s}));
    const auto before = traceOf(storage);
    const auto opened = Database::open(storage.path);
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(u"newer version of ConsentDesk"_s));
    QCOMPARE(traceOf(storage), before);
}

void tst_Database::aNewerVersionThatIsOnlyInTheLogIsNotTouched()
{
    const StorageFolder source;
    const StorageFolder crashed;
    {
        const auto opened = Database::open(source.path);
        QVERIFY(opened);
        QVERIFY(opened->database->connection().run(u"PRAGMA user_version = 99"_s));
        QVERIFY(copyWhileOpen(source.path, crashed.path));
    }
    const auto before = traceOf(crashed);
    const auto refused = Database::open(crashed.path);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"newer version of ConsentDesk"_s));
    QCOMPARE(traceOf(crashed), before);
}

void tst_Database::anotherProgramsDatabaseIsNotTouched_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("its signature") << QStringList{u"PRAGMA application_id = 7"_s};
    QTest::newRow("its signature and our tables")
        << QStringList{u"PRAGMA application_id = 7"_s, u"CREATE TABLE site (id)"_s};
    QTest::newRow("its tables") << QStringList{u"CREATE TABLE bookmark (id)"_s};
    QTest::newRow("its tables in a log")
        << QStringList{u"PRAGMA journal_mode = WAL"_s, u"CREATE TABLE bookmark (id)"_s};
    QTest::newRow("a table called as one of ours")
        << QStringList{u"CREATE TABLE site (id)"_s, u"CREATE TABLE bookmark (id)"_s};
    QTest::newRow("only a version") << QStringList{u"PRAGMA user_version = 3"_s};
}

void tst_Database::anotherProgramsDatabaseIsNotTouched()
{
    QFETCH(QStringList, statements);
    const StorageFolder storage;
    QVERIFY(runOn(storage.path, statements));
    const auto before = traceOf(storage);
    const auto opened = Database::open(storage.path);
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(u"belongs to another program"_s));
    QCOMPARE(traceOf(storage), before);
}

void tst_Database::aPlaceWhereNoFileCanBeIsAnError_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no path") << QString() << u"no file"_s;
    QTest::newRow("read-only file system") << u"/proc/choices.sqlite"_s << u"the file cannot be made"_s;
    QTest::newRow("no folder can be made") << u"/proc/consentdesk/choices.sqlite"_s << u"cannot be made"_s;
    QTest::newRow("folder") << u"folder"_s << u"it is a folder"_s;
    QTest::newRow("pipe") << u"pipe"_s << u"it is not a regular file"_s;
    QTest::newRow("below a file") << u"file/choices.sqlite"_s << u"cannot be made"_s;
    QTest::newRow("device") << u"/dev/full"_s << u"it is not a regular file"_s;
}

void tst_Database::aPlaceWhereNoFileCanBeIsAnError()
{
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    const StorageFolder storage;
    QVERIFY(QDir(storage.folder.path()).mkdir(u"folder"_s));
    QCOMPARE(mkfifo(qPrintable(storage.folder.filePath(u"pipe"_s)), 0600), 0);
    QVERIFY(setContent(storage.folder.filePath(u"file"_s), "x"));
    const QStringList before = storage.files();
    const bool isRelative = !name.isEmpty() && QDir::isRelativePath(name);
    const auto opened = Database::open(isRelative ? storage.folder.filePath(name) : name);
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(sentence), qPrintable(opened.error().message));
    QCOMPARE(storage.files(), before);
}

void tst_Database::aFolderThatCannotBeWrittenIsAnError()
{
    const StorageFolder storage;
    QVERIFY(saveInto(storage.path, Site(), someChoices()));
    QVERIFY(allow(storage.path, 6));
    QVERIFY(allow(storage.folder.path(), 5));
    const auto before = traceOf(storage);
    {
        const OrdinaryUser user;
        const auto opened = Database::open(storage.path);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(u"cannot be opened for writing"_s),
                 qPrintable(opened.error().message));
    }
    QCOMPARE(traceOf(storage), before);
    QVERIFY(allow(storage.folder.path(), 7));
}

void tst_Database::aFileThatCannotBeWrittenIsAnErrorAndNotDamage()
{
    const StorageFolder storage;
    QVERIFY(saveInto(storage.path, Site(), someChoices()));
    QVERIFY(allow(storage.folder.path(), 7));
    const QByteArray before = contentOf(storage.path);
    for (const mode_t bits : {0U, 4U}) {
        QVERIFY(allow(storage.path, bits));
        const OrdinaryUser user;
        const auto opened = Database::open(storage.path);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(u"cannot be opened for writing"_s),
                 qPrintable(opened.error().message));
    }
    QVERIFY(allow(storage.path, 6));
    QCOMPARE(contentOf(storage.path), before);
    QVERIFY(storage.files().filter(u"damaged"_s).isEmpty());
}

void tst_Database::onlyOneAtATimeOpensInAFolder()
{
    const StorageFolder storage;
    FolderLock second(storage.folder.path());
    {
        FolderLock first(storage.folder.path());
        QVERIFY(first.acquire(std::chrono::milliseconds(0)));
        QVERIFY(!second.acquire(std::chrono::milliseconds(20)));
    }
    QVERIFY(second.acquire(std::chrono::milliseconds(0)));
    QCOMPARE(storage.files(), QStringList());
}

void tst_Database::programsThatStartAtOnceShareOneDatabase()
{
    // Separate connections with separate locks behave as separate programs do.
    for (const bool startsDamaged : {false, true}) {
        const StorageFolder storage;
        if (startsDamaged)
            QVERIFY(setContent(storage.path, "damaged"));
        std::atomic<int> existing = 0;
        std::array<QString, 6> failures;
        std::vector<std::thread> programs;
        for (QString &whatFailed : failures) {
            programs.emplace_back([&] {
                const auto opened = Database::open(storage.path);
                whatFailed = opened ? QString() : opened.error().message;
                existing += opened && opened->origin == Database::Origin::Existing ? 1 : 0;
            });
        }
        for (std::thread &program : programs)
            program.join();
        for (const QString &whatFailed : failures)
            QCOMPARE(whatFailed, QString());
        QCOMPARE(existing.load(), 5);
        QCOMPARE(storage.files().filter(u".damaged-"_s).size(), startsDamaged ? 1 : 0);
    }
}

void tst_Database::noDamageCrashes()
{
    const StorageFolder source;
    const StorageFolder crashed;
    for (int i = 0; i < 30; ++i)
        QVERIFY(saveInto(source.path, Site::fromHost(u"site%1.example"_s.arg(i)), someChoices()));
    QVERIFY(makeCrashed(source, crashed));
    const QByteArray sound = contentOf(crashed.path);
    const QByteArray log = contentOf(crashed.beside(u"-wal"_s));
    // A flipped letter in a category is a row that is not understood: left out, and told in the log.
    QLoggingCategory::setFilterRules(u"consentdesk.storage.warning=false"_s);
    const auto restoreRules = qScopeGuard([] { QLoggingCategory::setFilterRules({}); });
    QMap<int, int> outcomes;
    for (quint32 seed = 0; seed < 300; ++seed) {
        QRandomGenerator random(seed);
        const StorageFolder storage;
        QByteArray content = sound;
        // Half of the damage to the header and the first pages, where most of the structure is.
        const int reach = static_cast<int>(seed % 2 == 0 ? 4200 : content.size());
        for (int flips = random.bounded(1, 12); flips > 0; --flips) {
            const int place = random.bounded(reach);
            content[place] = static_cast<char>(content.at(place) ^ (1 << random.bounded(8)));
        }
        if (seed % 5 == 0)
            content.truncate(random.bounded(static_cast<int>(content.size())));
        QVERIFY(setContent(storage.path, content));
        if (seed % 3 == 0)
            QVERIFY(setContent(storage.beside(u"-wal"_s), log));
        auto opened = Database::open(storage.path);
        ++outcomes[opened ? static_cast<int>(opened->origin) : -1];
        if (!opened) {
            QCOMPARE(contentOf(storage.path), content);
            continue;
        }
        QVERIFY2(loadFrom(*opened->database), qPrintable(u"seed %1"_s.arg(seed)));
        const ManualClock clock;
        const auto saved = ChoiceRepository(*opened->database, clock).save(Site(), someChoices());
        QVERIFY2(saved,
                 qPrintable(u"seed %1: %2"_s.arg(seed).arg(saved ? QString() : saved.error().message)));
    }
    qInfo() << "created, replaced, refused …" << outcomes;
    QVERIFY(outcomes.value(static_cast<int>(Database::Origin::ReplacedDamaged)) > 100);
}

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
