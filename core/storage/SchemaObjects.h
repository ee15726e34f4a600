// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/SqlConnection.h"

#include <QMap>

namespace consentdesk {

/// Name and SQL of everything the schema of a database defines; SQLite's own objects left out.
[[nodiscard]] inline SqlResult<QMap<QString, QString>> schemaObjects(const SqlConnection &connection)
{
    auto query = connection.run(
        QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"));
    if (!query)
        return tl::unexpected(query.error());
    QMap<QString, QString> objects;
    while (query->next())
        objects.insert(query->value(0).toString(), query->value(1).toString());
    if (query->lastError().isValid())
        return tl::unexpected(query->lastError());
    return objects;
}

} // namespace consentdesk
