// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace consentdesk {

/// A CSV file as it was read: RFC 4180 in UTF-8, with or without a byte order mark, lines ended by LF or CR
/// LF, comma or semicolon (whichever the first line has more of).
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

    /// Column of @p title whatever its case, spaces and underscores; -1 when there is none.
    [[nodiscard]] qsizetype column(QStringView title) const;

    /// Fails with a line number: an open quote, something after a closing quote, too large, no UTF-8. Any
    /// thread.
    [[nodiscard]] static Result<CsvTable> parse(const QByteArray &text);
};

} // namespace consentdesk
