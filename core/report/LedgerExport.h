// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/LedgerSource.h"
#include "report/LedgerWriter.h"

#include <QObject>
#include <QSaveFile>
#include <QTimer>

#include <optional>

namespace consentdesk {

/// Writes the ledger into a file while the program goes on: some entries a turn of the event loop. The file
/// is there when everything is in it; a file of the same name stays until then, and also when it fails or
/// this is destroyed. Newest first. UI thread.
class LedgerExport final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype entriesAtOnce = 200;

    LedgerExport(const QString &path, LedgerWriter::Format format, LedgerSource source,
                 QObject *parent = nullptr);

    void start();
    [[nodiscard]] qsizetype count() const { return m_writer ? m_writer->count() : 0; }

signals:
    void progressed();
    /// @p problem: why there is no new file, in one sentence; empty when there is one.
    void finished(const QString &problem);

private:
    void writePart();
    void finish();
    void fail(const QString &why);

    QSaveFile m_file;
    const LedgerWriter::Format m_format;
    const LedgerSource m_source;
    std::optional<LedgerWriter> m_writer;
    quint64 m_before;
    QTimer m_timer;
};

} // namespace consentdesk
