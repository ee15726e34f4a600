// SPDX-License-Identifier: Apache-2.0
#include "storage/DownloadRepository.h"

#include "base/Logging.h"
#include "storage/Database.h"
#include "storage/SqlConnection.h"
#include "storage/SqlProblem.h"
#include "storage/Unhurried.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class DownloadRepositoryText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::DownloadRepository)
};

/// Row: id, address, host, path, state, problem, received, total, started.
std::optional<Download> downloadFrom(const QSqlQuery &row)
{
    const auto state = downloadStateFrom(row.value(4).toString());
    const auto problem = downloadProblemFrom(row.value(5).toString());
    const QDateTime started = QDateTime::fromMSecsSinceEpoch(row.value(8).toLongLong(), Qt::UTC);
    if (!state || !problem || !started.isValid())
        return std::nullopt;
    return Download{row.value(0).toLongLong(),
                    QUrl(row.value(1).toString(), QUrl::StrictMode),
                    row.value(2).toString(),
                    row.value(3).toString(),
                    *state,
                    *problem,
                    row.value(6).toLongLong(),
                    row.value(7).toLongLong(),
                    started};
}

Result<void> outcomeOf(const SqlResult<QSqlQuery> &done)
{
    if (!done)
        return sqlFailure(DownloadRepositoryText::tr("The list of downloads cannot be saved"), done.error());
    return {};
}

/// Qt stores a null text as NULL.
QString stored(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

DownloadRepository::DownloadRepository(const Database &database)
    : m_connection(database.connection())
{
}

Result<QList<Download>> DownloadRepository::load() const
{
    auto rows = m_connection.run(u"SELECT id, address, host, path, state, problem, received, total, started"
                                 " FROM download ORDER BY id"_s);
    QList<Download> downloads;
    int skipped = 0;
    while (rows && rows->next()) {
        if (const auto download = downloadFrom(*rows))
            downloads.append(*download);
        else
            ++skipped;
    }
    if (!rows || rows->lastError().isValid())
        return sqlFailure(DownloadRepositoryText::tr("The list of downloads cannot be read"),
                          rows ? rows->lastError() : rows.error());
    if (skipped > 0)
        qCWarning(lcStorage, "Stored downloads that are not understood and were left out: %d", skipped);
    return downloads;
}

Result<void> DownloadRepository::save(const Download &download)
{
    const Unhurried unhurried(m_connection);
    return outcomeOf(m_connection.run(
        u"INSERT OR REPLACE INTO download VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {download.id, stored(download.url.toString(QUrl::FullyEncoded)), stored(download.host),
         stored(download.path), identifier(download.state), identifier(download.problem), download.received,
         download.total, download.started.toMSecsSinceEpoch()}));
}

Result<void> DownloadRepository::forget(qint64 id)
{
    return outcomeOf(m_connection.run(u"DELETE FROM download WHERE id = ?"_s, {id}));
}

} // namespace consentdesk
