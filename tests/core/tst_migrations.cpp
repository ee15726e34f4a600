// SPDX-License-Identifier: Apache-2.0
#include "StorageFixture.h"
#include "StrictTest.h"
#include "storage/LearnedNameRepository.h"
#include "storage/LedgerRepository.h"
#include "storage/Migrations.h"
#include "storage/PolicyRepository.h"

#include <QTest>

using namespace consentdesk;
using namespace consentdesk::test;
using namespace Qt::Literals::StringLiterals;

class tst_Migrations final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void versionOneAsItWasReleasedIsReadToday();
    void versionTwoAsItWasReleasedIsReadToday();
    void versionThreeAsItWasReleasedIsReadToday();
    void versionFourAsItWasReleasedIsReadToday();
    void versionFiveAsItWasReleasedIsReadToday();
    void versionsCountUpwards();
    void aNewVersionIsOneMoreEntry();
    void aFreshDatabaseRunsEveryStep();
    void aFailingStepLeavesTheVersionBeforeUsable();
    void stepsThatAnotherProgramHasDoneAreNotRepeated();
};

namespace {

/// Written out and never edited: what version 1 put on the disks of visitors.
const QStringList versionOne{
    u"PRAGMA application_id = 1128559467"_s,
    uR"(CREATE TABLE site (
    id INTEGER PRIMARY KEY,
    domain TEXT NOT NULL UNIQUE
) STRICT)"_s,
    uR"(CREATE TABLE category_choice (
    site_id INTEGER NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    category TEXT NOT NULL CHECK (category <> ''),
    decision TEXT NOT NULL CHECK (decision IN ('allow', 'refuse')),
    decided_at INTEGER NOT NULL CHECK (decided_at >= 0),
    PRIMARY KEY (site_id, category)
) STRICT, WITHOUT ROWID)"_s,
    uR"(CREATE TABLE cookie_choice (
    site_id INTEGER NOT NULL REFERENCES site (id) ON DELETE CASCADE,
    name BLOB NOT NULL CHECK (length(name) <= 4096),
    domain TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('allow', 'refuse')),
    decided_at INTEGER NOT NULL CHECK (decided_at >= 0),
    PRIMARY KEY (site_id, name, domain),
    CHECK (length(name) > 0 OR domain <> '')
) STRICT, WITHOUT ROWID)"_s,
    u"PRAGMA user_version = 1"_s,
    u"INSERT INTO site VALUES (1, ''), (2, 'example.org')"_s,
    u"INSERT INTO category_choice VALUES (1, 'statistical', 'refuse', 1764000000000),"
    " (2, 'third-party', 'allow', 1764000000001)"_s,
    u"INSERT INTO cookie_choice VALUES (2, X'5F6761', '', 'refuse', 1764000000002),"
    " (2, X'', 'tracker.example', 'allow', 1764000000003)"_s,
};

/// Written out and never edited: what version 2 adds.
const QStringList versionTwo =
    versionOne + QStringList{
                     uR"(CREATE TABLE storage_choice (
    site_id INTEGER PRIMARY KEY REFERENCES site (id) ON DELETE CASCADE,
    decision TEXT NOT NULL CHECK (decision IN ('allow', 'refuse')),
    decided_at INTEGER NOT NULL CHECK (decided_at >= 0)
) STRICT)"_s,
                     u"PRAGMA user_version = 2"_s,
                     u"INSERT INTO storage_choice VALUES (2, 'refuse', 1764000000004)"_s,
                 };

/// Written out and never edited: what version 3 adds.
const QStringList versionThree =
    versionTwo + QStringList{
                     uR"(CREATE TABLE learned_name (
    id INTEGER PRIMARY KEY,
    domain TEXT NOT NULL CHECK (domain <> ''),
    name BLOB NOT NULL CHECK (length(name) <= 4096),
    nameless INTEGER NOT NULL CHECK (nameless IN (0, 1)),
    UNIQUE (domain, name, nameless)
) STRICT)"_s,
                     u"PRAGMA user_version = 3"_s,
                     u"INSERT INTO learned_name VALUES (5, 'example.org', X'FF00', 1),"
                     " (4, 'example.org', X'5F6761', 0)"_s,
                 };

