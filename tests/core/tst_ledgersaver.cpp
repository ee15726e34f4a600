// SPDX-License-Identifier: Apache-2.0
#include "CatalogueFixture.h"
#include "LedgerFixture.h"
#include "StorageFixture.h"
#include "StrictTest.h"
#include "consent/ConsentService.h"
#include "cookies/CookieInventory.h"
#include "ledger/Ledger.h"
#include "storage/LedgerRepository.h"
#include "storage/LedgerSaver.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <thread>

using namespace consentdesk;
using namespace consentdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Cookie cookieOf(const QByteArray &name)
{
    Cookie cookie;
    cookie.key = {name, u"portal.example"_s, u"/"_s};
    cookie.value = "the-secret-value";
    return cookie;
}

} // namespace

/// A run of the program: what happens is told to the inventory.
class Run final
{
public:
    explicit Run(const Database &database, size_t memory = Ledger::maximumEntries)
        : repository(database)
        , ledger(inventory, consent.policyCell(), memory)
        , saver(std::make_unique<LedgerSaver>(ledger, repository))
    {
    }
    void store(const QByteArray &name)
    {
        inventory.recordStored(cookieOf(name), WrittenBy::Http, Site::fromHost(u"portal.example"_s));
    }

    test::ManualClock clock;
    CookieInventory inventory{clock};
    ConsentService consent{catalogueOfEveryKind(), ConsentChoices(), nullptr};
    LedgerRepository repository;
    Ledger ledger;
    std::unique_ptr<LedgerSaver> saver;
};

class tst_LedgerSaver final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatHappensIsKeptAndNumbersGoOn();
    void itIsWrittenAfterAWhileByItselfAndInParts();
    void anAmendmentReachesTheDisk();
    void whatLeftTheMemoryIsFoundOnTheDisk();
    void theHistoryOfACookieSpansRunsWithoutDuplicates();
    void clearingDeletesWhatIsKept();
    void whatCannotBeClearedIsNotShownAndIsTriedAgain();
    void aClearingThatWasInterruptedIsFinishedAtTheNextStart();
    void aLockedDatabaseCostsNothing();
    void aFullDiskIsOneWarningAndBoundedMemory();
    void withoutKnownNumbersNothingIsOverwritten();
    void aFloodIsSavedInBoundedPartsWhileItComes();
    void aFloodIsKeptWithoutALongHold();
    void noValueIsInAnyFile();
    void aKillLosesOnlyTheEnd();

private:
    void reopen();
    [[nodiscard]] const Database &database() const { return *m_opened->database; }
    [[nodiscard]] qsizetype keptCount() const
    {
        return database().connection().value(u"SELECT count(*) FROM ledger_entry"_s)->toLongLong();
    }
    [[nodiscard]] qsizetype traces(const QByteArray &text) const
    {
        qsizetype found = 0;
        for (const QString &file : m_storage->files())
            found += contentOf(m_storage->folder.filePath(file)).count(text);
        return found;
    }

    std::optional<StorageFolder> m_storage;
    std::optional<OpenedDatabase> m_opened;
};

void tst_LedgerSaver::init()
{
    failOnAnyWarning();
    m_storage.emplace();
    reopen();
}

void tst_LedgerSaver::cleanup()
{
    m_opened.reset();
    m_storage.reset();
}

void tst_LedgerSaver::reopen()
{
    m_opened.reset();
    auto opened = Database::open(m_storage->path);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    m_opened.emplace(std::move(*opened));
}

void tst_LedgerSaver::whatHappensIsKeptAndNumbersGoOn()
{
    {
        Run first(database());
        QCOMPARE(first.ledger.nextNumber(), 1U);
        first.store("a");
        first.store("b");
        QCOMPARE(keptCount(), 0); // not at once
    }
    reopen();
    Run second(database());
    QCOMPARE(second.ledger.nextNumber(), 3U);
    second.store("c");
    const auto page = second.saver->earlier(3, 10);
    QVERIFY(page);
    QCOMPARE(page->entries.size(), 2);
    QCOMPARE(page->entries.first().event.wireName, "b");
    QCOMPARE(page->entries.first().event.topLevelSite.domain(), u"portal.example"_s);
}

