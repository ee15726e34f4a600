// SPDX-License-Identifier: Apache-2.0
#include "base/DisplayText.h"
#include "policy/CookieTable.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype longestCell = 4'096; ///< a name may be as long

QString htmlText(const QString &text)
{
    return displayText(text, longestCell).toHtmlEscaped().replace(u"'"_s, u"&#39;"_s);
}

/// CommonMark 2.4: any ASCII punctuation may stand behind a backslash and is then no markup. The stop and the
/// colon would make links of addresses.
QString markdownText(const QString &text)
{
    static const QString special = uR"(\`*_{}[]<>()#+-.!|&~:@$"')"_s;
    QString escaped;
    for (const QChar c : displayText(text, longestCell)) {
        if (special.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped.trimmed();
}

QString markdownLine(const std::array<QString, 5> &cells)
{
    QString line = u"|"_s;
    for (const QString &cell : cells)
        line += u' ' + markdownText(cell) + u" |"_s;
    return line + u'\n';
}

} // namespace

QString cookieTableHtml(const QList<CookieTableRow> &rows)
{
    QString html = u"<table>\n<thead>\n<tr>"_s;
    for (const QString &column : cookieTableColumns())
        html += u"<th scope=\"col\">"_s + htmlText(column) + u"</th>"_s;
    html += u"</tr>\n</thead>\n<tbody>\n"_s;
    for (const CookieTableRow &row : rows) {
        html += u"<tr>"_s;
        for (const QString &cell : row.cells())
            html += u"<td>"_s + htmlText(cell) + u"</td>"_s;
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody>\n</table>\n"_s;
}

QString cookieTableMarkdown(const QList<CookieTableRow> &rows)
{
    QString text = markdownLine(cookieTableColumns()) + u"| --- | --- | --- | --- | --- |\n"_s;
    for (const CookieTableRow &row : rows)
        text += markdownLine(row.cells());
    return text;
}

} // namespace consentdesk
