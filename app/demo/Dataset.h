// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace consentdesk::demo {

/// One table of numbers with what the portal says about it.
struct Dataset
{
    /// A text in each of the demo's languages.
    using Translated = QHash<QString, QString>;

    struct Column
    {
        enum class Type { Text, Number };
        QString name;
        Type type = Type::Text;
        Translated label;
    };

    /// How the chart sums up the rows: a line or bars over the values of one column.
    struct Chart
    {
        enum class Kind { Line, Bars };
        enum class Total { Sum, Mean, Last };
        Kind kind = Kind::Bars;
        Total total = Total::Sum;
        qsizetype labelColumn = 0;
        qsizetype valueColumn = 0;
    };

    /// Where the words of a search are looked for, in every language.
    [[nodiscard]] QString searchText() const;
    [[nodiscard]] QByteArray toJson() const;

    QString id;
    QString theme;
    QString modified;
    bool featured = false;
    Translated title;
    Translated description;
    Translated publisher;
    QList<Column> columns;
    Chart chart = {};
    QByteArray csv = {};
    QList<QStringList> rows = {};
};

} // namespace consentdesk::demo
