// SPDX-License-Identifier: Apache-2.0
#include "ChoiceSequence.h"
#include "StorageFixture.h"
#include "StrictTest.h"

#include <QProcess>
#include <QScopeGuard>
#include <QTest>

#include <csignal>
#include <functional>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace consentdesk;
using namespace consentdesk::test;
using namespace Qt::Literals::StringLiterals;

class tst_ChoiceRepository final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatIsSavedIsLoaded_data();
    void whatIsSavedIsLoaded();
    void savingOneScopeLeavesTheOthersAlone();
    void savingReplacesWhatWasKeptForTheSite();
    void aStorageChoiceIsKeptAndForgottenByItself();
    void aSiteWithoutChoicesLeavesNothingBehind();
    void anUnchangedEntryKeepsItsTime();
    void aChoiceForACookieThatCannotExistIsRefused_data();
    void aChoiceForACookieThatCannotExistIsRefused();
    void rowsThatAreNotUnderstoodAreLeftOut_data();
    void rowsThatAreNotUnderstoodAreLeftOut();
    void aFailureInTheMiddleChangesNothing();
    void aLockedDatabaseIsAnErrorAndLaterSavesWork();
    void aDatabaseThatMayNotGrowKeepsTheEarlierChoices();
    void aFileAtItsSizeLimitKeepsTheEarlierChoices();
    void aFullDiskKeepsTheEarlierChoices();
    void twoProgramsMaySaveAtOnce();

private:
    [[nodiscard]] bool run(const QString &sql)
    {
        return m_opened->database->connection().run(sql).has_value();
    }
    [[nodiscard]] ConsentChoices loaded() const { return *m_repository->load(); }
    [[nodiscard]] QVariant times() const;
    void checkFailedSaveThenSpace(ChoiceRepository &repository, const std::function<void()> &makeSpace,
                                  const QString &sentence);

    ManualClock m_clock;
    std::optional<StorageFolder> m_storage;
    std::optional<OpenedDatabase> m_opened;
    std::optional<ChoiceRepository> m_repository;
    const Site m_site = Site::fromHost(u"example.org"_s);
};

namespace {

ChoiceSet one(const QByteArray &name, const QString &domain = {})
{
    ChoiceSet choices;
    choices.cookies.insert({name, domain}, Decision::Refuse);
    return choices;
}

/// More than any limit of these tests leaves room for.
ChoiceSet manyChoices()
{
    ChoiceSet choices;
    for (int i = 0; i < 400; ++i)
        choices.cookies.insert({QByteArray(4000, 'n') + QByteArray::number(i), QString()}, Decision::Allow);
    return choices;
}

} // namespace

void tst_ChoiceRepository::init()
{
    failOnAnyWarning();
    m_clock = ManualClock();
    m_storage.emplace();
    auto opened = Database::open(m_storage->path);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    m_opened.emplace(std::move(*opened));
    m_repository.emplace(*m_opened->database, m_clock);
}

void tst_ChoiceRepository::cleanup()
{
    m_repository.reset();
    m_opened.reset();
    m_storage.reset();
}

QVariant tst_ChoiceRepository::times() const
{
    const QString sql = u"SELECT group_concat(what || '=' || decided_at, ' ') FROM (SELECT category AS what,"
                        " decided_at FROM category_choice UNION SELECT CAST(name AS TEXT), decided_at"
                        " FROM cookie_choice ORDER BY 1)"_s;
    return m_opened->database->connection().value(sql).value_or(QVariant());
}

