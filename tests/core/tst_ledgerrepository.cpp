// SPDX-License-Identifier: Apache-2.0
#include "LedgerFixture.h"
#include "StorageFixture.h"
#include "StrictTest.h"
#include "storage/LedgerRepository.h"

#include <QElapsedTimer>
#include <QTest>

using namespace consentdesk;
using namespace consentdesk::test;
using namespace Qt::Literals::StringLiterals;

class tst_LedgerRepository final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everyEntryComesBackAsItWas();
    void pagesFollowEachOtherFromTheNewest();
    void theHistoryOfACookieIsItsOwn();
    void anEntryKeptAgainTakesTheEarlierOnesPlace();
    void onlyTheNewestAreKept();
    void textsOfPagesAreBounded();
    void numbersGoOnAfterClearingAndReopening();
    void clearingLeavesNoTraceInAnyFile();
    void aHalfClearingIsNoticed();
    void clearingBesideAReaderIsAnErrorAndWorksLater();
    void rowsThatAreNotUnderstoodAreLeftOutWithOneWarning_data();
    void rowsThatAreNotUnderstoodAreLeftOutWithOneWarning();
    void rowsLeftOutDoNotEndAPage();
    void anImpossibleRowIsDamage();
    void aLockedDatabaseIsAnErrorAtOnceAndChoicesStillWait();
    void aDatabaseThatMayNotGrowKeepsTheEarlierEntries();
    void choicesAreNotTouched();

private:
    [[nodiscard]] bool run(const QString &sql)
    {
        return m_opened->database->connection().run(sql).has_value();
    }
    [[nodiscard]] QString value(const QString &sql) const
    {
        return m_opened->database->connection().value(sql).value_or(QVariant()).toString();
    }
    [[nodiscard]] QList<LedgerEntry> loaded() { return m_repository->load(beyond, 1'000'000)->entries; }
    [[nodiscard]] QList<quint64> numbers()
    {
        QList<quint64> all;
        for (const LedgerEntry &entry : loaded())
            all.append(entry.number);
        return all;
    }
    void reopen();

    static constexpr quint64 beyond = ~quint64(0);

    std::optional<StorageFolder> m_storage;
    std::optional<OpenedDatabase> m_opened;
    std::optional<LedgerRepository> m_repository;
};

void tst_LedgerRepository::init()
{
    failOnAnyWarning();
    m_storage.emplace();
    reopen();
}

void tst_LedgerRepository::cleanup()
{
    m_repository.reset();
    m_opened.reset();
    m_storage.reset();
}

void tst_LedgerRepository::reopen()
{
    m_repository.reset();
    m_opened.reset();
    auto opened = Database::open(m_storage->path);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    m_opened.emplace(std::move(*opened));
    m_repository.emplace(*m_opened->database);
}

void tst_LedgerRepository::everyEntryComesBackAsItWas()
{
    QList<LedgerEntry> entries = entriesOfEveryKind();
    QVERIFY(m_repository->save(entries));
    reopen();
    QCOMPARE(m_opened->origin, Database::Origin::Existing);
    std::reverse(entries.begin(), entries.end());
    const auto kept = loaded();
    QCOMPARE(kept.size(), entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i)
        QVERIFY2(kept.at(i) == entries.at(i), QByteArray::number(entries.at(i).number).constData());
}

void tst_LedgerRepository::pagesFollowEachOtherFromTheNewest()
{
    for (quint64 number = 1; number <= 25; ++number)
        QVERIFY(m_repository->save({ledgerEntry(number)}));
    QList<quint64> seen;
    std::optional<quint64> before = 24;
    int pages = 0;
    while (before) {
        const auto page = m_repository->load(*before, 10);
        QVERIFY(page);
        for (const LedgerEntry &entry : page->entries)
            seen.append(entry.number);
        before = page->continueBefore;
        ++pages;
    }
    QCOMPARE(pages, 3);
    QCOMPARE(seen.size(), 23);
    QCOMPARE(seen.first(), 23U);
    QCOMPARE(seen.last(), 1U);
    QVERIFY(!m_repository->load(1, 10)->continueBefore);
}

