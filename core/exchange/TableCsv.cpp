// SPDX-License-Identifier: Apache-2.0
#include "exchange/TableCsv.h"

#include "base/DisplayText.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class TableCsvText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::TableCsv)
};

constexpr qsizetype wholeText = std::numeric_limits<qsizetype>::max();

bool isFormula(const QString &cell)
{
    return !cell.isEmpty() && u"=+-@\t\r\n"_s.contains(cell.front());
}

bool needsQuotes(const QString &cell)
{
    // Readers strip spaces at the ends of cells without quotes.
    return cell.startsWith(u' ') || cell.endsWith(u' ') ||
           std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return u",;\"\t\r\n"_s.contains(c); });
}

void appendRow(qsizetype row, const QStringList &cells, qsizetype columns, ExportedTable &out)
{
    for (qsizetype column = 0; column < columns; ++column) {
        const QString cell = cells.value(column);
        if (!cell.isValidUtf16())
            out.losses.append(
                {row, column, TableCsvText::tr("It contains half a character, which UTF-8 cannot hold.")});
        if (isFormula(cell))
            out.losses.append(
                {row, column,
                 TableCsvText::tr("It has an apostrophe in front, so that a spreadsheet does not run it.")});
        out.text += (column > 0 ? "," : "") + csvCell(cell).toUtf8();
    }
    out.text += "\r\n";
}

/// Most cells have nothing to hide.
bool isPlain(const QString &cell)
{
    return std::all_of(cell.cbegin(), cell.cend(), [](QChar c) {
        return (c.unicode() >= 0x20 && c.unicode() < 0x7f) || c == u'\n' || c == u'\t';
    });
}

QString harmlessCell(const QString &cell)
{
    if (isPlain(cell))
        return cell;
    QString visible;
    QString run;
    const auto endRun = [&] { visible += displayText(std::exchange(run, {}), wholeText); };
    const QString lines = QString(cell).replace("\r\n"_L1, "\n"_L1);
    for (const QChar c : lines) {
        if (c != u'\n' && c != u'\t') {
            run += c;
            continue;
        }
        endRun();
        visible += c;
    }
    endRun();
    return visible;
}

} // namespace

QString csvCell(const QString &cell)
{
    QString text = isFormula(cell) ? u'\'' + cell : cell;
    if (needsQuotes(text))
        text = u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
    return text;
}

ExportedTable tableCsv(const TextTable &table)
{
    ExportedTable out;
    const qsizetype columns = table.columns.size();
    appendRow(TableLoss::titles, table.columns, columns, out);
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        appendRow(row, table.rows.at(row), columns, out);
    return out;
}

QByteArray harmlessCsv(TextTable table)
{
    for (QString &title : table.columns)
        title = harmlessCell(title);
    for (QStringList &row : table.rows) {
        for (QString &cell : row)
            cell = harmlessCell(cell);
    }
    return tableCsv(table).text;
}

} // namespace consentdesk
