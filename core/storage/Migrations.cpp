// SPDX-License-Identifier: Apache-2.0
#include "storage/Migrations.h"

#include "storage/SchemaObjects.h"
#include "storage/SqlProblem.h"
#include "storage/SqlTransaction.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class MigrationsText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::Migrations)
};

/// Sites and their choices; the site '' is the default of all sites. The words of `category` are not checked
/// here: a row that this program does not understand is skipped, not a reason to set the whole file aside.
const Migration firstVersion{1,
                             {u"PRAGMA application_id = %1"_s.arg(databaseApplicationId),
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
) STRICT, WITHOUT ROWID)"_s}};

/// Whether the site itself may keep anything beside cookies.
const Migration storageChoices{2, {uR"(CREATE TABLE storage_choice (
    site_id INTEGER PRIMARY KEY REFERENCES site (id) ON DELETE CASCADE,
    decision TEXT NOT NULL CHECK (decision IN ('allow', 'refuse')),
    decided_at INTEGER NOT NULL CHECK (decided_at >= 0)
) STRICT)"_s}};

/// Names of refused cookies, for the sweep, oldest first by rowid. Apart from the table `site`, whose rows go
/// with the last choice.
const Migration learnedNames{3, {uR"(CREATE TABLE learned_name (
    id INTEGER PRIMARY KEY,
    domain TEXT NOT NULL CHECK (domain <> ''),
    name BLOB NOT NULL CHECK (length(name) <= 4096),
    nameless INTEGER NOT NULL CHECK (nameless IN (0, 1)),
    UNIQUE (domain, name, nameless)
) STRICT)"_s}};

/// What happened to cookies, without values. The words of `kind` and its neighbours are not checked here, as
/// with categories. AUTOINCREMENT: a number is not used again after everything was deleted.
const Migration ledgerEntries{4,
                              {uR"(CREATE TABLE ledger_entry (
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
                               u"CREATE INDEX ledger_entry_of_cookie ON ledger_entry (name, domain)"_s}};

/// Sites' policies as they were read, what the visitor corrected in them and calls cookies by, and what was
/// declared when the visitor chose. The words of `purpose_class` and its neighbours are not checked here.
const Migration sitePolicies{5,
                             {uR"(CREATE TABLE site_policy (
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
) STRICT, WITHOUT ROWID)"_s}};

/// How long cookies may stay: a rule for a site, months for a category (0: no limit), and since when the
/// visitor has a cookie of such a category, whatever the site has written into it since.
const Migration keepRules{6,
                          {uR"(CREATE TABLE keep_rule (
    domain TEXT PRIMARY KEY CHECK (domain <> ''),
    rule TEXT NOT NULL CHECK (rule <> '')
) STRICT, WITHOUT ROWID)"_s,
                           uR"(CREATE TABLE retention_limit (
    category TEXT PRIMARY KEY CHECK (category <> ''),
    months INTEGER NOT NULL CHECK (months BETWEEN 0 AND 1200)
) STRICT, WITHOUT ROWID)"_s,
                           uR"(CREATE TABLE kept_since (
    name BLOB NOT NULL CHECK (length(name) <= 4096),
    domain TEXT NOT NULL CHECK (domain <> ''),
    path TEXT NOT NULL CHECK (length(path) <= 4096),
    time INTEGER NOT NULL CHECK (time >= 0),
    PRIMARY KEY (name, domain, path)
) STRICT, WITHOUT ROWID)"_s}};

/// Pages that were visited, and how large sites are shown where it is not 100 percent.
const Migration browsing{7,
                         {uR"(CREATE TABLE page_visit (
    address TEXT PRIMARY KEY CHECK (length(address) BETWEEN 1 AND 2048),
    title TEXT NOT NULL CHECK (length(title) <= 200),
    visits INTEGER NOT NULL CHECK (visits >= 1),
    last_visit INTEGER NOT NULL CHECK (last_visit >= 0)
) STRICT, WITHOUT ROWID)"_s,
                          uR"(CREATE TABLE zoom_level (
    domain TEXT PRIMARY KEY CHECK (domain <> ''),
    percent INTEGER NOT NULL CHECK (percent BETWEEN 25 AND 500)
) STRICT, WITHOUT ROWID)"_s}};

/// What sites may do beyond being shown, by origin; and the list of downloads. Words are not checked here: a
/// later version may know more.
const Migration permissionsAndDownloads{8,
                                        {uR"(CREATE TABLE site_permission (
    origin TEXT NOT NULL CHECK (origin <> ''),
    permission TEXT NOT NULL CHECK (permission <> ''),
    decision TEXT NOT NULL CHECK (decision <> ''),
    PRIMARY KEY (origin, permission)
) STRICT, WITHOUT ROWID)"_s,
                                         uR"(CREATE TABLE download (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    address TEXT NOT NULL,
    host TEXT NOT NULL,
    path TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state <> ''),
    problem TEXT NOT NULL CHECK (problem <> ''),
    received INTEGER NOT NULL CHECK (received >= 0),
    total INTEGER NOT NULL CHECK (total >= -1),
    started INTEGER NOT NULL CHECK (started >= 0)
) STRICT)"_s}};

SqlResult<void> runSteps(const SqlConnection &connection, const Migration &migration)
{
    QStringList statements = migration.statements;
    statements.append(u"PRAGMA user_version = %1"_s.arg(migration.version));
    for (const QString &statement : std::as_const(statements)) {
        if (const auto done = connection.run(statement); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

SqlResult<void> apply(const SqlConnection &connection, const Migration &migration)
{
    SqlTransaction transaction(connection);
    if (auto begun = transaction.begin(SqlTransaction::Kind::Write); !begun)
        return begun;
    // Read under the write lock: another program may have migrated in the meantime.
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    if (version->toInt() >= migration.version)
        return {};
    if (auto done = runSteps(connection, migration); !done)
        return done;
    return transaction.commit();
}

} // namespace

const QList<Migration> &schemaMigrations()
{
    static const QList<Migration> migrations{
        firstVersion,            // 1
        storageChoices,          // 2
        learnedNames,            // 3
        ledgerEntries,           // 4
        sitePolicies,            // 5
        keepRules,               // 6
        browsing,                // 7
        permissionsAndDownloads, // 8
    };
    return migrations;
}

Result<void> migrate(const SqlConnection &connection, const QList<Migration> &migrations)
{
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!version)
        return sqlFailure(MigrationsText::tr("Your saved choices cannot be read"), version.error());
    for (const Migration &migration : migrations) {
        if (migration.version <= version->toInt())
            continue;
        if (const auto done = apply(connection, migration); !done)
            return sqlFailure(MigrationsText::tr("Your saved choices cannot be brought to version %1")
                                  .arg(migration.version),
                              done.error());
    }
    return {};
}

Result<QMap<QString, QString>> schemaAt(int version, const QList<Migration> &migrations)
{
    const auto scratch = SqlConnection::openInMemory();
    if (!scratch)
        return sqlFailure(MigrationsText::tr("Your saved choices cannot be checked"), scratch.error());
    for (const Migration &migration : migrations) {
        if (migration.version > version)
            break;
        if (const auto done = runSteps(**scratch, migration); !done)
            return sqlFailure(MigrationsText::tr("Your saved choices cannot be checked"), done.error());
    }
    auto objects = schemaObjects(**scratch);
    if (!objects)
        return sqlFailure(MigrationsText::tr("Your saved choices cannot be checked"), objects.error());
    return *objects;
}

} // namespace consentdesk
