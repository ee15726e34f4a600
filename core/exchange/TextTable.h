// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace consentdesk {

/// A table as it is shown: the inspector's, or any other.
struct TextTable
{
    QStringList columns; ///< titles
    QList<QStringList>
        rows; ///< a cell each column; what is missing is empty, what is too much is not written
};

/// A cell that is not in the written text exactly as it was.
struct TableLoss
{
    static constexpr qsizetype titles = -1;

    qsizetype row = 0; ///< from 0, or TableLoss::titles
    qsizetype column = 0;
    QString reason; ///< one sentence, without any text of the table

    friend bool operator==(const TableLoss &, const TableLoss &) = default;
};

struct ExportedTable
{
    QByteArray text;
    QList<TableLoss> losses;
};

} // namespace consentdesk
