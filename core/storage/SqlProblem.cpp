// SPDX-License-Identifier: Apache-2.0
#include "storage/SqlProblem.h"

#include <QCoreApplication>

namespace consentdesk {

namespace {

class SqlProblemText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::SqlProblem)
};

QString reason(SqlProblem problem)
{
    switch (problem) {
    case SqlProblem::Damaged:
        return SqlProblemText::tr("the file is damaged");
    case SqlProblem::DiskFull:
        return SqlProblemText::tr("the disk is full");
    case SqlProblem::DeviceFailure:
        return SqlProblemText::tr("the disk reports a failure");
    case SqlProblem::InUse:
        return SqlProblemText::tr("another program is using the file");
    case SqlProblem::NotWritable:
        return SqlProblemText::tr("the file or its folder cannot be opened for writing");
    case SqlProblem::OutOfMemory:
        return SqlProblemText::tr("the computer is out of memory");
    case SqlProblem::Other:
        break;
    }
    return SqlProblemText::tr("the database refuses");
}

} // namespace

SqlProblem problemOf(const QSqlError &error)
{
    // https://www.sqlite.org/rescode.html: the low byte is the primary code. Written as numbers because
    // only Qt's driver links SQLite.
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return SqlProblem::InUse;
    case 7: // SQLITE_NOMEM
        return SqlProblem::OutOfMemory;
    case 3:  // SQLITE_PERM
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
        return SqlProblem::NotWritable;
    case 10: // SQLITE_IOERR
        return SqlProblem::DeviceFailure;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return SqlProblem::Damaged;
    case 13: // SQLITE_FULL
        return SqlProblem::DiskFull;
    default:
        return SqlProblem::Other;
    }
}

tl::unexpected<Error> sqlFailure(const QString &whatFailed, const QSqlError &error)
{
    return failure(
        SqlProblemText::tr("%1: %2. (%3, SQLite code %4)")
            .arg(whatFailed, reason(problemOf(error)), error.databaseText(), error.nativeErrorCode()));
}

} // namespace consentdesk
