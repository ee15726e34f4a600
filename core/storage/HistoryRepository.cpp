// SPDX-License-Identifier: Apache-2.0
#include "storage/HistoryRepository.h"

#include "base/Logging.h"
#include "storage/Database.h"
#include "storage/SqlConnection.h"
#include "storage/SqlProblem.h"
#include "storage/Unhurried.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class HistoryRepositoryText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::HistoryRepository)
};

QString cannotSaveVisits()
{
    return HistoryRepositoryText::tr("The pages you visited cannot be saved");
}

QString cannotClear()
{
    return HistoryRepositoryText::tr("The pages you visited cannot be deleted");
}

SqlResult<void> forget(const SqlConnection &connection, const QDateTime &oldest, int maximum)
{
    auto done =
        connection.run(u"DELETE FROM page_visit WHERE last_visit < ?"_s, {oldest.toMSecsSinceEpoch()});
    if (done)
        done = connection.run(u"DELETE FROM page_visit WHERE address NOT IN"
                              " (SELECT address FROM page_visit ORDER BY last_visit DESC LIMIT ?)"_s,
                              {maximum});
    return done ? SqlResult<void>() : tl::unexpected(done.error());
}

/// Row: address, title, visits, last_visit.
std::optional<Visit> visitFrom(const QSqlQuery &row)
{
    const QUrl stored = QUrl::fromEncoded(row.value(0).toString().toUtf8(), QUrl::StrictMode);
    const QUrl address = visitableAddress(stored);
    const int count = row.value(2).toInt();
    if (address.isEmpty() || address != stored || count < 1)
        return std::nullopt;
    return Visit{address, row.value(1).toString().left(Visit::maximumTitle), count,
                 QDateTime::fromMSecsSinceEpoch(row.value(3).toLongLong(), Qt::UTC)};
}

QString addressText(const QUrl &address)
{
    return QString::fromLatin1(address.toEncoded());
}

} // namespace

HistoryRepository::HistoryRepository(const Database &database)
    : m_connection(database.connection())
{
}

Result<QList<Visit>> HistoryRepository::load(const QDateTime &oldest, int maximum)
{
    const QString whatFailed = HistoryRepositoryText::tr("The pages you visited earlier cannot be read");
    const Unhurried unhurried(m_connection);
    if (const auto forgotten = forget(m_connection, oldest, maximum); !forgotten)
        return sqlFailure(whatFailed, forgotten.error());
    auto rows = m_connection.run(u"SELECT address, title, visits, last_visit FROM page_visit"_s);
    if (!rows)
        return sqlFailure(whatFailed, rows.error());
    QList<Visit> visits;
    int skipped = 0;
    while (rows->next()) {
        if (const auto visit = visitFrom(*rows))
            visits.append(*visit);
        else
            ++skipped;
    }
    if (rows->lastError().isValid())
        return sqlFailure(whatFailed, rows->lastError());
    if (skipped > 0)
        qCWarning(lcStorage, "Visited pages that are not understood and were left out: %d", skipped);
    return visits;
}

Result<void> HistoryRepository::save(const Visit &visit)
{
    const Unhurried unhurried(m_connection);
    const QString title = visit.title.isNull() ? u""_s : visit.title; // Qt stores a null one as NULL
    const auto done = m_connection.run(
        u"INSERT OR REPLACE INTO page_visit (address, title, visits, last_visit) VALUES (?, ?, ?, ?)"_s,
        {addressText(visit.address), title, visit.count, visit.last.toMSecsSinceEpoch()});
    return done ? Result<void>() : sqlFailure(cannotSaveVisits(), done.error());
}

Result<void> HistoryRepository::remove(const QUrl &address)
{
    const Unhurried unhurried(m_connection);
    const auto done = m_connection.run(u"DELETE FROM page_visit WHERE address = ?"_s, {addressText(address)});
    return done ? Result<void>() : sqlFailure(cannotClear(), done.error());
}

/// As with the ledger: VACUUM writes the file anew without what was deleted, and the checkpoint empties the
/// log, where it would stay otherwise.
Result<void> HistoryRepository::clear()
{
    const Unhurried unhurried(m_connection);
    for (const auto &statement : {u"DELETE FROM page_visit"_s, u"VACUUM"_s}) {
        if (const auto done = m_connection.run(statement); !done)
            return sqlFailure(cannotClear(), done.error());
    }
    const auto isBusy = m_connection.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!isBusy)
        return sqlFailure(cannotClear(), isBusy.error());
    if (isBusy->toBool())
        return failure(HistoryRepositoryText::tr(
            "The pages you visited cannot be deleted: another program is using the file."));
    return {};
}

} // namespace consentdesk
