// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "cookies/SameSiteFinding.h"

#include <QDateTime>
#include <QList>

namespace consentdesk {

/// A cookie as the engine's file has it, with what its store does not report.
struct EngineCookieRow
{
    Cookie cookie;
    SameSiteFinding sameSite = SameSiteFinding::Unknown;
    QDateTime created; ///< UTC. The engine keeps it when the same value is written again
};

/// All rows of the SQLite file @p database. @p options as for QSqlDatabase::setConnectOptions(): how it is
/// opened is the caller's affair, since it depends on whether the engine has it open too.
[[nodiscard]] Result<QList<EngineCookieRow>> readEngineCookieRows(const QString &database,
                                                                  const QString &options);

} // namespace consentdesk