void tst_LedgerRepository::theHistoryOfACookieIsItsOwn()
{
    LedgerEntry elsewhere = ledgerEntry(3);
    elsewhere.event.key.path = u"/"_s;
    LedgerEntry nameless = ledgerEntry(5, {});
    QVERIFY(
        m_repository->save({ledgerEntry(1), ledgerEntry(2, "other"), elsewhere, ledgerEntry(4), nameless}));
    const auto page = m_repository->historyOf(ledgerEntry(0).event.key, beyond, 10);
    QVERIFY(page);
    QCOMPARE(page->entries, (QList{ledgerEntry(4), ledgerEntry(1)}));
    QCOMPARE(m_repository->historyOf(ledgerEntry(0).event.key, 4, 10)->entries, QList{ledgerEntry(1)});
    QCOMPARE(m_repository->historyOf(ledgerEntry(0).event.key, beyond, 1)->entries, QList{ledgerEntry(4)});
    QCOMPARE(m_repository->historyOf(nameless.event.key, beyond, 10)->entries, QList{nameless});
    auto plan = m_opened->database->connection().run(
        u"EXPLAIN QUERY PLAN SELECT * FROM ledger_entry WHERE name = X'61' AND domain = 'a' AND path = '/'"
        " AND number < 9 ORDER BY number DESC LIMIT 5"_s);
    QVERIFY(plan && plan->next());
    QVERIFY2(plan->value(3).toString().contains(u"ledger_entry_of_cookie"_s),
             qPrintable(plan->value(3).toString())); // never a look at every row
}

void tst_LedgerRepository::anEntryKeptAgainTakesTheEarlierOnesPlace()
{
    QVERIFY(m_repository->save({ledgerEntry(1), ledgerEntry(2)}));
    LedgerEntry amended = ledgerEntry(1);
    amended.event.writtenBy = WrittenBy::Script;
    amended.event.writer = u"https://cdn.example/a.js"_s;
    QVERIFY(m_repository->save({amended}));
    QCOMPARE(loaded(), (QList{ledgerEntry(2), amended}));
    QCOMPARE(*m_repository->nextNumber(), 3U);
}

void tst_LedgerRepository::onlyTheNewestAreKept()
{
    constexpr quint64 maximum = LedgerRepository::maximumEntries;
    QVERIFY(m_repository->save({ledgerEntry(1), ledgerEntry(2), ledgerEntry(maximum)}));
    QCOMPARE(numbers(), (QList<quint64>{maximum, 2, 1}));
    QVERIFY(m_repository->save({ledgerEntry(maximum + 1)}));
    QCOMPARE(numbers(), (QList<quint64>{maximum + 1, maximum, 2}));
    QVERIFY(m_repository->save({ledgerEntry(3)})); // an amendment drops nothing
    QCOMPARE(numbers(), (QList<quint64>{maximum + 1, maximum, 3, 2}));
    QVERIFY(m_repository->save({ledgerEntry(2 * maximum)}));
    QCOMPARE(numbers(), (QList<quint64>{2 * maximum, maximum + 1}));
}