/// Written out and never edited: what version 4 adds.
const QStringList versionFour =
    versionThree + QStringList{
                       uR"(CREATE TABLE ledger_entry (
    number INTEGER PRIMARY KEY AUTOINCREMENT CHECK (number BETWEEN 1 AND 9007199254740991),
    time INTEGER NOT NULL CHECK (time >= 0),
    kind TEXT NOT NULL CHECK (kind <> ''),
    name BLOB NOT NULL CHECK (length(name) <= 4096),
    wire_name BLOB NOT NULL CHECK (length(wire_name) <= 4096),
    domain TEXT NOT NULL CHECK (length(domain) <= 300),
    path TEXT NOT NULL CHECK (length(path) <= 2048),
    host TEXT NOT NULL CHECK (length(host) <= 300),
    page TEXT NOT NULL CHECK (length(page) <= 300),
    written_by TEXT NOT NULL,
    writer TEXT NOT NULL CHECK (length(writer) <= 2048),
    refusal TEXT NOT NULL,
    end_cause TEXT NOT NULL,
    differences TEXT NOT NULL,
    decision TEXT NOT NULL,
    rule TEXT,
    category TEXT NOT NULL
) STRICT)"_s,
                       u"CREATE INDEX ledger_entry_of_cookie ON ledger_entry (name, domain)"_s,
                       u"PRAGMA user_version = 4"_s,
                       u"INSERT INTO ledger_entry VALUES (7, 1764000000005, 'overwritten', X'5F6761',"
                       " X'5F6761', '.example.org', '/shop', '', 'example.org', 'script',"
                       " 'https://cdn.example/a.js', 'none', 'not-known', 'value,expires', 'refuse',"
                       " 'category-not-accepted', 'third-party')"_s,
                   };

/// Written out and never edited: what version 5 adds.
const QStringList versionFive =
    versionFour +
    QStringList{
        uR"(CREATE TABLE site_policy (
    domain TEXT PRIMARY KEY CHECK (domain <> ''),
    address TEXT NOT NULL,
    retrieved_at INTEGER NOT NULL CHECK (retrieved_at >= 0),
    checked_at INTEGER NOT NULL CHECK (checked_at >= 0),
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    content_hash BLOB NOT NULL,
    rows_hash BLOB NOT NULL,
    etag BLOB NOT NULL,
    last_modified BLOB NOT NULL,
    pointed_at INTEGER NOT NULL CHECK (pointed_at IN (0, 1))
) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE policy_row (
    domain TEXT NOT NULL CHECK (domain <> ''),
    part TEXT NOT NULL CHECK (part IN ('read', 'corrected', 'chosen')),
    position INTEGER NOT NULL CHECK (position >= 0),
    of_name BLOB NOT NULL CHECK (length(of_name) <= 4096),
    of_match TEXT NOT NULL,
    name BLOB NOT NULL CHECK (length(name) <= 4096),
    match TEXT NOT NULL,
    name_text TEXT NOT NULL,
    provider TEXT NOT NULL,
    function TEXT NOT NULL,
    purpose TEXT NOT NULL,
    duration_text TEXT NOT NULL,
    duration INTEGER,
    category_text TEXT NOT NULL,
    purpose_class TEXT NOT NULL,
    anonymised INTEGER NOT NULL CHECK (anonymised IN (0, 1)),
    third_party INTEGER NOT NULL CHECK (third_party IN (0, 1)),
    place_table INTEGER NOT NULL,
    place_row INTEGER NOT NULL,
    place_column INTEGER NOT NULL,
    PRIMARY KEY (domain, part, position)
) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE policy_remark (
    domain TEXT NOT NULL CHECK (domain <> ''),
    position INTEGER NOT NULL CHECK (position >= 0),
    place_table INTEGER NOT NULL,
    place_row INTEGER NOT NULL,
    place_column INTEGER NOT NULL,
    cell TEXT NOT NULL,
    sentence TEXT NOT NULL,
    PRIMARY KEY (domain, position)
) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE policy_choice (
    domain TEXT PRIMARY KEY CHECK (domain <> ''),
    rows_hash BLOB NOT NULL,
    chosen_at INTEGER NOT NULL CHECK (chosen_at >= 0)
) STRICT, WITHOUT ROWID)"_s,
        uR"(CREATE TABLE cookie_label (
    domain TEXT NOT NULL,
    name BLOB NOT NULL CHECK (length(name) <= 4096),
    match TEXT NOT NULL,
    purpose_class TEXT NOT NULL,
    provider TEXT NOT NULL,
    purpose TEXT NOT NULL,
    labelled_at INTEGER NOT NULL CHECK (labelled_at >= 0),
    PRIMARY KEY (domain, name, match)
) STRICT, WITHOUT ROWID)"_s,
        u"PRAGMA user_version = 5"_s,
        u"INSERT INTO site_policy VALUES ('example.org', 'https://example.org/terms/cookies-policy/', "
        u"1764000000006,"
        " 1764000000007, 'Cookies', 'en', X'01', X'02', X'2261', X'', 1)"_s,
        u"INSERT INTO policy_row VALUES ('example.org', 'read', 0, X'5F6761', 'prefix', X'5F6761', 'prefix', "
        u"'_ga*',"
        " 'Google', 'Audience', 'counts', '2 years', 63072000, 'Statistics', 'statistical', 0, 1, 1, 2, 3)"_s,
        u"INSERT INTO policy_row VALUES ('example.org', 'chosen', 0, X'61', 'exact', X'61', 'exact', 'a',"
        " '', '', '', 'session', 0, '', 'unknown', 1, 0, 0, 0, 0)"_s,
        u"INSERT INTO policy_remark VALUES ('example.org', 0, 1, 2, 3, 'a while', 'This is no duration.')"_s,
        u"INSERT INTO policy_choice VALUES ('example.org', X'03', 1764000000008)"_s,
        u"INSERT INTO cookie_label VALUES ('', X'61', 'exact', 'marketing', 'Ads', 'follows', 1764000000009)"_s,
    };