void tst_LedgerSaver::itIsWrittenAfterAWhileByItselfAndInParts()
{
    constexpr int events = int(LedgerSaver::entriesAtOnce) * 2 + 1;
    Run run(database());
    for (int i = 0; i < events; ++i)
        run.store(QByteArray::number(i));
    QTRY_VERIFY(keptCount() > 0);
    QCOMPARE(keptCount(), qsizetype(LedgerSaver::entriesAtOnce));
    QTRY_COMPARE(keptCount(), events);
}

void tst_LedgerSaver::anAmendmentReachesTheDisk()
{
    const CookieKey key = cookieOf("a").key;
    {
        Run run(database());
        run.inventory.recordStored(cookieOf("a"), WrittenBy::NotReported);
        run.inventory.recordStored(cookieOf("b"), WrittenBy::NotReported);
        QCOMPARE(run.saver->earlierOf(key, 3, 9)->entries.value(0).event.writer, QString()); // it is kept
        run.inventory.recordWriter(key, u"https://cdn.example/a.js"_s);
    }
    Run next(database());
    QCOMPARE(keptCount(), 2);
    QCOMPARE(next.saver->earlierOf(key, 3, 9)->entries.value(0).event.writer, u"https://cdn.example/a.js"_s);
}

void tst_LedgerSaver::whatLeftTheMemoryIsFoundOnTheDisk()
{
    Run run(database(), 5);
    for (int i = 1; i <= 12; ++i)
        run.store(QByteArray::number(i));
    QCOMPARE(run.ledger.oldestNumber(), 8U);
    const auto page = run.saver->earlier(run.ledger.oldestNumber(), 100);
    QVERIFY(page);
    QCOMPARE(page->entries.size(), 7);
    QCOMPARE(page->entries.first().number, 7U);
    QCOMPARE(page->entries.last().number, 1U);
}

void tst_LedgerSaver::theHistoryOfACookieSpansRunsWithoutDuplicates()
{
    const CookieKey key = cookieOf("a").key;
    const auto numbersOf = [&key](Run &run, qsizetype limit) {
        QList<quint64> numbers;
        for (const LedgerEntry &entry : historyOf(key, run.ledger, run.saver.get(), limit))
            numbers.append(entry.number);
        return numbers;
    };
    {
        Run first(database());
        for (const char *const name : {"a", "b", "a"})
            first.store(name);
        QCOMPARE(numbersOf(first, 9), (QList<quint64>{1, 3}));
    }
    Run second(database(), 3);
    QCOMPARE(numbersOf(second, 9), (QList<quint64>{1, 3})); // before anything happened
    for (const char *const name : {"a", "a", "b", "a"})
        second.store(name);
    QCOMPARE(numbersOf(second, 9), (QList<quint64>{1, 3, 4, 5, 7})); // 4 is in no memory any more
    QCOMPARE(numbersOf(second, 3), (QList<quint64>{4, 5, 7}));
    QCOMPARE(numbersOf(second, 1), QList<quint64>{7});
    QCOMPARE(historyOf(key, second.ledger, nullptr, 9).size(), 2);
}

void tst_LedgerSaver::clearingDeletesWhatIsKept()
{
    {
        Run run(database());
        run.store("unmistakable-name");
        run.store("unmistakable-other");
        QVERIFY(run.saver->earlier(3, 1)); // on the disk
        run.store("unmistakable-third");   // still waiting
        QVERIFY(traces("unmistakable") > 0);
        run.ledger.clear();
        QCOMPARE(traces("unmistakable"), 0);
        QCOMPARE(keptCount(), 0);
    }
    QCOMPARE(traces("unmistakable"), 0);
    reopen();
    QCOMPARE(traces("unmistakable"), 0);
    Run next(database());
    next.store("b");
    QVERIFY(next.ledger.entries().back().number >= 3);
}

