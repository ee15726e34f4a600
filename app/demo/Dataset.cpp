// SPDX-License-Identifier: Apache-2.0
#include "Dataset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace consentdesk::demo {

QString Dataset::searchText() const
{
    QStringList parts{id, theme};
    for (const Translated *translated : {&title, &description, &publisher})
        parts += translated->values();
    for (const Column &column : columns)
        parts += column.label.values();
    return parts.join(u'\n');
}

QByteArray Dataset::toJson() const
{
    QJsonArray records;
    for (const QStringList &row : rows) {
        QJsonObject record;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const bool isNumber = columns.at(i).type == Column::Type::Number;
            record.insert(columns.at(i).name,
                          isNumber ? QJsonValue(row.at(i).toDouble()) : QJsonValue(row.at(i)));
        }
        records.append(record);
    }
    return QJsonDocument(records).toJson(QJsonDocument::Indented);
}

} // namespace consentdesk::demo
