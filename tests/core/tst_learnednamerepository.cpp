// SPDX-License-Identifier: Apache-2.0
#include "StorageFixture.h"
#include "StrictTest.h"
#include "storage/LearnedNameRepository.h"
#include "storage/LearnedNameSaver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace consentdesk;
using namespace consentdesk::test;
using namespace Qt::Literals::StringLiterals;

class tst_LearnedNameRepository final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void namesOfAnyOctetsAreKept_data();
    void namesOfAnyOctetsAreKept();
    void savingASiteLeavesTheOthersAlone();
    void aForgottenSiteLeavesNothingBehind();
    void theOrderIsKept();
    void aNameThatIsTooLongIsNotKept();
    void choicesAndNamesDoNotDisturbEachOther();
    void rowsThatAreNotUnderstoodAreLeftOut_data();
    void rowsThatAreNotUnderstoodAreLeftOut();
    void anImpossibleRowIsDamage();
    void aLockedDatabaseIsAnErrorAtOnceAndChoicesStillWait();
    void aDatabaseThatMayNotGrowKeepsTheEarlierNames();
    void aFileThatOnlyOthersMayWriteIsAnError();
    void theSaverKeepsWhatIsLearned();
    void theSaverWritesAfterAWhileByItself();
    void theSaverTriesAgain();
    void aFloodOfNamesStaysBounded();

private:
    [[nodiscard]] bool run(const QString &sql)
    {
        return m_opened->database->connection().run(sql).has_value();
    }
    [[nodiscard]] QString value(const QString &sql) const
    {
        return m_opened->database->connection().value(sql).value_or(QVariant()).toString();
    }
    [[nodiscard]] LearnedNames::InOrder loaded() const { return *m_repository->load(); }
    void reopen();

    std::optional<StorageFolder> m_storage;
    std::optional<OpenedDatabase> m_opened;
    std::optional<LearnedNameRepository> m_repository;
    const Site m_site = Site::fromHost(u"example.org"_s);
    const Site m_other = Site::fromHost(u"例え.jp"_s);
};

void tst_LearnedNameRepository::init()
{
    failOnAnyWarning();
    m_storage.emplace();
    reopen();
}

void tst_LearnedNameRepository::cleanup()
{
    m_repository.reset();
    m_opened.reset();
    m_storage.reset();
}

void tst_LearnedNameRepository::reopen()
{
    m_repository.reset();
    m_opened.reset();
    auto opened = Database::open(m_storage->path);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    m_opened.emplace(std::move(*opened));
    m_repository.emplace(*m_opened->database);
}