void tst_LedgerSaver::whatCannotBeClearedIsNotShownAndIsTriedAgain()
{
    Run run(database());
    QSignalSpy failed(run.saver.get(), &LedgerSaver::clearingFailed);
    run.store("unmistakable");
    QVERIFY(run.saver->earlier(2, 1));
    const auto other = SqlConnection::open(m_storage->path, SqlConnection::Access::ReadWrite);
    QVERIFY(other && (*other)->run(u"BEGIN IMMEDIATE"_s));
    QTest::ignoreMessage(
        QtWarningMsg, QRegularExpression(u"What happened to cookies earlier cannot be deleted: another"_s));
    run.ledger.clear();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(keptCount(), 1);
    QVERIFY(run.saver->earlier(100, 10)->entries.isEmpty());
    QVERIFY(run.saver->earlierOf(cookieOf("unmistakable").key, 100, 10)->entries.isEmpty());
    QVERIFY((*other)->run(u"ROLLBACK"_s));
    QTRY_COMPARE(keptCount(), 0); // by itself
    QCOMPARE(traces("unmistakable"), 0);
    QCOMPARE(failed.size(), 1);
}

void tst_LedgerSaver::aClearingThatWasInterruptedIsFinishedAtTheNextStart()
{
    {
        Run run(database());
        for (int i = 0; i < 300; ++i)
            run.store("unmistakable" + QByteArray::number(i));
    }
    reopen();
    // Killed between the two steps, where SQLite writes no zeros.
    QVERIFY(database().connection().run(u"PRAGMA secure_delete = FAST"_s));
    QVERIFY(database().connection().run(u"DELETE FROM ledger_entry"_s));
    reopen();
    QVERIFY(traces("unmistakable") > 0);
    const Run next(database());
    QCOMPARE(traces("unmistakable"), 0);
}

void tst_LedgerSaver::aLockedDatabaseCostsNothing()
{
    {
        Run run(database());
        const auto other = SqlConnection::open(m_storage->path, SqlConnection::Access::ReadWrite);
        QVERIFY(other && (*other)->run(u"BEGIN IMMEDIATE"_s));
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"What happened to cookies cannot be saved: another"_s));
        run.store("a");
        QTest::qWait(0);
        QVERIFY(run.saver->earlier(2, 1)); // tried, and failed
        QVERIFY((*other)->run(u"ROLLBACK"_s));
        run.store("b");
    }
    QCOMPARE(keptCount(), 2);
}

void tst_LedgerSaver::aFullDiskIsOneWarningAndBoundedMemory()
{
    {
        Run run(database());
        QVERIFY(database().connection().run(u"PRAGMA max_page_count = 30"_s));
        QTest::ignoreMessage(
            QtWarningMsg,
            QRegularExpression(u"What happened to cookies cannot be saved: the disk is full"_s));
        for (int i = 0; i < 3 * int(LedgerSaver::maximumWaiting); ++i)
            run.store(QByteArray::number(i) + QByteArray(200, 'x'));
        QVERIFY(database().connection().run(u"PRAGMA max_page_count = 100000"_s));
    }
    // What waited at the end is kept; what came before it is lost.
    const auto kept = keptCount();
    QVERIFY2(kept >= qsizetype(LedgerSaver::maximumWaiting) &&
                 kept < 2 * qsizetype(LedgerSaver::maximumWaiting),
             QByteArray::number(kept).constData());
}

void tst_LedgerSaver::withoutKnownNumbersNothingIsOverwritten()
{
    {
        Run run(database());
        run.store("first");
    }
    QVERIFY(database().connection().run(u"ALTER TABLE ledger_entry RENAME TO hidden"_s));
    // SQLite renames its own note of the highest number as well: pretend that it cannot be read.
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"What happened to cookies cannot be saved"_s));
        Run run(database());
        run.store("second");
    }
    QVERIFY(database().connection().run(u"ALTER TABLE hidden RENAME TO ledger_entry"_s));
    QCOMPARE(keptCount(), 1);
}

