// SPDX-License-Identifier: Apache-2.0
#include "browser/EngineCookieRow.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// Names and values are bytes; only as a BLOB do they arrive as they are.
const auto selectCookies = u"SELECT CAST(name AS BLOB), host_key, path, CAST(value AS BLOB), expires_utc,"
                           " has_expires, is_secure, is_httponly, samesite, creation_utc FROM cookies"_s;

/// Chromium counts microseconds since 1601.
QDateTime fromEngineTime(qint64 microseconds)
{
    constexpr qint64 unixEpoch = 11'644'473'600'000;
    return QDateTime::fromMSecsSinceEpoch(microseconds / 1000 - unixEpoch, Qt::UTC);
}

/// net/cookies/cookie_constants.h
SameSiteFinding fromEngineSameSite(int value)
{
    switch (value) {
    case -1:
        return SameSiteFinding::Omitted;
    case 0:
        return SameSiteFinding::None;
    case 1:
        return SameSiteFinding::Lax;
    case 2:
        return SameSiteFinding::Strict;
    default:
        return SameSiteFinding::Unknown;
    }
}

EngineCookieRow rowFrom(const QSqlQuery &query)
{
    EngineCookieRow row;
    Cookie &cookie = row.cookie;
    cookie.key = {query.value(0).toByteArray(), query.value(1).toString(), query.value(2).toString()};
    cookie.value = query.value(3).toByteArray();
    if (query.value(5).toBool())
        cookie.expires = fromEngineTime(query.value(4).toLongLong());
    cookie.secure = query.value(6).toBool();
    cookie.httpOnly = query.value(7).toBool();
    row.sameSite = fromEngineSameSite(query.value(8).toInt());
    cookie.sameSite = attributeOf(row.sameSite);
    row.created = fromEngineTime(query.value(9).toLongLong());
    return row;
}

Result<QList<EngineCookieRow>> readRows(QSqlDatabase &database)
{
    if (!database.open())
        return failure(database.lastError().text());
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(selectCookies))
        return failure(query.lastError().text());
    QList<EngineCookieRow> rows;
    while (query.next())
        rows.append(rowFrom(query));
    return rows;
}

} // namespace

Result<QList<EngineCookieRow>> readEngineCookieRows(const QString &database, const QString &options)
{
    const auto connection = u"engine-cookies"_s;
    Result<QList<EngineCookieRow>> rows;
    {
        QSqlDatabase opened = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        opened.setDatabaseName(database);
        opened.setConnectOptions(options);
        rows = readRows(opened);
    }
    QSqlDatabase::removeDatabase(connection);
    return rows;
}

} // namespace consentdesk
