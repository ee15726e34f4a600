// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <memory>
#include <tl/expected.hpp>

class QThread;

namespace consentdesk {

template <class T>
using SqlResult = tl::expected<T, QSqlError>;

/// One connection to SQLite under a name of its own, removed from Qt's list when it dies. Every query made
/// with it has to be gone before. Used by the thread that opened it, or that it was given to.
class SqlConnection final
{
public:
    enum class Access {
        ReadWrite,
        Immutable, ///< reads the file alone: no locks, no -wal, no -shm, nothing written
    };

    [[nodiscard]] static SqlResult<std::unique_ptr<SqlConnection>> open(const QString &path, Access access);
    [[nodiscard]] static SqlResult<std::unique_ptr<SqlConnection>> openInMemory();
    ~SqlConnection();
    Q_DISABLE_COPY_MOVE(SqlConnection)

    /// Gives it to @p thread, which alone uses it from then on. By the thread that has it; no query of it may
    /// be left. What QSqlDatabase itself can do since Qt 6.8.
    void moveToThread(QThread &thread);

    /// Runs one statement. Rows are read with next(); when it ends, lastError() tells end from failure.
    [[nodiscard]] SqlResult<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /// The first column of the first row; an invalid QVariant when there is none.
    [[nodiscard]] SqlResult<QVariant> value(const QString &sql, const QVariantList &values = {}) const;

private:
    SqlConnection();
    [[nodiscard]] SqlResult<void> connect(const QString &databaseName, const QString &options);

    const QString m_name;
};

} // namespace consentdesk