LedgerEntry entryOfVersionFour()
{
    CookieEvent event;
    event.kind = CookieEvent::Kind::Overwritten;
    event.time = QDateTime::fromMSecsSinceEpoch(1764000000005, Qt::UTC);
    event.key = {"_ga", u".example.org"_s, u"/shop"_s};
    event.wireName = "_ga";
    event.topLevelSite = Site::fromHost(u"example.org"_s);
    event.writtenBy = WrittenBy::Script;
    event.writer = u"https://cdn.example/a.js"_s;
    event.differences = {CookieField::Value, CookieField::Expires};
    return {7, event, Decision::Refuse, VerdictReason::CategoryNotAccepted, CookieCategory::ThirdParty};
}

ConsentChoices choicesOfVersionOne()
{
    ConsentChoices choices;
    choices.everywhere.categories.insert(CookieCategory::Statistical, Decision::Refuse);
    ChoiceSet &site = choices.bySite[Site::fromHost(u"example.org"_s)];
    site.categories.insert(CookieCategory::ThirdParty, Decision::Allow);
    site.cookies.insert({QByteArray("_ga"), QString()}, Decision::Refuse);
    site.cookies.insert({QByteArray(), u"tracker.example"_s}, Decision::Allow);
    return choices;
}

ConsentChoices choicesOfVersionTwo()
{
    ConsentChoices choices = choicesOfVersionOne();
    choices.bySite[Site::fromHost(u"example.org"_s)].storage = Decision::Refuse;
    return choices;
}

QString newest()
{
    return QString::number(schemaMigrations().last().version);
}

QString oneBeyondNewest()
{
    return QString::number(schemaMigrations().last().version + 1);
}

QList<Migration> withOneMoreStep(const QStringList &statements)
{
    QList<Migration> migrations = schemaMigrations();
    migrations.append({migrations.last().version + 1, statements});
    return migrations;
}

const QStringList goodStep{u"ALTER TABLE site ADD COLUMN note TEXT NOT NULL DEFAULT 'none'"_s,
                           u"CREATE TABLE visit (id INTEGER PRIMARY KEY) STRICT"_s};
const QStringList failingStep{u"ALTER TABLE site ADD COLUMN note TEXT NOT NULL DEFAULT 'none'"_s,
                              u"DELETE FROM category_choice"_s, u"INSERT INTO no_such_table VALUES (1)"_s};

QString versionOf(const Database &database)
{
    return database.connection().value(u"PRAGMA user_version"_s).value_or(QVariant()).toString();
}

} // namespace

void tst_Migrations::versionOneAsItWasReleasedIsReadToday()
{
    const StorageFolder storage;
    QVERIFY(runOn(storage.path, versionOne));
    const auto opened = Database::open(storage.path);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    QCOMPARE(opened->origin, Database::Origin::Existing);
    QCOMPARE(loadFrom(*opened->database), choicesOfVersionOne());
}

void tst_Migrations::versionTwoAsItWasReleasedIsReadToday()
{
    const StorageFolder storage;
    QVERIFY(runOn(storage.path, versionTwo));
    const auto opened = Database::open(storage.path);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    QCOMPARE(opened->origin, Database::Origin::Existing);
    QCOMPARE(loadFrom(*opened->database), choicesOfVersionTwo());
    QCOMPARE(*LearnedNameRepository(*opened->database).load(), LearnedNames::InOrder());
}

void tst_Migrations::versionThreeAsItWasReleasedIsReadToday()
{
    const StorageFolder storage;
    QVERIFY(runOn(storage.path, versionThree));
    const auto opened = Database::open(storage.path);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    QCOMPARE(opened->origin, Database::Origin::Existing);
    QCOMPARE(loadFrom(*opened->database), choicesOfVersionTwo());
    const Site site = Site::fromHost(u"example.org"_s);
    QCOMPARE(*LearnedNameRepository(*opened->database).load(),
             (LearnedNames::InOrder{{site, {"_ga"}}, {site, {QByteArray("\xff\0", 2), true}}}));
    LedgerRepository ledger(*opened->database);
    QCOMPARE(ledger.load(100, 10)->entries, QList<LedgerEntry>());
    QCOMPARE(*ledger.nextNumber(), 1U);
}

