// SPDX-License-Identifier: Apache-2.0
#include "storage/SqlConnection.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QUrl>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

SqlConnection::SqlConnection()
    : m_name(u"consentdesk-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

SqlConnection::~SqlConnection()
{
    // removeDatabase() warns while a handle is alive: the handle has to leave before.
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

SqlResult<std::unique_ptr<SqlConnection>> SqlConnection::open(const QString &path, Access access)
{
    std::unique_ptr<SqlConnection> connection(new SqlConnection);
    SqlResult<void> connected;
    if (access == Access::Immutable) {
        const QString uri = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
        connected = connection->connect(uri + u"?immutable=1"_s, u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    } else {
        connected = connection->connect(path, u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    }
    if (!connected)
        return tl::unexpected(connected.error());
    return connection;
}

SqlResult<std::unique_ptr<SqlConnection>> SqlConnection::openInMemory()
{
    std::unique_ptr<SqlConnection> connection(new SqlConnection);
    if (const auto connected = connection->connect(u":memory:"_s, {}); !connected)
        return tl::unexpected(connected.error());
    return connection;
}

SqlResult<void> SqlConnection::connect(const QString &databaseName, const QString &options)
{
    QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    handle.setDatabaseName(databaseName);
    handle.setConnectOptions(options);
    if (!handle.open())
        return tl::unexpected(handle.lastError());
    // The file may be damaged or not ours: nothing in its schema is trusted, and pages are checked when read.
    for (const auto &pragma : {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
                               u"PRAGMA foreign_keys = ON"_s}) {
        if (const auto done = run(pragma); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

void SqlConnection::moveToThread(QThread &thread)
{
    const QSqlDatabase handle = QSqlDatabase::database(m_name, false);
    Q_ASSERT(handle.isValid());             // else another thread has it
    handle.driver()->moveToThread(&thread); // by whose thread Qt knows whose the connection is
}

SqlResult<QSqlQuery> SqlConnection::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return tl::unexpected(query.lastError());
    return query;
}

SqlResult<QVariant> SqlConnection::value(const QString &sql, const QVariantList &values) const
{
    auto query = run(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    if (query->next())
        return query->value(0);
    if (query->lastError().isValid())
        return tl::unexpected(query->lastError());
    return QVariant();
}

} // namespace consentdesk
