// SPDX-License-Identifier: Apache-2.0
#include "storage/SqlProblem.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

QString reason(SqlProblem problem)
{
    switch (problem) {
    case SqlProblem::Damaged:
        return u"the file is damaged"_s;
    case SqlProblem::DiskFull:
        return u"the disk is full"_s;
    case SqlProblem::DeviceFailure:
        return u"the disk reports a failure"_s;
    case SqlProblem::InUse:
        return u"another program is using the file"_s;
    case SqlProblem::NotWritable:
        return u"the file or its folder cannot be opened for writing"_s;
    case SqlProblem::OutOfMemory:
        return u"the computer is out of memory"_s;
    case SqlProblem::Other:
        break;
    }
    return u"the database refuses"_s;
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
    return failure(u"%1: %2. (%3, SQLite code %4)"_s.arg(whatFailed, reason(problemOf(error)),
                                                         error.databaseText(), error.nativeErrorCode()));
}

} // namespace consentdesk
