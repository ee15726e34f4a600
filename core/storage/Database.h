// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "storage/Migrations.h"

#include <QString>

#include <memory>

class QThread;

namespace consentdesk {

class DatabaseFile;
class SqlConnection;
struct OpenedDatabase;

/// The visitor's database on disk, open and of the newest version. Used by the thread that opened it, or
/// that it was given to. A process opens a file once: POSIX locks would not keep two of its own connections
/// apart.
///
/// A change is on disk when its transaction has been committed: write-ahead log, synchronous=FULL.
class Database final
{
public:
    /// What opening found, and did.
    enum class Origin { Existing, Created, ReplacedDamaged };

    /// Opens or makes the database at @p path. A damaged one is set aside and a fresh one begun; one of a
    /// newer version or of another program is refused and not touched. Any failure means: go on in memory.
    [[nodiscard]] static Result<OpenedDatabase> open(const QString &path, const Clock &clock = SystemClock(),
                                                     const QList<Migration> &migrations = schemaMigrations());
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const SqlConnection &connection() const { return *m_connection; }
    /// As SqlConnection::moveToThread().
    void moveToThread(QThread &thread);

private:
    explicit Database(std::unique_ptr<SqlConnection> connection);
    [[nodiscard]] static Result<OpenedDatabase> openLocked(const DatabaseFile &file, const Clock &clock,
                                                           const QList<Migration> &migrations);

    std::unique_ptr<SqlConnection> m_connection;
};

struct OpenedDatabase
{
    std::unique_ptr<Database> database;
    Database::Origin origin = Database::Origin::Existing;
    QString notice; ///< one sentence for the visitor; empty unless a damaged file was replaced
};

} // namespace consentdesk
