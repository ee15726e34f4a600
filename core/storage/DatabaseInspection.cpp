// SPDX-License-Identifier: Apache-2.0
#include "storage/DatabaseInspection.h"

#include "storage/DatabaseFile.h"
#include "storage/SchemaObjects.h"
#include "storage/SqlProblem.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// Reading says either something about the content, or fails for a reason outside of it.
SqlResult<DatabaseKind> damageOr(const QSqlError &error)
{
    const SqlProblem problem = problemOf(error);
    // SQLITE_ERROR on our own well-tried statements: the file contradicts itself in a way SQLite has no code
    // for.
    if (problem == SqlProblem::Damaged || problem == SqlProblem::Other)
        return DatabaseKind::Damaged;
    return tl::unexpected(error);
}

bool isSubset(const QMap<QString, QString> &objects, const QMap<QString, QString> &ours)
{
    return std::all_of(objects.keyBegin(), objects.keyEnd(),
                       [&ours](const QString &name) { return ours.contains(name); });
}

/// @p applicationId and @p version are in the file's header; they are known before the schema is parsed,
/// which may use words that this SQLite does not know.
SqlResult<DatabaseKind> kindOf(const SqlConnection &connection, const QList<Migration> &migrations)
{
    const auto applicationId = connection.value(u"PRAGMA application_id"_s);
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!applicationId || !version)
        return damageOr(applicationId ? version.error() : applicationId.error());
    const int newest = migrations.last().version;
    const bool isSigned = applicationId->toInt() == databaseApplicationId;
    if (!isSigned && applicationId->toInt() != 0)
        return DatabaseKind::Foreign;
    if (isSigned && version->toInt() > newest)
        return DatabaseKind::Newer;
    const auto objects = schemaObjects(connection);
    if (!objects)
        return damageOr(objects.error());
    if (objects->isEmpty() && version->toInt() == 0)
        return DatabaseKind::Blank;
    const auto ours = schemaAt(newest, migrations);
    if (!isSigned && (objects->isEmpty() || !ours || !isSubset(*objects, *ours)))
        return DatabaseKind::Foreign;
    return version->toInt() >= 1 && version->toInt() <= newest ? DatabaseKind::Ours : DatabaseKind::Damaged;
}

/// SQLite merges pending changes when a database is closed. To see them without that, look at a copy.
SqlResult<DatabaseKind> kindOfCopy(const DatabaseFile &file, const QList<Migration> &migrations)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.sqlite"_s);
    if (!QFile::copy(file.path(), copy) || !QFile::copy(file.walPath(), copy + u"-wal"_s))
        return DatabaseKind::Damaged;
    const auto connection = SqlConnection::open(copy, SqlConnection::Access::ReadWrite);
    if (!connection)
        return damageOr(connection.error());
    return kindOf(**connection, migrations);
}

/// Every table apart from the ledger's. With 100,000 events, comparing its index with its rows would take
/// four times as long as everything else, at every start; a difference could only hide an event.
SqlResult<QStringList> tablesToCompare(const SqlConnection &connection)
{
    auto rows =
        connection.run(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'"
                       " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'ledger_entry'"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList tables;
    while (rows->next())
        tables.append(rows->value(0).toString());
    if (rows->lastError().isValid())
        return tl::unexpected(rows->lastError());
    return tables;
}

/// Every page and row of the file, and where it matters every index.
SqlResult<bool> isSound(const SqlConnection &connection)
{
    const auto tables = tablesToCompare(connection);
    if (!tables)
        return tl::unexpected(tables.error());
    QStringList checks{u"PRAGMA quick_check(1)"_s};
    for (QString table : *tables)
        checks.append(u"PRAGMA integrity_check(\"%1\")"_s.arg(table.replace(u'"', u"\"\""_s)));
    for (const QString &check : std::as_const(checks)) {
        const auto found = connection.value(check);
        if (!found)
            return tl::unexpected(found.error());
        if (found->toString() != "ok"_L1)
            return false;
    }
    const auto orphan = connection.value(u"PRAGMA foreign_key_check"_s);
    if (!orphan)
        return tl::unexpected(orphan.error());
    return !orphan->isValid();
}

/// Whether every object of the version the file claims is there, word for word. Additional ones do no harm.
SqlResult<bool> hasItsSchema(const SqlConnection &connection, const QList<Migration> &migrations)
{
    const auto version = connection.value(u"PRAGMA user_version"_s);
    const auto objects = schemaObjects(connection);
    if (!version || !objects)
        return tl::unexpected(version ? objects.error() : version.error());
    const auto expected = schemaAt(version->toInt(), migrations);
    return expected &&
           std::all_of(expected->constKeyValueBegin(), expected->constKeyValueEnd(),
                       [&](const auto &entry) { return objects->value(entry.first) == entry.second; });
}

} // namespace

DatabaseKind glanceAt(const DatabaseFile &file, const QList<Migration> &migrations)
{
    if (file.isEmptyOrMissing())
        return DatabaseKind::Blank;
    SqlResult<DatabaseKind> kind = DatabaseKind::Damaged;
    if (const auto connection = SqlConnection::open(file.path(), SqlConnection::Access::Immutable);
        connection)
        kind = kindOf(**connection, migrations);
    const bool isCertain = kind && (*kind == DatabaseKind::Newer || *kind == DatabaseKind::Foreign);
    if (!isCertain && file.hasPendingChanges())
        kind = kindOfCopy(file, migrations);
    return kind.value_or(DatabaseKind::Damaged);
}

SqlResult<DatabaseKind> examine(const SqlConnection &connection, const QList<Migration> &migrations)
{
    const auto kind = kindOf(connection, migrations);
    if (!kind || *kind != DatabaseKind::Ours)
        return kind;
    for (const auto &check : {isSound(connection), hasItsSchema(connection, migrations)}) {
        if (!check)
            return damageOr(check.error());
        if (!*check)
            return DatabaseKind::Damaged;
    }
    return kind;
}

} // namespace consentdesk
