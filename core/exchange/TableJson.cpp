// SPDX-License-Identifier: Apache-2.0
#include "exchange/TableJson.h"

#include "base/HarmlessJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class TableJsonText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::TableJson)
};

constexpr int tableVersion = 1;

QJsonArray arrayOf(qsizetype row, const QStringList &cells, qsizetype columns, QList<TableLoss> &losses)
{
    QJsonArray array;
    for (qsizetype column = 0; column < columns; ++column) {
        const QString cell = cells.value(column);
        if (!cell.isValidUtf16())
            losses.append(
                {row, column, TableJsonText::tr("It contains half a character, which UTF-8 cannot hold.")});
        array.append(cell);
    }
    return array;
}

} // namespace

ExportedTable tableJson(const TextTable &table)
{
    ExportedTable out;
    const qsizetype columns = table.columns.size();
    const QJsonArray titles = arrayOf(TableLoss::titles, table.columns, columns, out.losses);
    QJsonArray rows;
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        rows.append(arrayOf(row, table.rows.at(row), columns, out.losses));
    out.text = harmlessJson(
        QJsonDocument(QJsonObject{{u"schema"_s, tableVersion}, {u"columns"_s, titles}, {u"rows"_s, rows}})
            .toJson());
    return out;
}

} // namespace consentdesk