void tst_LedgerRepository::textsOfPagesAreBounded()
{
    LedgerEntry huge = ledgerEntry(1, QByteArray(10'000, 'n'));
    huge.event.wireName = QByteArray(10'000, 'w');
    huge.event.key.domain = QString(10'000, u'd');
    huge.event.key.path = QString(10'000, u'p');
    huge.event.host = QString(10'000, u'h');
    huge.event.key.path[0] = QChar(0xdc00);                    // half of a pair
    huge.event.writer = QString(2047, u'x') + u"\U0001F36A"_s; // a pair at the cut
    QVERIFY(m_repository->save({huge}));
    const CookieEvent kept = loaded().value(0).event;
    QCOMPARE(kept.key.name.size(), 4096);
    QCOMPARE(kept.wireName.size(), 4096);
    QCOMPARE(kept.key.domain.size(), 300);
    QCOMPARE(kept.key.path, u'?' + QString(2047, u'p'));
    QCOMPARE(kept.host.size(), 300);
    QCOMPARE(kept.writer, QString(2047, u'x'));
}

void tst_LedgerRepository::numbersGoOnAfterClearingAndReopening()
{
    QCOMPARE(*m_repository->nextNumber(), 1U);
    QVERIFY(m_repository->save({ledgerEntry(41)}));
    QVERIFY(m_repository->clear());
    QCOMPARE(loaded(), QList<LedgerEntry>());
    QCOMPARE(*m_repository->nextNumber(), 42U);
    reopen();
    QCOMPARE(*m_repository->nextNumber(), 42U);
    QVERIFY(m_repository->save({ledgerEntry(42)}));
    QCOMPARE(numbers(), QList<quint64>{42});
}

void tst_LedgerRepository::clearingLeavesNoTraceInAnyFile()
{
    const QByteArray name = "unmistakable-name";
    const auto traces = [&] {
        qsizetype found = 0;
        for (const QString &file : m_storage->files())
            found += contentOf(m_storage->folder.filePath(file)).count(name);
        return found;
    };
    QList<LedgerEntry> entries;
    for (quint64 number = 1; number <= 3000; ++number)
        entries.append(ledgerEntry(number, name + QByteArray::number(number)));
    QVERIFY(m_repository->save(entries));
    QVERIFY(run(u"PRAGMA wal_checkpoint(PASSIVE)"_s)); // into the file itself
    entries.first().number = 3001;
    QVERIFY(m_repository->save({entries.first()})); // and into the log
    QVERIFY(traces() > 3000);
    const auto before = QFileInfo(m_storage->path).size();
    QVERIFY(m_repository->clear());
    QCOMPARE(traces(), 0);
    QVERIFY2(QFileInfo(m_storage->path).size() < before / 2, "the room is given back");
    QVERIFY(!m_repository->isHalfCleared());
    QCOMPARE(value(u"PRAGMA user_version"_s), QString::number(schemaMigrations().size()));
}

void tst_LedgerRepository::aHalfClearingIsNoticed()
{
    QVERIFY(!m_repository->isHalfCleared());
    QList<LedgerEntry> entries;
    for (quint64 number = 1; number <= 300; ++number)
        entries.append(ledgerEntry(number));
    QVERIFY(m_repository->save(entries));
    QVERIFY(!m_repository->isHalfCleared());
    QVERIFY(run(u"DELETE FROM ledger_entry"_s)); // as a program that is killed in the middle
    QVERIFY(m_repository->isHalfCleared());
    QVERIFY(m_repository->clear());
    QVERIFY(!m_repository->isHalfCleared());
}

void tst_LedgerRepository::clearingBesideAReaderIsAnErrorAndWorksLater()
{
    QVERIFY(m_repository->save({ledgerEntry(1)}));
    const auto other = SqlConnection::open(m_storage->path, SqlConnection::Access::ReadWrite);
    QVERIFY(other && (*other)->run(u"BEGIN"_s) && (*other)->value(u"SELECT count(*) FROM ledger_entry"_s));
    const auto cleared = m_repository->clear();
    QVERIFY(!cleared);
    QCOMPARE(cleared.error().message,
             u"What happened to cookies earlier cannot be deleted: another program is using the file."_s);
    QVERIFY((*other)->run(u"COMMIT"_s));
    QVERIFY(m_repository->clear());
    QVERIFY(!contentOf(m_storage->beside(u"-wal"_s)).contains("sessionid"));
}

void tst_LedgerRepository::rowsThatAreNotUnderstoodAreLeftOutWithOneWarning_data()
{
    QTest::addColumn<QString>("change");
    for (const char *const column :
         {"kind", "written_by", "refusal", "end_cause", "decision", "rule", "category"})
        QTest::newRow(column) << QString::fromLatin1(column) + u" = 'of a newer version'"_s;
    QTest::newRow("differences") << u"differences = 'value,colour'"_s;
    QTest::newRow("page below a site") << u"page = 'www.portal.example'"_s;
    QTest::newRow("page that is no host") << u"page = 'a b'"_s;
    QTest::newRow("page that is no UTF-8") << u"page = CAST(X'ff00fe' AS TEXT)"_s;
    QTest::newRow("time beyond all calendars") << u"time = 253402300800000"_s; // the year 10000
}

void tst_LedgerRepository::rowsThatAreNotUnderstoodAreLeftOutWithOneWarning()
{
    QFETCH(QString, change);
    QVERIFY(m_repository->save({ledgerEntry(1), ledgerEntry(2), ledgerEntry(3)}));
    QVERIFY(run(u"UPDATE ledger_entry SET %1 WHERE number = 2"_s.arg(change)));
    QTest::ignoreMessage(QtWarningMsg, "Kept events that are not understood are left out");
    QCOMPARE(numbers(), (QList<quint64>{3, 1}));
    QCOMPARE(numbers(), (QList<quint64>{3, 1})); // and no second warning
}

void tst_LedgerRepository::rowsLeftOutDoNotEndAPage()
{
    QVERIFY(m_repository->save({ledgerEntry(1), ledgerEntry(2), ledgerEntry(3)}));
    QVERIFY(run(u"UPDATE ledger_entry SET kind = 'restored' WHERE number > 1"_s));
    QTest::ignoreMessage(QtWarningMsg, "Kept events that are not understood are left out");
    const auto page = m_repository->load(beyond, 2);
    QVERIFY(page);
    QVERIFY(page->entries.isEmpty());
    QCOMPARE(page->continueBefore, 2U);
}

void tst_LedgerRepository::anImpossibleRowIsDamage()
{
    QVERIFY(m_repository->save({ledgerEntry(1)}));
    QVERIFY(run(u"PRAGMA ignore_check_constraints = ON"_s));
    QVERIFY(run(u"UPDATE ledger_entry SET number = -1"_s));
    reopen();
    QCOMPARE(m_opened->origin, Database::Origin::ReplacedDamaged);
    QCOMPARE(*m_repository->nextNumber(), 1U);
}

void tst_LedgerRepository::aLockedDatabaseIsAnErrorAtOnceAndChoicesStillWait()
{
    const auto other = SqlConnection::open(m_storage->path, SqlConnection::Access::ReadWrite);
    QVERIFY(other && (*other)->run(u"BEGIN IMMEDIATE"_s));
    QElapsedTimer clock;
    clock.start();
    const auto saved = m_repository->save({ledgerEntry(1)});
    const auto cleared = m_repository->clear();
    QVERIFY2(clock.elapsed() < 1000, "a choice would wait for five seconds");
    QVERIFY(!saved && !cleared);
    QVERIFY2(saved.error().message.startsWith(u"What happened to cookies cannot be saved: another program"_s),
             qPrintable(saved.error().message));
    QVERIFY2(cleared.error().message.contains(u"another program"_s), qPrintable(cleared.error().message));
    QCOMPARE(value(u"PRAGMA busy_timeout"_s), u"5000"_s);
    QCOMPARE(value(u"PRAGMA synchronous"_s), u"2"_s);
    QVERIFY((*other)->run(u"ROLLBACK"_s));
    QVERIFY(m_repository->save({ledgerEntry(1)}));
}

void tst_LedgerRepository::aDatabaseThatMayNotGrowKeepsTheEarlierEntries()
{
    QVERIFY(m_repository->save({ledgerEntry(1)}));
    QVERIFY(run(u"PRAGMA max_page_count = 25"_s));
    QList<LedgerEntry> many;
    for (quint64 number = 2; number <= 500; ++number)
        many.append(ledgerEntry(number, QByteArray(4000, 'x')));
    const auto saved = m_repository->save(many);
    QVERIFY(!saved);
    QVERIFY2(saved.error().message.contains(u"the disk is full"_s), qPrintable(saved.error().message));
    QCOMPARE(numbers(), QList<quint64>{1});
    QVERIFY(run(u"PRAGMA max_page_count = 100000"_s));
    QVERIFY(m_repository->save(many));
    QCOMPARE(numbers().size(), 500);
}

void tst_LedgerRepository::choicesAreNotTouched()
{
    const ManualClock clock;
    ChoiceRepository choices(*m_opened->database, clock);
    QVERIFY(choices.save(Site(), someChoices()));
    QVERIFY(m_repository->save(entriesOfEveryKind()));
    QVERIFY(m_repository->clear());
    reopen();
    QCOMPARE(loadFrom(*m_opened->database)->everywhere, someChoices());
}

QTEST_GUILESS_MAIN(tst_LedgerRepository)
#include "tst_ledgerrepository.moc"