void tst_LearnedNameRepository::namesOfAnyOctetsAreKept_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("nameless");
    QByteArray everyOctet;
    for (int octet = 0; octet < 0x100; ++octet)
        everyOctet.append(static_cast<char>(octet));
    QTest::newRow("plain") << QByteArray("_ga") << false;
    QTest::newRow("nameless") << QByteArray("_ga") << true;
    QTest::newRow("nameless without an equals sign") << QByteArray() << true;
    QTest::newRow("every octet") << everyOctet << false;
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80 \xc3") << false;
    QTest::newRow("quotes") << QByteArray(R"('; DROP TABLE site --"`\)") << false;
    QTest::newRow("4,096 octets") << QByteArray(4096, '\xe9') << false;
}

void tst_LearnedNameRepository::namesOfAnyOctetsAreKept()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, nameless);
    const LearnedName learned{name, nameless};
    QVERIFY(m_repository->save({{m_site, {learned}}}));
    QCOMPARE(loaded(), (LearnedNames::InOrder{{m_site, learned}}));
    reopen();
    QCOMPARE(m_opened->origin, Database::Origin::Existing);
    QCOMPARE(loaded(), (LearnedNames::InOrder{{m_site, learned}}));
}

void tst_LearnedNameRepository::savingASiteLeavesTheOthersAlone()
{
    QVERIFY(m_repository->save({{m_site, {{"a"}}}, {m_other, {{"b"}}}}));
    const QString id = value(u"SELECT id FROM learned_name WHERE name = X'62'"_s);
    QVERIFY(m_repository->save({{m_site, {{"c"}}}}));
    QCOMPARE(loaded().size(), 2);
    QVERIFY(loaded().contains({m_site, {"c"}}));
    QCOMPARE(value(u"SELECT id FROM learned_name WHERE name = X'62'"_s), id);
}

void tst_LearnedNameRepository::aForgottenSiteLeavesNothingBehind()
{
    QVERIFY(m_repository->save({{m_site, {{"a"}}}}));
    QVERIFY(m_repository->save({{m_site, {}}}));
    QCOMPARE(value(u"SELECT count(*) FROM learned_name"_s), u"0"_s);
}

void tst_LearnedNameRepository::theOrderIsKept()
{
    QVERIFY(m_repository->save({{m_site, {{"z"}, {"a"}, {"m"}}}}));
    reopen();
    QCOMPARE(loaded(), (LearnedNames::InOrder{{m_site, {"z"}}, {m_site, {"a"}}, {m_site, {"m"}}}));
}

void tst_LearnedNameRepository::aNameThatIsTooLongIsNotKept()
{
    QVERIFY(m_repository->save({{m_site, {{QByteArray(4097, 'x')}, {"a"}}}}));
    QCOMPARE(loaded(), (LearnedNames::InOrder{{m_site, {"a"}}}));
}

void tst_LearnedNameRepository::choicesAndNamesDoNotDisturbEachOther()
{
    const ManualClock clock;
    ChoiceRepository choices(*m_opened->database, clock);
    QVERIFY(m_repository->save({{m_site, {{"a"}}}}));
    QVERIFY(choices.save(m_site, someChoices()));
    QVERIFY(choices.save(m_site, {}));
    QCOMPARE(loaded().size(), 1);
    QVERIFY(choices.save(m_site, someChoices()));
    QVERIFY(m_repository->save({{m_site, {}}}));
    QCOMPARE(choices.load()->forSite(m_site), someChoices());
    // A choice is still awaited until the disk has it.
    QCOMPARE(value(u"PRAGMA synchronous"_s), u"2"_s);
    QCOMPARE(value(u"PRAGMA busy_timeout"_s), u"5000"_s);
}

void tst_LearnedNameRepository::rowsThatAreNotUnderstoodAreLeftOut_data()
{
    QTest::addColumn<QString>("domain");
    QTest::newRow("below a site") << u"'www.example.org'"_s;
    QTest::newRow("upper case") << u"'EXAMPLE.NET'"_s;
    QTest::newRow("no host") << u"'a b'"_s;
    QTest::newRow("not UTF-8") << u"CAST(X'ff00fe' AS TEXT)"_s;
}

void tst_LearnedNameRepository::rowsThatAreNotUnderstoodAreLeftOut()
{
    QFETCH(QString, domain);
    QVERIFY(m_repository->save({{m_site, {{"a"}}}}));
    QVERIFY(run(u"INSERT INTO learned_name (domain, name, nameless) VALUES (%1, X'61', 0)"_s.arg(domain)));
    QTest::ignoreMessage(QtWarningMsg, "Stored names that are not understood and were left out: 1");
    QCOMPARE(loaded(), (LearnedNames::InOrder{{m_site, {"a"}}}));
}

void tst_LearnedNameRepository::anImpossibleRowIsDamage()
{
    QVERIFY(m_repository->save({{m_site, {{"a"}}}}));
    QVERIFY(run(u"PRAGMA ignore_check_constraints = ON"_s));
    QVERIFY(run(u"INSERT INTO learned_name (domain, name, nameless) VALUES ('a.example', X'61', 7)"_s));
    reopen();
    QCOMPARE(m_opened->origin, Database::Origin::ReplacedDamaged);
    QCOMPARE(loaded(), LearnedNames::InOrder());
    QVERIFY(m_repository->save({{m_site, {{"b"}}}}));
}

void tst_LearnedNameRepository::aLockedDatabaseIsAnErrorAtOnceAndChoicesStillWait()
{
    const auto other = SqlConnection::open(m_storage->path, SqlConnection::Access::ReadWrite);
    QVERIFY(other);
    QVERIFY((*other)->run(u"BEGIN IMMEDIATE"_s));
    QElapsedTimer clock;
    clock.start();
    const auto saved = m_repository->save({{m_site, {{"a"}}}});
    QVERIFY2(clock.elapsed() < 1000, "a choice would wait for five seconds");
    QVERIFY(!saved);
    QVERIFY2(saved.error().message.startsWith(u"The names of refused cookies cannot be saved: another"_s),
             qPrintable(saved.error().message));
    QCOMPARE(value(u"PRAGMA busy_timeout"_s), u"5000"_s);
    QVERIFY((*other)->run(u"ROLLBACK"_s));
    QVERIFY(m_repository->save({{m_site, {{"a"}}}}));
}

void tst_LearnedNameRepository::aDatabaseThatMayNotGrowKeepsTheEarlierNames()
{
    QVERIFY(m_repository->save({{m_site, {{"a"}}}}));
    QVERIFY(run(u"PRAGMA max_page_count = 20"_s));
    LearnedNames::Names many;
    for (int i = 0; i < 200; ++i)
        many.append({QByteArray(4000, 'x') + QByteArray::number(i)});
    QVERIFY(!m_repository->save({{m_site, many}}));
    QCOMPARE(loaded(), (LearnedNames::InOrder{{m_site, {"a"}}}));
    QVERIFY(run(u"PRAGMA max_page_count = 100000"_s));
    QVERIFY(m_repository->save({{m_site, many}}));
    QCOMPARE(loaded().size(), 200);
}

void tst_LearnedNameRepository::aFileThatOnlyOthersMayWriteIsAnError()
{
    QVERIFY(m_repository->save({{m_site, {{"a"}}}}));
    QVERIFY(run(u"PRAGMA query_only = ON"_s));
    const auto saved = m_repository->save({{m_site, {{"b"}}}});
    QVERIFY(!saved);
    QCOMPARE(loaded(), (LearnedNames::InOrder{{m_site, {"a"}}}));
}

void tst_LearnedNameRepository::theSaverKeepsWhatIsLearned()
{
    {
        LearnedNames names;
        names.learn(m_other, {"before"}); // the profile learns before the saver is there
        LearnedNameSaver saver(names, *m_repository);
        names.learn(m_site, {"a"});
        names.learn(m_site, {"b", true});
        QCOMPARE(loaded(), LearnedNames::InOrder()); // not at once
    }
    reopen();
    LearnedNames names;
    const LearnedNameSaver saver(names, *m_repository);
    QCOMPARE(names.namesOf(m_site), (LearnedNames::Names{{"a"}, {"b", true}}));
    QCOMPARE(names.namesOf(m_other), LearnedNames::Names{{"before"}});
    QVERIFY(!names.hasUnsaved());
}

void tst_LearnedNameRepository::theSaverWritesAfterAWhileByItself()
{
    constexpr int sites = int(LearnedNameSaver::sitesAtOnce) * 2 + 1;
    LearnedNames names;
    const LearnedNameSaver saver(names, *m_repository);
    for (int i = 0; i < sites; ++i)
        names.learn(Site::fromHost(u"site%1.example"_s.arg(i)), {"a"});
    QTRY_VERIFY(!loaded().isEmpty());
    QCOMPARE(loaded().size(), LearnedNameSaver::sitesAtOnce); // in parts
    QTRY_COMPARE(loaded().size(), sites);
}

void tst_LearnedNameRepository::theSaverTriesAgain()
{
    LearnedNames names;
    const auto other = SqlConnection::open(m_storage->path, SqlConnection::Access::ReadWrite);
    QVERIFY(other);
    {
        const LearnedNameSaver saver(names, *m_repository);
        QVERIFY((*other)->run(u"BEGIN IMMEDIATE"_s));
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"The names of refused cookies cannot be saved: another"_s));
        names.learn(m_site, {"a"});
        QTRY_VERIFY(!names.hasUnsaved()); // tried, and failed
        QVERIFY((*other)->run(u"ROLLBACK"_s));
        QCOMPARE(loaded(), LearnedNames::InOrder());
    }
    QCOMPARE(loaded(), (LearnedNames::InOrder{{m_site, {"a"}}}));
}

void tst_LearnedNameRepository::aFloodOfNamesStaysBounded()
{
    for (int round = 0; round < 2; ++round) {
        LearnedNames names;
        const LearnedNameSaver saver(names, *m_repository);
        for (int i = 0; i < 2 * LearnedNames::maximumSites; ++i)
            names.learn(Site::fromHost(u"site%1-%2.example"_s.arg(round).arg(i)), {"a"});
        for (int i = 0; i < 20'000; ++i)
            names.learn(m_site, {QByteArray::number(i)});
    }
    const auto kept = loaded();
    const auto ofSite =
        std::count_if(kept.cbegin(), kept.cend(), [this](const auto &row) { return row.first == m_site; });
    QCOMPARE(ofSite, LearnedNames::maximumNames);
    QCOMPARE(kept.size(), LearnedNames::maximumNames + LearnedNames::maximumSites - 1);
}

QTEST_GUILESS_MAIN(tst_LearnedNameRepository)
#include "tst_learnednamerepository.moc"