void tst_LedgerSaver::aFloodIsSavedInBoundedPartsWhileItComes()
{
    Run run(database());
    qlonglong kept = 0;
    for (int i = 1; i <= 3 * int(LedgerSaver::maximumWaiting); ++i) {
        run.store(QByteArray::number(i % 100));
        const auto now =
            database().connection().value(u"SELECT max(number) FROM ledger_entry"_s)->toLongLong();
        QVERIFY(now - kept <= qlonglong(LedgerSaver::entriesAtOnce));
        QVERIFY(i - now <= qlonglong(LedgerSaver::maximumWaiting));
        kept = now;
    }
    QVERIFY(kept > 0);
}

void tst_LedgerSaver::aFloodIsKeptWithoutALongHold()
{
    constexpr int events = 100'000;
    qint64 longest = 0;
    int holds = 0; ///< longer than a frame
    QElapsedTimer whole;
    whole.start();
    {
        Run run(database());
        QElapsedTimer one;
        for (int i = 0; i < events; ++i) {
            one.start();
            run.store("cookie" + QByteArray::number(qHash(i) % 100'000));
            longest = std::max(longest, one.nsecsElapsed());
            holds += one.nsecsElapsed() > 16'000'000 ? 1 : 0;
        }
        qInfo("%d events in %lld ms, the longest took %.1f ms, %d longer than 16 ms", events, whole.elapsed(),
              double(longest) / 1e6, holds);
    }
    QCOMPARE(keptCount(), events);
    qInfo("with the end %lld ms, %lld octets a row", whole.elapsed(),
          QFileInfo(m_storage->path).size() / events);
    whole.restart();
    reopen();
    qInfo("opening %lld ms", whole.elapsed());
    Run next(database());
    whole.restart();
    QCOMPARE(next.saver->earlier(next.ledger.nextNumber(), 1000)->entries.size(), 1000);
    qInfo("a page of 1,000 %lld ms", whole.elapsed());
    whole.restart();
    QVERIFY(next.saver->earlierOf(cookieOf("cookie7").key, next.ledger.nextNumber(), 50));
    qInfo("a cookie's history %.1f ms", double(whole.nsecsElapsed()) / 1e6);
    whole.restart();
    next.ledger.clear();
    qInfo("clearing %lld ms", whole.elapsed());
    QCOMPARE(keptCount(), 0);
}

void tst_LedgerSaver::noValueIsInAnyFile()
{
    Run run(database());
    run.store("a");
    Cookie nameless = cookieOf({});
    run.inventory.recordStored(nameless, WrittenBy::Http);
    nameless.value = "name=the-secret-value";
    run.inventory.recordStored(nameless, WrittenBy::Http);
    run.store("a");
    run.inventory.recordRefused(cookieOf("a").key, Refusal::OnChoice);
    QVERIFY(run.saver->earlier(100, 1));
    QCOMPARE(keptCount(), 5);
    QVERIFY(traces("portal.example") > 0);
    QCOMPARE(traces("secret"), 0);
}

void tst_LedgerSaver::aKillLosesOnlyTheEnd()
{
    QRandomGenerator random(20261124);
    quint64 confirmed = 0;
    for (int kill = 0; kill < 12; ++kill) {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_opened.reset();
        writer.start(QStringLiteral(LEDGER_WRITER), {m_storage->path});
        QVERIFY(writer.waitForReadyRead());
        std::this_thread::sleep_for(std::chrono::microseconds(random.bounded(40'000)));
        writer.kill();
        writer.waitForFinished();
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        const QByteArray said = writer.readAllStandardOutput();
        const QByteArray whole = said.first(said.lastIndexOf('\n'));
        const quint64 now = whole.sliced(whole.lastIndexOf(' ') + 1).toULongLong();
        QVERIFY(now > confirmed);
        confirmed = now;
        reopen();
        QCOMPARE(m_opened->origin, Database::Origin::Existing);
        const Run run(database());
        QVERIFY2(run.ledger.nextNumber() > confirmed, QByteArray::number(confirmed).constData());
        QCOMPARE(quint64(keptCount()), run.ledger.nextNumber() - 1); // no gap
    }
}

QTEST_GUILESS_MAIN(tst_LedgerSaver)
#include "tst_ledgersaver.moc"
