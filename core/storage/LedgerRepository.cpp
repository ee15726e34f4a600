// SPDX-License-Identifier: Apache-2.0
#include "storage/LedgerRepository.h"

#include "base/Logging.h"
#include "storage/Database.h"
#include "storage/LedgerRow.h"
#include "storage/SqlProblem.h"
#include "storage/SqlTransaction.h"
#include "storage/Unhurried.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class LedgerRepositoryText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::LedgerRepository)
};

/// Qt gives every placeholder a name, and SQLite looks names up one by one: many rows a statement are slow.
constexpr qsizetype rowsAStatement = 4;

/// SQLite's integers have a sign.
qint64 bindable(quint64 number)
{
    return qint64(std::min(number, quint64(std::numeric_limits<qint64>::max())));
}

SqlResult<void> insert(const SqlConnection &connection, const QList<LedgerEntry> &entries)
{
    QVariantList values;
    for (const LedgerEntry &entry : entries)
        values += toLedgerRow(entry);
    const qsizetype columns = values.size() / entries.size();
    const QString row = u'(' + QStringList(columns, u"?"_s).join(u", "_s) + u')';
    const auto done = connection.run(u"INSERT OR REPLACE INTO ledger_entry (%1) VALUES %2"_s.arg(
                                         ledgerColumns(), QStringList(entries.size(), row).join(u", "_s)),
                                     values);
    return done ? SqlResult<void>() : tl::unexpected(done.error());
}

SqlResult<void> dropOldest(const SqlConnection &connection, quint64 newest)
{
    if (newest <= LedgerRepository::maximumEntries)
        return {};
    // Numbers follow each other, so that the oldest need not be counted.
    const auto done = connection.run(u"DELETE FROM ledger_entry WHERE number <= ?"_s,
                                     {qint64(newest - LedgerRepository::maximumEntries)});
    return done ? SqlResult<void>() : tl::unexpected(done.error());
}

SqlResult<void> saveAll(const SqlConnection &connection, const QList<LedgerEntry> &entries)
{
    SqlTransaction transaction(connection);
    if (auto begun = transaction.begin(SqlTransaction::Kind::Write); !begun)
        return begun;
    for (qsizetype first = 0; first < entries.size(); first += rowsAStatement) {
        if (auto done = insert(connection, entries.mid(first, rowsAStatement)); !done)
            return done;
    }
    const auto newest = std::max_element(entries.begin(), entries.end(),
                                         [](const auto &a, const auto &b) { return a.number < b.number; });
    if (auto dropped = dropOldest(connection, newest->number); !dropped)
        return dropped;
    return transaction.commit();
}

/// VACUUM writes the file anew from what is in use, which after a deletion is little; SQLite's other way,
/// secure_delete, would write zeros over all that is not. What the log still holds leaves with its end.
SqlResult<bool> clearAll(const SqlConnection &connection)
{
    const TemporaryPragma withoutZeros(connection, u"secure_delete"_s, u"FAST"_s);
    for (const auto &statement : {u"DELETE FROM ledger_entry"_s, u"VACUUM"_s}) {
        if (const auto done = connection.run(statement); !done)
            return tl::unexpected(done.error());
    }
    const auto isBusy = connection.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return isBusy ? SqlResult<bool>(!isBusy->toBool()) : tl::unexpected(isBusy.error());
}

} // namespace

LedgerRepository::LedgerRepository(const Database &database)
    : m_connection(database.connection())
{
}

Result<void> LedgerRepository::save(const QList<LedgerEntry> &entries)
{
    if (entries.isEmpty())
        return {};
    const Unhurried unhurried(m_connection);
    if (const auto saved = saveAll(m_connection, entries); !saved)
        return sqlFailure(LedgerRepositoryText::tr("What happened to cookies cannot be saved"),
                          saved.error());
    return {};
}

Result<LedgerPage> LedgerRepository::load(quint64 before, qsizetype limit)
{
    return read(u"number < ?"_s, {bindable(before)}, limit);
}

Result<LedgerPage> LedgerRepository::historyOf(const CookieKey &key, quint64 before, qsizetype limit)
{
    return read(u"name = ? AND domain = ? AND path = ? AND number < ?"_s,
                {key.name.isNull() ? QByteArray("") : key.name, key.domain, key.path, bindable(before)},
                limit);
}

Result<LedgerPage> LedgerRepository::read(const QString &condition, const QVariantList &values,
                                          qsizetype limit)
{
    const QString whatFailed = LedgerRepositoryText::tr("What happened to cookies earlier cannot be read");
    auto rows = m_connection.run(u"SELECT %1 FROM ledger_entry WHERE %2 ORDER BY number DESC LIMIT %3"_s.arg(
                                     ledgerColumns(), condition, QString::number(limit)),
                                 values);
    if (!rows)
        return sqlFailure(whatFailed, rows.error());
    LedgerPage page;
    qsizetype read = 0;
    quint64 last = 0;
    while (rows->next()) {
        ++read;
        last = rows->value(0).toULongLong();
        if (auto entry = fromLedgerRow(*rows))
            page.entries.append(*std::move(entry));
    }
    if (rows->lastError().isValid())
        return sqlFailure(whatFailed, rows->lastError());
    if (page.entries.size() < read && !std::exchange(m_hasComplained, true))
        qCWarning(lcStorage, "Kept events that are not understood are left out");
    if (read == limit)
        page.continueBefore = last;
    return page;
}

Result<quint64> LedgerRepository::nextNumber() const
{
    const auto highest = m_connection.value(u"SELECT seq FROM sqlite_sequence WHERE name = 'ledger_entry'"_s);
    if (!highest)
        return sqlFailure(LedgerRepositoryText::tr("What happened to cookies earlier cannot be read"),
                          highest.error());
    return highest->toULongLong() + 1;
}

Result<void> LedgerRepository::clear()
{
    const QString whatFailed = LedgerRepositoryText::tr("What happened to cookies earlier cannot be deleted");
    const Unhurried unhurried(m_connection);
    const auto isDone = clearAll(m_connection);
    if (!isDone)
        return sqlFailure(whatFailed, isDone.error());
    if (!*isDone)
        return failure(LedgerRepositoryText::tr(
            "What happened to cookies earlier cannot be deleted: another program is using the file."));
    return {};
}

bool LedgerRepository::isHalfCleared() const
{
    const auto free = m_connection.value(u"PRAGMA freelist_count"_s);
    const auto first = m_connection.value(u"SELECT number FROM ledger_entry LIMIT 1"_s);
    return free && first && free->toInt() > 0 && !first->isValid();
}

} // namespace consentdesk
