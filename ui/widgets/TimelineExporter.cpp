// SPDX-License-Identifier: Apache-2.0
#include "widgets/TimelineExporter.h"

#include "base/DisplayText.h"

#include <QWidget>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

TimelineExporter::TimelineExporter(FileDialogs *dialogs, QWidget &window)
    : QObject(&window)
    , m_window(window)
    , m_dialogs(dialogs ? *dialogs : systemFileDialogs())
{
}

std::optional<qsizetype> TimelineExporter::progress() const
{
    return m_export ? std::optional(m_export->count()) : std::nullopt;
}

void TimelineExporter::exportFrom(const LedgerSource &source, LedgerWriter::Format format)
{
    const bool isJson = format == LedgerWriter::Format::Json;
    const QString suffix = isJson ? u"json"_s : u"csv"_s;
    const SaveRequest request{tr("Export the timeline"), u"timeline."_s + suffix,
                              isJson ? tr("JSON (*.json)") : tr("Table (*.csv)"), suffix};
    m_dialogs.askWhereToSave(m_window, request, [this, source, format](const QString &path) {
        if (!m_export)
            write(path, format, source);
    });
}

void TimelineExporter::write(const QString &path, LedgerWriter::Format format, const LedgerSource &source)
{
    m_export = new LedgerExport(path, format, source, this);
    connect(m_export, &LedgerExport::progressed, this, &TimelineExporter::progressed);
    connect(m_export, &LedgerExport::finished, this,
            [this, path](const QString &problem) { finish(path, problem); });
    emit progressed();
    m_export->start();
}

void TimelineExporter::finish(const QString &path, const QString &problem)
{
    LedgerExport *const done = std::exchange(m_export, nullptr);
    done->deleteLater(); // it is still telling
    emit progressed();
    emit noticed(
        problem.isEmpty()
            ? tr("%n event(s) written to %1.", nullptr, int(done->count())).arg(displayText(path, 200))
            : problem);
}

} // namespace consentdesk
