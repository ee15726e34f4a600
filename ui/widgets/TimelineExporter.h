// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/LedgerExport.h"
#include "support/FileDialogs.h"

#include <QObject>

class QWidget;

namespace consentdesk {

/// Asks where to, writes the timeline there, and says what became of it. One file at a time. UI thread.
class TimelineExporter final : public QObject
{
    Q_OBJECT

public:
    /// @p dialogs: null for the system's. They must outlive this, which belongs to @p window.
    TimelineExporter(FileDialogs *dialogs, QWidget &window);

    void exportFrom(const LedgerSource &source, LedgerWriter::Format format);
    /// Events written so far; none: nothing is being written.
    [[nodiscard]] std::optional<qsizetype> progress() const;

signals:
    void progressed();
    /// A sentence for the visitor: it is done, or why it is not.
    void noticed(const QString &sentence);

private:
    void write(const QString &path, LedgerWriter::Format format, const LedgerSource &source);
    void finish(const QString &path, const QString &problem);

    QWidget &m_window;
    FileDialogs &m_dialogs;
    LedgerExport *m_export = nullptr; ///< while one is being written
};

} // namespace consentdesk
