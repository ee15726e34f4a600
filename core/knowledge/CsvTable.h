// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace consentdesk {

/// A CSV file as it was read: RFC 4180 in UTF-8, or in UTF-16 or UTF-32 with a byte order mark; lines ended
/// by LF, CR LF or CR; comma, semicolon or tab, whichever the first line has more of, or which a line "sep=;"
/// before it says.
struct CsvTable
{
    struct Row
    {
        QStringList cells;
        qsizetype line = 0; ///< from 1: where the row begins
    };

    static constexpr qsizetype maximumBytes = 64 * 1024 * 1024;
    static constexpr qsizetype maximumRows = 1'000'000;

    QStringList columns; ///< of the first line, trimmed
    QList<Row> rows;     ///< blank lines apart

    /// How many columns have that title, by the same rule as column().
    [[nodiscard]] qsizetype columnCount(QStringView title) const;
    /// Column of @p title whatever its case, spaces and underscores; -1 when there is none.
    [[nodiscard]] qsizetype column(QStringView title) const;

    /// Fails in one sentence, with a line number where there is one: an open quote, something after a closing
    /// quote, too large, no text. Any thread.
    [[nodiscard]] static Result<CsvTable> parse(const QByteArray &text);
};

} // namespace consentdesk
