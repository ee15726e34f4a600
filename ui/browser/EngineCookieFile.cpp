// SPDX-License-Identifier: Apache-2.0
#include "browser/EngineCookieFile.h"

#include "browser/EngineCookieRow.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

QString engineCookiePath(const QString &engineFolder)
{
    return QDir(engineFolder).filePath(u"Cookies"_s);
}

Result<QList<Cookie>> readEngineCookies(const QString &engineFolder)
{
    const QString path = engineCookiePath(engineFolder);
    if (!QFile::exists(path))
        return QList<Cookie>();
    // Not read-only: after a crash SQLite has to roll back before it can read, as the engine would.
    const auto rows = readEngineCookieRows(path, u"QSQLITE_BUSY_TIMEOUT=1000"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<Cookie> cookies;
    for (const EngineCookieRow &row : *rows) {
        // The engine forgets session cookies of earlier runs when it opens the file.
        if (row.cookie.expires && *row.cookie.expires > now)
            cookies.append(row.cookie);
    }
    return cookies;
}

} // namespace consentdesk
