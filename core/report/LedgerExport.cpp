// SPDX-License-Identifier: Apache-2.0
#include "report/LedgerExport.h"

#include "base/DisplayText.h"

#include <QFileInfo>

#include <limits>
#include <utility>

namespace consentdesk {

LedgerExport::LedgerExport(const QString &path, LedgerWriter::Format format, LedgerSource source,
                           QObject *parent)
    : QObject(parent)
    , m_file(path)
    , m_format(format)
    , m_source(std::move(source))
    , m_before(std::numeric_limits<quint64>::max())
{
    connect(&m_timer, &QTimer::timeout, this, &LedgerExport::writePart);
}

void LedgerExport::start()
{
    // It would be renamed over a device or a pipe, which then are none any more.
    if (const QFileInfo there(m_file.fileName()); there.exists() && !there.isFile())
        return fail(tr("it is not a regular file."));
    if (!m_file.open(QIODevice::WriteOnly))
        return fail(m_file.errorString());
    m_writer.emplace(m_file, m_format);
    m_timer.start(0);
}

void LedgerExport::writePart()
{
    const auto page = m_source(m_before, entriesAtOnce);
    if (!page)
        return fail(page.error().message);
    m_writer->write(page->entries);
    if (!page->continueBefore)
        return finish();
    m_before = *page->continueBefore;
    emit progressed();
}

void LedgerExport::finish()
{
    m_timer.stop();
    m_writer->finish();
    // commit() knows what could not be written earlier, and not what it writes itself.
    if (!m_file.flush() || !m_file.commit())
        return fail(m_file.errorString());
    emit finished({});
}

void LedgerExport::fail(const QString &why)
{
    m_timer.stop();
    m_file.cancelWriting();
    emit finished(
        tr("%1 cannot be written: %2").arg(displayText(m_file.fileName(), 200), displayText(why, 400)));
}

} // namespace consentdesk