void tst_ChoiceRepository::whatIsSavedIsLoaded_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("domain");
    QByteArray everyOctet;
    for (int octet = 0x21; octet < 0x100; ++octet) {
        if (octet != 0x7f && octet != ';' && octet != '=')
            everyOctet.append(static_cast<char>(octet));
    }
    QTest::newRow("plain") << QByteArray("_ga") << QString();
    QTest::newRow("with a domain") << QByteArray("_ga") << u"tracker.example"_s;
    QTest::newRow("quotes") << QByteArray(R"('; DROP TABLE site --"`\)").replace(';', ',') << QString();
    QTest::newRow("every octet a name may have") << everyOctet << QString();
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80 \xc3") << QString();
    QTest::newRow("UTF-8") << QByteArray("クッキー🍪") << QString();
    QTest::newRow("4,000 octets") << QByteArray(4000, 'x') << QString();
    QTest::newRow("4,096 octets") << QByteArray(4096, '\xe9') << QString();
    QTest::newRow("everything of a site") << QByteArray() << u"tracker.example"_s;
    QTest::newRow("an address") << QByteArray("a") << u"::1"_s;
    QTest::newRow("an international domain") << QByteArray("a") << u"xn--ducation-90a.fr"_s;
    QTest::newRow("like a number") << QByteArray("007") << QString();
}

void tst_ChoiceRepository::whatIsSavedIsLoaded()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, domain);
    ConsentChoices expected;
    expected.everywhere = one(name, domain);
    expected.bySite.insert(m_site, one(name, domain));
    for (const CookieCategory category : allCookieCategories)
        expected.bySite[m_site].categories.insert(category, Decision::Allow);
    expected.everywhere.storage = Decision::Allow;
    expected.bySite[m_site].storage = Decision::Refuse;
    QVERIFY(m_repository->save(Site(), expected.everywhere));
    QVERIFY(m_repository->save(m_site, expected.forSite(m_site)));
    QCOMPARE(loaded(), expected);

    m_repository.reset();
    m_opened.reset();
    const auto again = Database::open(m_storage->path);
    QVERIFY(again);
    QCOMPARE(loadFrom(*again->database), expected);
}

void tst_ChoiceRepository::savingOneScopeLeavesTheOthersAlone()
{
    const Site other = Site::fromHost(u"example.net"_s);
    QVERIFY(m_repository->save(Site(), one("a")));
    QVERIFY(m_repository->save(m_site, one("b")));
    QVERIFY(m_repository->save(other, one("c")));
    QVERIFY(m_repository->save(m_site, {}));
    QCOMPARE(loaded().everywhere, one("a"));
    QCOMPARE(loaded().bySite, (QHash<Site, ChoiceSet>{{other, one("c")}}));
}

void tst_ChoiceRepository::savingReplacesWhatWasKeptForTheSite()
{
    QVERIFY(m_repository->save(m_site, someChoices()));
    QVERIFY(m_repository->save(m_site, one("only")));
    QCOMPARE(loaded().forSite(m_site), one("only"));
}

void tst_ChoiceRepository::aStorageChoiceIsKeptAndForgottenByItself()
{
    ChoiceSet choices = one("stays");
    for (const auto &storage : {std::optional(Decision::Refuse), std::optional(Decision::Allow),
                                std::optional<Decision>(), std::optional(Decision::Refuse)}) {
        choices.storage = storage;
        QVERIFY(m_repository->save(m_site, choices));
        QCOMPARE(loaded().forSite(m_site), choices);
    }
}

void tst_ChoiceRepository::aSiteWithoutChoicesLeavesNothingBehind()
{
    QVERIFY(m_repository->save(m_site, someChoices()));
    QVERIFY(m_repository->save(m_site, {}));
    for (const auto &table : {u"site"_s, u"category_choice"_s, u"cookie_choice"_s, u"storage_choice"_s})
        QCOMPARE(m_opened->database->connection().value(u"SELECT count(*) FROM "_s + table)->toInt(), 0);
    QVERIFY(m_repository->save(m_site, {}));
}

void tst_ChoiceRepository::anUnchangedEntryKeepsItsTime()
{
    m_clock.time = QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC);
    ChoiceSet choices = one("kept");
    choices.cookies.insert({"turned", QString()}, Decision::Refuse);
    choices.categories = {{CookieCategory::Internal, Decision::Allow},
                          {CookieCategory::Statistical, Decision::Allow}};
    QVERIFY(m_repository->save(m_site, choices));
    QCOMPARE(times().toString(), u"internal=1000 kept=1000 statistical=1000 turned=1000"_s);

    m_clock.time = QDateTime::fromMSecsSinceEpoch(2000, Qt::UTC);
    choices.cookies.insert({"turned", QString()}, Decision::Allow);
    choices.cookies.insert({"added", QString()}, Decision::Allow);
    choices.categories.insert(CookieCategory::Statistical, Decision::Refuse);
    QVERIFY(m_repository->save(m_site, choices));
    QCOMPARE(times().toString(), u"added=2000 internal=1000 kept=1000 statistical=2000 turned=2000"_s);
}

void tst_ChoiceRepository::aChoiceForACookieThatCannotExistIsRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("domain");
    QTest::newRow("neither name nor domain") << QByteArray() << QString();
    QTest::newRow("equals sign") << QByteArray("a=b") << QString();
    QTest::newRow("semicolon") << QByteArray("a;b") << QString();
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QString();
    QTest::newRow("line break") << QByteArray("a\nb") << QString();
    QTest::newRow("blanks around") << QByteArray(" a") << QString();
    QTest::newRow("too long") << QByteArray(4097, 'x') << QString();
    QTest::newRow("domain in upper case") << QByteArray("a") << u"Tracker.example"_s;
    QTest::newRow("domain with a leading dot") << QByteArray("a") << u".tracker.example"_s;
    QTest::newRow("domain that is no text") << QByteArray("a") << QString(QChar(0xd800));
}

void tst_ChoiceRepository::aChoiceForACookieThatCannotExistIsRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, domain);
    QVERIFY(m_repository->save(m_site, someChoices()));
    ChoiceSet choices = one(name, domain);
    choices.cookies.insert({"fine", QString()}, Decision::Allow);
    const auto saved = m_repository->save(m_site, choices);
    QVERIFY(!saved);
    QCOMPARE(saved.error().message,
             u"Your choices cannot be saved: one of them is for a cookie that cannot exist."_s);
    QCOMPARE(loaded().forSite(m_site), someChoices());
}

void tst_ChoiceRepository::rowsThatAreNotUnderstoodAreLeftOut_data()
{
    QTest::addColumn<QString>("sql");
    const QString cookie = u"INSERT INTO cookie_choice SELECT id, %1, %2, %3, 0 FROM site"_s;
    const auto row = [](const char *name, const QString &sql) { QTest::newRow(name) << sql; };
    row("category of a later version",
        u"INSERT INTO category_choice SELECT id, 'social', 'allow', 0 FROM site"_s);
    row("decision", cookie.arg(u"X'61'"_s, u"''"_s, u"'perhaps'"_s));
    row("name with an equals sign", cookie.arg(u"X'613d62'"_s, u"''"_s, u"'allow'"_s));
    row("name with NUL", cookie.arg(u"X'610062'"_s, u"''"_s, u"'allow'"_s));
    row("neither name nor domain", cookie.arg(u"X''"_s, u"''"_s, u"'allow'"_s));
    row("domain that is not canonical", cookie.arg(u"X'61'"_s, u"'A.B'"_s, u"'allow'"_s));
    row("domain that is not UTF-8", cookie.arg(u"X'61'"_s, u"CAST(X'ff00fe' AS TEXT)"_s, u"'allow'"_s));
    row("site that is below a site", u"INSERT INTO site VALUES (77, 'www.example.org');"_s);
}

void tst_ChoiceRepository::rowsThatAreNotUnderstoodAreLeftOut()
{
    QFETCH(QString, sql);
    QVERIFY(m_repository->save(m_site, someChoices()));
    QVERIFY(run(u"PRAGMA ignore_check_constraints = ON"_s));
    QVERIFY(run(sql));
    if (sql.contains(u"77"_s))
        QVERIFY(run(u"INSERT INTO category_choice VALUES (77, 'internal', 'allow', 0)"_s));
    QTest::ignoreMessage(QtWarningMsg, "Stored choices that are not understood and were left out: 1");
    const ConsentChoices choices = loaded();
    QCOMPARE(choices.bySite, (QHash<Site, ChoiceSet>{{m_site, someChoices()}}));
    QCOMPARE(choices.everywhere, ChoiceSet());
}

void tst_ChoiceRepository::aFailureInTheMiddleChangesNothing()
{
    QVERIFY(m_repository->save(m_site, someChoices()));
    QVERIFY(run(u"CREATE TEMP TRIGGER stop BEFORE INSERT ON cookie_choice WHEN NEW.name = X'62' BEGIN"
                " SELECT RAISE(ABORT, 'stopped'); END"_s));
    ChoiceSet next = one("a");
    next.cookies.insert({"b", QString()}, Decision::Allow);
    const auto saved = m_repository->save(m_site, next);
    QVERIFY(!saved);
    QVERIFY2(saved.error().message.startsWith(u"Your choices cannot be saved: "_s),
             qPrintable(saved.error().message));
    QCOMPARE(loaded().forSite(m_site), someChoices());
    QVERIFY(run(u"DROP TRIGGER stop"_s));
    QVERIFY(m_repository->save(m_site, next));
    QCOMPARE(loaded().forSite(m_site), next);
}

void tst_ChoiceRepository::aLockedDatabaseIsAnErrorAndLaterSavesWork()
{
    QVERIFY(run(u"PRAGMA busy_timeout = 20"_s));
    const auto other = SqlConnection::open(m_storage->path, SqlConnection::Access::ReadWrite);
    QVERIFY(other);
    QVERIFY((*other)->run(u"BEGIN IMMEDIATE"_s));
    const auto saved = m_repository->save(m_site, someChoices());
    QVERIFY(!saved);
    QVERIFY2(saved.error().message.startsWith(
                 u"Your choices cannot be saved: another program is using the file. ("_s),
             qPrintable(saved.error().message));
    QVERIFY(m_repository->load());
    QVERIFY((*other)->run(u"ROLLBACK"_s));
    QVERIFY(m_repository->save(m_site, someChoices()));
}

void tst_ChoiceRepository::checkFailedSaveThenSpace(ChoiceRepository &repository,
                                                    const std::function<void()> &makeSpace,
                                                    const QString &sentence)
{
    const auto saved = repository.save(m_site, manyChoices());
    QVERIFY(!saved);
    QVERIFY2(saved.error().message.startsWith(sentence), qPrintable(saved.error().message));
    QCOMPARE(repository.load()->forSite(m_site), someChoices());
    makeSpace();
    QVERIFY(repository.save(m_site, manyChoices()));
    QCOMPARE(repository.load()->forSite(m_site), manyChoices());
}

void tst_ChoiceRepository::aDatabaseThatMayNotGrowKeepsTheEarlierChoices()
{
    QVERIFY(m_repository->save(m_site, someChoices()));
    QVERIFY(run(u"PRAGMA max_page_count = 20"_s));
    checkFailedSaveThenSpace(
        *m_repository, [this] { QVERIFY(run(u"PRAGMA max_page_count = 100000"_s)); },
        u"Your choices cannot be saved: the disk is full. ("_s);
}

void tst_ChoiceRepository::aFileAtItsSizeLimitKeepsTheEarlierChoices()
{
    QVERIFY(m_repository->save(m_site, someChoices()));
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlim_t unlimited = limit.rlim_cur;
    // Without a handler the system kills who writes beyond the limit.
    const auto previous = std::signal(SIGXFSZ, SIG_IGN);
    limit.rlim_cur = 100'000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
    const auto restore = [&] {
        limit.rlim_cur = unlimited;
        setrlimit(RLIMIT_FSIZE, &limit);
    };
    const auto guard = qScopeGuard([&] {
        restore();
        std::signal(SIGXFSZ, previous);
    });
    checkFailedSaveThenSpace(*m_repository, restore,
                             u"Your choices cannot be saved: the disk reports a failure. ("_s);
}

void tst_ChoiceRepository::aFullDiskKeepsTheEarlierChoices()
{
    const QString disk = m_storage->folder.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    if (mount("tmpfs", qPrintable(disk), "tmpfs", 0, "size=512k") != 0)
        QSKIP("Only root can make a disk to fill.");
    const auto guard = qScopeGuard([&] { umount2(qPrintable(disk), MNT_DETACH); });
    auto opened = Database::open(disk + u"/choices.sqlite"_s);
    QVERIFY(opened);
    ChoiceRepository repository(*opened->database, m_clock);
    QVERIFY(repository.save(m_site, someChoices()));
    checkFailedSaveThenSpace(
        repository, [&] { QCOMPARE(mount("tmpfs", qPrintable(disk), "tmpfs", MS_REMOUNT, "size=64m"), 0); },
        u"Your choices cannot be saved: the disk is full. ("_s);
}

void tst_ChoiceRepository::twoProgramsMaySaveAtOnce()
{
    constexpr quint32 steps = 300;
    QProcess first;
    QProcess second;
    for (auto [writer, seed] : {std::pair(&first, u"1"_s), std::pair(&second, u"2"_s)}) {
        writer->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer->start(QStringLiteral(CHOICE_WRITER), {m_storage->path, seed, u"0"_s, QString::number(steps)});
    }
    for (QProcess *writer : {&first, &second}) {
        QVERIFY(writer->waitForFinished(60'000));
        QCOMPARE(writer->exitCode(), 0);
    }
    ChoiceSequence expected(1);
    ChoiceSequence also(2);
    expected.advanceTo(steps);
    also.advanceTo(steps);
    QHash<Site, ChoiceSet> bySite = expected.state().bySite;
    bySite.insert(also.state().bySite);
    QCOMPARE(loaded().bySite, bySite);
    // Both programs write the default of all sites: the last one's counts, whole.
    const ChoiceSet everywhere = loaded().everywhere;
    QVERIFY(everywhere == expected.state().everywhere || everywhere == also.state().everywhere);
}

QTEST_GUILESS_MAIN(tst_ChoiceRepository)
#include "tst_choicerepository.moc"
