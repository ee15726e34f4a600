// SPDX-License-Identifier: Apache-2.0
#include "knowledge/CsvTable.h"

#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

QString plain(QStringView title)
{
    QString text = title.trimmed().toString().toLower();
    return text.remove(u' ').remove(u'_').remove(u'-').remove(u'/');
}

class CsvReader final
{
public:
    explicit CsvReader(const QString &text)
        : m_text(text)
    {
        const auto firstLine = QStringView(m_text).first(std::max<qsizetype>(0, m_text.indexOf(u'\n')));
        m_separator = firstLine.count(u';') > firstLine.count(u',') ? u';' : u',';
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    /// Empty error: a row was read.
    QString readRow(CsvTable::Row &row)
    {
        row = {{}, m_line};
        for (;;) {
            QString cell;
            if (const QString problem = readCell(cell); !problem.isEmpty())
                return problem;
            row.cells.append(cell);
            if (atEnd())
                return {};
            const QChar end = m_text.at(m_at++);
            if (end == m_separator)
                continue;
            if (end == u'\r' && !atEnd() && m_text.at(m_at) == u'\n')
                ++m_at;
            ++m_line;
            return {};
        }
    }

private:
    QString readCell(QString &cell)
    {
        if (!atEnd() && m_text.at(m_at) == u'"')
            return readQuoted(cell);
        const qsizetype begin = m_at;
        while (!atEnd() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n' &&
               m_text.at(m_at) != u'\r')
            ++m_at;
        cell = m_text.mid(begin, m_at - begin);
        return {};
    }

    QString readQuoted(QString &cell)
    {
        const qsizetype openedIn = m_line;
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = m_text.at(m_at);
            m_line += c == u'\n' ? 1 : 0;
            if (c != u'"') {
                cell += c;
                continue;
            }
            if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                cell += m_text.at(m_at++);
                continue;
            }
            ++m_at;
            const bool ends = atEnd() || m_text.at(m_at) == m_separator || m_text.at(m_at) == u'\n' ||
                              m_text.at(m_at) == u'\r';
            return ends ? QString() : u"Line %1: something follows a closing quote."_s.arg(m_line);
        }
        return u"Line %1: the quote that opens here is never closed."_s.arg(openedIn);
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
};

bool isBlank(const CsvTable::Row &row)
{
    return row.cells.size() == 1 && row.cells.front().trimmed().isEmpty();
}

} // namespace

qsizetype CsvTable::column(QStringView title) const
{
    const QString wanted = plain(title);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (plain(columns.at(i)) == wanted)
            return i;
    }
    return -1;
}

Result<CsvTable> CsvTable::parse(const QByteArray &bytes)
{
    if (bytes.size() > maximumBytes)
        return failure(u"The table is larger than %1 MiB."_s.arg(maximumBytes / 1024 / 1024));
    QStringDecoder decoder(QStringDecoder::Utf8); // takes a byte order mark away
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return failure(u"The table is not in UTF-8."_s);
    CsvTable table;
    CsvReader reader(text);
    bool hasColumns = false;
    while (!reader.atEnd()) {
        Row row;
        if (const QString problem = reader.readRow(row); !problem.isEmpty())
            return failure(problem);
        if (isBlank(row))
            continue;
        if (table.rows.size() >= maximumRows)
            return failure(u"The table has more than %1 rows."_s.arg(maximumRows));
        if (hasColumns)
            table.rows.append(row);
        else
            for (const QString &cell : std::as_const(row.cells))
                table.columns.append(cell.trimmed());
        hasColumns = true;
    }
    if (!hasColumns)
        return failure(u"The table is empty."_s);
    return table;
}

} // namespace consentdesk
