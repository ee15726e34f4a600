// SPDX-License-Identifier: Apache-2.0
#include "browser/EngineCookieFile.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// Names and values are bytes; only as a BLOB do they arrive as they are.
const auto selectCookies = u"SELECT CAST(name AS BLOB), host_key, path, CAST(value AS BLOB), expires_utc,"
                           " has_expires, is_secure, is_httponly, samesite FROM cookies"_s;

/// Chromium counts microseconds since 1601.
QDateTime fromEngineTime(qint64 microseconds)
{
    constexpr qint64 unixEpoch = 11'644'473'600'000;
    return QDateTime::fromMSecsSinceEpoch(microseconds / 1000 - unixEpoch, Qt::UTC);
}

/// net/cookies/cookie_constants.h
SameSite fromEngineSameSite(int value)
{
    switch (value) {
    case 0:
        return SameSite::None;
    case 1:
        return SameSite::Lax;
    case 2:
        return SameSite::Strict;
    default:
        return SameSite::NotReported;
    }
}

Cookie cookieFrom(const QSqlQuery &row)
{
    Cookie cookie;
    cookie.key = {row.value(0).toByteArray(), row.value(1).toString(), row.value(2).toString()};
    cookie.value = row.value(3).toByteArray();
    if (row.value(5).toBool())
        cookie.expires = fromEngineTime(row.value(4).toLongLong());
    cookie.secure = row.value(6).toBool();
    cookie.httpOnly = row.value(7).toBool();
    cookie.sameSite = fromEngineSameSite(row.value(8).toInt());
    return cookie;
}

Result<QList<Cookie>> readCookies(QSqlDatabase &database)
{
    if (!database.open())
        return failure(database.lastError().text());
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(selectCookies))
        return failure(query.lastError().text());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<Cookie> cookies;
    while (query.next()) {
        const Cookie cookie = cookieFrom(query);
        // The engine forgets session cookies of earlier runs when it opens the file.
        if (cookie.expires && *cookie.expires > now)
            cookies.append(cookie);
    }
    return cookies;
}

} // namespace

Result<QList<Cookie>> readEngineCookies(const QString &engineFolder)
{
    const QString path = QDir(engineFolder).filePath(u"Cookies"_s);
    if (!QFile::exists(path))
        return QList<Cookie>();
    const auto connection = u"engine-cookies"_s;
    Result<QList<Cookie>> cookies;
    {
        // Not read-only: after a crash SQLite has to roll back before it can read, as the engine would.
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=1000"_s);
        cookies = readCookies(database);
    }
    QSqlDatabase::removeDatabase(connection);
    return cookies;
}

} // namespace consentdesk
