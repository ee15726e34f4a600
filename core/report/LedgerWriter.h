// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/LedgerEntry.h"

#include <QList>

class QIODevice;

namespace consentdesk {

/// Writes entries of the ledger for other programs, part by part, so that any number can be written. Columns
/// and identifiers are stable (resources/schema/timeline-1.schema.json); never a value. UI thread.
class LedgerWriter final
{
public:
    enum class Format {
        Csv,  ///< RFC 4180, UTF-8, a line of titles; a cell that a spreadsheet would run has "'" in front
        Json, ///< {"schema": 1, "events": […]}, one event a line
    };

    /// @p device is open, outlives the writer, and remembers by itself what could not be written.
    LedgerWriter(QIODevice &device, Format format);
    Q_DISABLE_COPY_MOVE(LedgerWriter)

    void write(const QList<LedgerEntry> &entries);
    /// Nothing is written after it.
    void finish();
    [[nodiscard]] qsizetype count() const { return m_count; }

private:
    QIODevice &m_device;
    const Format m_format;
    qsizetype m_count = 0;
};

} // namespace consentdesk
