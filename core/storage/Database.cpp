// SPDX-License-Identifier: Apache-2.0
#include "storage/Database.h"

#include "storage/DatabaseFile.h"
#include "storage/DatabaseInspection.h"
#include "storage/FolderLock.h"
#include "storage/SqlConnection.h"
#include "storage/SqlProblem.h"
#include "storage/SqlTransaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class DatabaseText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::Database)
};

constexpr std::chrono::seconds lockPatience{10};

/// A connection, and what it leads to.
struct Opening
{
    std::unique_ptr<SqlConnection> connection;
    DatabaseKind kind = DatabaseKind::Blank;
};

Result<void> refusal(DatabaseKind kind, const DatabaseFile &file)
{
    const QString shown = QDir::toNativeSeparators(file.path());
    if (kind == DatabaseKind::Newer)
        return failure(DatabaseText::tr(
                           "Your choices in “%1” were saved by a newer version of ConsentDesk. They are left "
                           "untouched.")
                           .arg(shown));
    if (kind == DatabaseKind::Foreign)
        return failure(DatabaseText::tr("“%1” belongs to another program. It is left untouched.").arg(shown));
    return {};
}

Result<std::unique_ptr<SqlConnection>> connectTo(const DatabaseFile &file)
{
    if (const auto made = file.makeFile(); !made)
        return tl::unexpected(made.error());
    auto connection = SqlConnection::open(file.path(), SqlConnection::Access::ReadWrite);
    if (!connection)
        return sqlFailure(DatabaseText::tr("Your saved choices cannot be opened"), connection.error());
    return std::move(*connection);
}

Result<Opening> connectAndExamine(const DatabaseFile &file, const QList<Migration> &migrations)
{
    // SQLite would throw the pending changes of an empty file away.
    if (file.isEmptyOrMissing() && file.hasPendingChanges())
        return Opening{nullptr, DatabaseKind::Damaged};
    // Before connecting: closing a file drops every lock that this process has on it, SQLite's too.
    const bool hasKnownFormat = file.hasKnownFormat();
    auto connection = connectTo(file);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto kind = examine(**connection, migrations);
    if (!kind)
        return sqlFailure(DatabaseText::tr("Your saved choices cannot be opened"), kind.error());
    const bool isDamaged = *kind == DatabaseKind::Ours && !hasKnownFormat;
    return Opening{std::move(*connection), isDamaged ? DatabaseKind::Damaged : *kind};
}

/// Starts a fresh file in place of the damaged one. Where the damaged one went.
Result<QString> replaceDamaged(Opening &opening, const DatabaseFile &file, const Clock &clock)
{
    // Renamed while it is open: SQLite sees that the file has moved and leaves it as it is on closing.
    auto aside = file.setAside(clock.now());
    if (!aside)
        return aside;
    auto fresh = connectTo(file);
    if (!fresh)
        return tl::unexpected(fresh.error());
    opening.connection = std::move(*fresh);
    return aside;
}

/// SQLite opens what it may not write all the same; better to know now than at the first choice. Rolled back,
/// so that a full disk still lets the visitor's earlier choices be read.
SqlResult<void> tryWriting(const SqlConnection &connection)
{
    SqlTransaction transaction(connection);
    if (auto begun = transaction.begin(SqlTransaction::Kind::Write); !begun)
        return begun;
    if (const auto done = connection.run(u"PRAGMA application_id = %1"_s.arg(databaseApplicationId)); !done)
        return tl::unexpected(done.error());
    return {};
}

/// Everything that writes comes here, when it is certain that the file is ours.
Result<void> makeReady(const SqlConnection &connection, const QList<Migration> &migrations, DatabaseKind kind)
{
    const QString whatFailed = DatabaseText::tr("Your choices cannot be kept");
    // Nothing of a blank file can be lost: its disk is waited for once, at the end, and not at every step.
    const QString whileMade =
        kind == DatabaseKind::Blank ? u"PRAGMA synchronous = OFF"_s : u"PRAGMA synchronous = FULL"_s;
    for (const auto &pragma : {whileMade, u"PRAGMA journal_mode = WAL"_s}) {
        if (const auto done = connection.run(pragma); !done)
            return sqlFailure(whatFailed, done.error());
    }
    if (auto migrated = migrate(connection, migrations); !migrated)
        return migrated;
    if (const auto done = connection.run(u"PRAGMA synchronous = FULL"_s); !done)
        return sqlFailure(whatFailed, done.error());
    if (const auto writable = tryWriting(connection); !writable)
        return sqlFailure(whatFailed, writable.error());
    // The schema goes into the file itself, so that a lost log never looks like a file without tables.
    if (const auto merged = connection.run(u"PRAGMA wal_checkpoint(PASSIVE)"_s); !merged)
        return sqlFailure(whatFailed, merged.error());
    return {};
}

} // namespace

Database::Database(std::unique_ptr<SqlConnection> connection)
    : m_connection(std::move(connection))
{
}

Database::~Database() = default;

void Database::moveToThread(QThread &thread)
{
    m_connection->moveToThread(thread);
}

Result<OpenedDatabase> Database::open(const QString &path, const Clock &clock,
                                      const QList<Migration> &migrations)
{
    const DatabaseFile file(path);
    if (const auto place = file.checkPlace(); !place)
        return tl::unexpected(place.error());
    if (const auto allowed = refusal(glanceAt(file, migrations), file); !allowed)
        return tl::unexpected(allowed.error());
    if (const auto folder = file.makeFolder(); !folder)
        return tl::unexpected(folder.error());
    // Two programs that start at once must not set each other's fresh file aside.
    FolderLock lock(QFileInfo(file.path()).absolutePath());
    if (!lock.acquire(lockPatience))
        return failure(DatabaseText::tr(
            "Your choices cannot be opened: another ConsentDesk has been opening them for long."));
    return openLocked(file, clock, migrations);
}

Result<OpenedDatabase> Database::openLocked(const DatabaseFile &file, const Clock &clock,
                                            const QList<Migration> &migrations)
{
    auto opening = connectAndExamine(file, migrations);
    if (!opening)
        return tl::unexpected(opening.error());
    if (const auto allowed = refusal(opening->kind, file); !allowed)
        return tl::unexpected(allowed.error());
    OpenedDatabase opened;
    opened.origin = opening->kind == DatabaseKind::Blank ? Origin::Created : Origin::Existing;
    if (opening->kind == DatabaseKind::Damaged) {
        const auto aside = replaceDamaged(*opening, file, clock);
        if (!aside)
            return tl::unexpected(aside.error());
        opened.origin = Origin::ReplacedDamaged;
        opened.notice = DatabaseText::tr(
                            "The file of your choices was damaged. It was set aside as “%1”, and ConsentDesk "
                            "starts without earlier choices.")
                            .arg(*aside);
    }
    if (const auto ready = makeReady(*opening->connection, migrations, opening->kind); !ready)
        return tl::unexpected(ready.error());
    opened.database.reset(new Database(std::move(opening->connection)));
    return opened;
}

} // namespace consentdesk
