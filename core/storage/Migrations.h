// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace consentdesk {

class SqlConnection;

/// One numbered step of the schema, forward only. What was released is never edited: a change is one more
/// entry.
struct Migration
{
    int version = 0; ///< the user_version after this step; the list counts upwards
    QStringList statements;
};

/// The application_id of our files (https://www.sqlite.org/fileformat2.html, section 1.3.18): "CDsk".
inline constexpr int databaseApplicationId = 0x4344736b;

[[nodiscard]] const QList<Migration> &schemaMigrations();

/// Brings the database to the newest version. Each step is one transaction with its user_version; after a
/// failure the database is what the last finished step made it.
[[nodiscard]] Result<void> migrate(const SqlConnection &connection, const QList<Migration> &migrations);

/// Name and SQL of every schema object as the steps up to @p version leave them, for comparison with a file.
[[nodiscard]] Result<QMap<QString, QString>> schemaAt(int version, const QList<Migration> &migrations);

} // namespace consentdesk