void tst_Migrations::versionFourAsItWasReleasedIsReadToday()
{
    const StorageFolder storage;
    QVERIFY(runOn(storage.path, versionFour));
    const auto opened = Database::open(storage.path);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    QCOMPARE(opened->origin, Database::Origin::Existing);
    QCOMPARE(loadFrom(*opened->database), choicesOfVersionTwo());
    QCOMPARE(LearnedNameRepository(*opened->database).load()->size(), 2);
    LedgerRepository ledger(*opened->database);
    QCOMPARE(ledger.load(100, 10)->entries, QList{entryOfVersionFour()});
    QCOMPARE(*ledger.nextNumber(), 8U);
}

void tst_Migrations::versionFiveAsItWasReleasedIsReadToday()
{
    const StorageFolder storage;
    QVERIFY(runOn(storage.path, versionFive));
    const auto opened = Database::open(storage.path);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    QCOMPARE(opened->origin, Database::Origin::Existing);
    QCOMPARE(loadFrom(*opened->database), choicesOfVersionTwo());
    const KeptPolicies kept = *PolicyRepository(*opened->database).load();
    QCOMPARE(kept.notices, QStringList());
    const Site site = Site::fromHost(u"example.org"_s);
    const KeptPolicy policy = kept.policies.value(site);
    QCOMPARE(policy.asRead.address, QUrl(u"https://example.org/terms/cookies-policy/"_s));
    QCOMPARE(policy.validators.etag, "\"a");
    QCOMPARE(policy.asRead.cookies.size(), 1);
    QCOMPARE(policy.asRead.cookies.first().pattern.written(), "_ga*");
    QCOMPARE(policy.asRead.cookies.first().duration->seconds, 63'072'000);
    QCOMPARE(policy.asRead.remarks.size(), 1);
    QCOMPARE(kept.choices.value(site).rows.first().duration, DeclaredDuration());
    QCOMPARE(kept.labels.size(), 1);
}

void tst_Migrations::versionsCountUpwards()
{
    int before = 0;
    for (const Migration &migration : schemaMigrations())
        QVERIFY(migration.version > std::exchange(before, migration.version));
    QVERIFY(before >= 1);
}

void tst_Migrations::aNewVersionIsOneMoreEntry()
{
    const StorageFolder storage;
    QVERIFY(runOn(storage.path, versionOne));
    for (int i = 0; i < 2; ++i) {
        const auto opened = Database::open(storage.path, SystemClock(), withOneMoreStep(goodStep));
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        QCOMPARE(opened->origin, Database::Origin::Existing);
        QCOMPARE(versionOf(*opened->database), oneBeyondNewest());
        QCOMPARE(loadFrom(*opened->database), choicesOfVersionOne());
    }
    const auto older = Database::open(storage.path);
    QVERIFY(!older);
    QVERIFY(older.error().message.contains(u"newer version of ConsentDesk"_s));
}

void tst_Migrations::aFreshDatabaseRunsEveryStep()
{
    const StorageFolder storage;
    const auto opened = Database::open(storage.path, SystemClock(), withOneMoreStep(goodStep));
    QVERIFY(opened);
    QCOMPARE(opened->origin, Database::Origin::Created);
    QCOMPARE(versionOf(*opened->database), oneBeyondNewest());
    QVERIFY(opened->database->connection().run(u"INSERT INTO visit VALUES (1)"_s));
}

void tst_Migrations::aFailingStepLeavesTheVersionBeforeUsable()
{
    const StorageFolder storage;
    QVERIFY(runOn(storage.path, versionOne));
    const auto failed = Database::open(storage.path, SystemClock(), withOneMoreStep(failingStep));
    QVERIFY(!failed);
    QVERIFY2(failed.error().message.startsWith(
                 u"Your saved choices cannot be brought to version %1: "_s.arg(oneBeyondNewest())),
             qPrintable(failed.error().message));
    QVERIFY(failed.error().message.contains(u"no_such_table"_s));

    const auto opened = Database::open(storage.path);
    QVERIFY(opened);
    QCOMPARE(opened->origin, Database::Origin::Existing);
    QCOMPARE(versionOf(*opened->database), newest());
    QCOMPARE(loadFrom(*opened->database), choicesOfVersionOne());
}

void tst_Migrations::stepsThatAnotherProgramHasDoneAreNotRepeated()
{
    const StorageFolder storage;
    const auto first = SqlConnection::open(storage.path, SqlConnection::Access::ReadWrite);
    const auto second = SqlConnection::open(storage.path, SqlConnection::Access::ReadWrite);
    QVERIFY(first && second);
    QVERIFY(migrate(**first, withOneMoreStep(goodStep)));
    QVERIFY(migrate(**second, withOneMoreStep(goodStep)));
}

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_migrations.moc"
