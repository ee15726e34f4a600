// SPDX-License-Identifier: Apache-2.0
#include "widgets/PolicyExporter.h"

#include "base/DisplayText.h"
#include "base/WholeFile.h"
#include "exchange/TableCsv.h"
#include "policy/FindingsExport.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

PolicyExporter::PolicyExporter(FileDialogs *dialogs, const PolicyShown &shown, QWidget &window)
    : QObject(&window)
    , m_shown(shown)
    , m_window(window)
    , m_dialogs(dialogs ? *dialogs : systemFileDialogs())
{
}

void PolicyExporter::fillCookieTableMenu(QMenu &menu)
{
    menu.addAction(tr("Copy as &HTML"), this, [this] { copy(cookieTableHtml(m_shown.cookieTable)); });
    menu.addAction(tr("Copy as &Markdown"), this, [this] { copy(cookieTableMarkdown(m_shown.cookieTable)); });
    menu.addSeparator();
    menu.addAction(tr("&Save as HTML…"), this, [this] {
        save({tr("Save the cookie table"), u"cookie-table.html"_s, tr("HTML (*.html)"), u"html"_s},
             cookieTableHtml(m_shown.cookieTable).toUtf8());
    });
    menu.addAction(tr("Save as Mar&kdown…"), this, [this] {
        save({tr("Save the cookie table"), u"cookie-table.md"_s, tr("Markdown (*.md)"), u"md"_s},
             cookieTableMarkdown(m_shown.cookieTable).toUtf8());
    });
}

void PolicyExporter::fillFindingsMenu(QMenu &menu)
{
    menu.addAction(tr("Findings as a &table (CSV)…"), this, [this] {
        const auto table = findingsTable(m_shown.policy.value_or(SitePolicy()), m_shown.comparison);
        save({tr("Export the findings"), u"policy-findings.csv"_s, tr("Table (*.csv)"), u"csv"_s},
             tableCsv(table).text);
    });
    menu.addAction(tr("Findings as &JSON…"), this, [this] {
        save({tr("Export the findings"), u"policy-findings.json"_s, tr("JSON (*.json)"), u"json"_s},
             findingsJson(m_shown.policy.value_or(SitePolicy()), m_shown.comparison));
    });
}

void PolicyExporter::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    emit noticed(tr("%n row(s) copied.", nullptr, int(m_shown.cookieTable.size())));
}

void PolicyExporter::save(const SaveRequest &request, const QByteArray &content)
{
    m_dialogs.askWhereToSave(m_window, request, [this, content](const QString &path) {
        const auto written = writeWholeFile(path, content);
        emit noticed(
            written ? tr("Written to %1.").arg(displayText(path, 200))
                    : tr("%1 cannot be written: %2.").arg(displayText(path, 200), written.error().message));
    });
}

} // namespace consentdesk
