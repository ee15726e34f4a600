// SPDX-License-Identifier: Apache-2.0
#include "knowledge/CsvTable.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class CsvTableText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::CsvTable)
};

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
        const QString first = firstLine();
        // Excel's own first line, which no other program is to show.
        const bool isToldOnly = first.size() == 5 && first.startsWith("sep="_L1, Qt::CaseInsensitive);
        m_separator = isToldOnly ? first.back() : likeliestSeparator(first);
        if (isToldOnly)
            skipLine(first.size());
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
    /// Without what stands in quotes.
    [[nodiscard]] QString firstLine() const
    {
        QString line;
        bool isQuoted = false;
        for (const QChar c : m_text) {
            if (!isQuoted && (c == u'\n' || c == u'\r'))
                break;
            if (c == u'"')
                isQuoted = !isQuoted;
            else if (!isQuoted)
                line += c;
        }
        return line;
    }

    static QChar likeliestSeparator(const QString &line)
    {
        QChar likeliest = u',';
        for (const QChar candidate : {u';', u'\t'}) {
            if (line.count(candidate) > line.count(likeliest))
                likeliest = candidate;
        }
        return likeliest;
    }

    void skipLine(qsizetype length)
    {
        m_at = length;
        if (!atEnd() && m_text.at(m_at++) == u'\r' && !atEnd() && m_text.at(m_at) == u'\n')
            ++m_at;
        ++m_line;
    }

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
            return ends ? QString()
                        : CsvTableText::tr("Line %1: something follows a closing quote.").arg(m_line);
        }
        return CsvTableText::tr("Line %1: the quote that opens here is never closed.").arg(openedIn);
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
};

/// UTF-8, or what a byte order mark says. The error is for people.
Result<QString> textOf(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8)); // takes the mark away
    QString text = decoder(bytes);
    const bool isBroken = decoder.hasError();
    const auto lineEnd =
        std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c == u'\n' || c == u'\r'; });
    const bool hasControls =
        std::any_of(text.cbegin(), lineEnd, [](QChar c) { return c.unicode() < 0x20 && c != u'\t'; });
    if (hasControls || (isBroken && bytes.contains('\0')))
        return failure(CsvTableText::tr(
            "This is no table of text; it looks like a program, a picture or a packed file."));
    if (isBroken)
        return failure(CsvTableText::tr(
            "The table is neither in UTF-8 nor in UTF-16 with a byte order mark; save it as “CSV "
            "UTF-8”."));
    return text;
}

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

qsizetype CsvTable::columnCount(QStringView title) const
{
    return std::count_if(columns.cbegin(), columns.cend(),
                         [wanted = plain(title)](const QString &column) { return plain(column) == wanted; });
}

Result<CsvTable> CsvTable::parse(const QByteArray &bytes)
{
    if (bytes.size() > maximumBytes)
        return failure(CsvTableText::tr("The table is larger than %1 MiB.").arg(maximumBytes / 1024 / 1024));
    const auto text = textOf(bytes);
    if (!text)
        return failure(text.error().message);
    CsvTable table;
    CsvReader reader(*text);
    bool hasColumns = false;
    while (!reader.atEnd()) {
        Row row;
        if (const QString problem = reader.readRow(row); !problem.isEmpty())
            return failure(problem);
        if (isBlank(row))
            continue;
        if (table.rows.size() >= maximumRows)
            return failure(CsvTableText::tr("The table has more than %1 rows.").arg(maximumRows));
        if (hasColumns)
            table.rows.append(row);
        else
            for (const QString &cell : std::as_const(row.cells))
                table.columns.append(cell.trimmed());
        hasColumns = true;
    }
    if (!hasColumns)
        return failure(CsvTableText::tr("The table is empty."));
    return table;
}

} // namespace consentdesk
