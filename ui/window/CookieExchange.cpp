// SPDX-License-Identifier: Apache-2.0
#include "window/CookieExchange.h"

#include "base/Clock.h"
#include "base/DisplayText.h"
#include "consent/ConsentService.h"
#include "cookies/CookieDifference.h"
#include "cookies/CookieInventory.h"
#include "exchange/CookieEditorJson.h"
#include "exchange/CookieFile.h"
#include "exchange/CookieHeader.h"
#include "exchange/CurlCommand.h"
#include "exchange/ExactText.h"
#include "exchange/NetscapeCookies.h"
#include "exchange/TableCsv.h"
#include "exchange/TableJson.h"
#include "widgets/CookieInspector.h"
#include "widgets/CookieTableView.h"
#include "widgets/ImportDialog.h"
#include "window/CookieEditing.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

using Format = CookieExchange::Format;

SaveRequest requestFor(Format format)
{
    switch (format) {
    case Format::NetscapeCookies:
        return {CookieExchange::tr("Save cookies.txt"), u"cookies.txt"_s,
                CookieExchange::tr("cookies.txt (*.txt)"), u"txt"_s};
    case Format::CookieEditorJson:
        return {CookieExchange::tr("Save JSON as Cookie-Editor reads it"), u"cookies.json"_s,
                CookieExchange::tr("JSON (*.json)"), u"json"_s};
    case Format::Csv:
        return {CookieExchange::tr("Save the table"), u"cookie-table.csv"_s,
                CookieExchange::tr("Tables (*.csv)"), u"csv"_s};
    case Format::Json:
        break;
    }
    return {CookieExchange::tr("Save the table"), u"cookie-table.json"_s, CookieExchange::tr("JSON (*.json)"),
            u"json"_s};
}

/// "Not held by this format: SameSite of 12 cookies; 1 cookie left out: …".
QString lossText(const ExportedText &exported)
{
    QMap<CookieField, int> fields;
    int leftOut = 0;
    QString reason;
    for (const ExportLoss &loss : exported.losses) {
        if (loss.field)
            ++fields[*loss.field];
        else if (++leftOut == 1)
            reason = loss.reason;
    }
    QStringList parts;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        parts.append(CookieExchange::tr("%1 of %n cookie(s)", nullptr, *field).arg(fieldText(field.key())));
    QString text;
    if (!parts.isEmpty())
        text = CookieExchange::tr("Not held by this format: %1.").arg(parts.join(u", "_s));
    if (leftOut > 0)
        text += (text.isEmpty() ? QString() : u" "_s) +
                CookieExchange::tr("%n cookie(s) left out: %1", nullptr, leftOut).arg(reason);
    return text;
}

} // namespace

CookieExchange::CookieExchange(ConsentService &consent, const CookieInventory &inventory,
                               CookieInspector &inspector, CookieEditing &editing, const Clock &clock)
    : m_consent(consent)
    , m_inventory(inventory)
    , m_inspector(inspector)
    , m_editing(editing)
    , m_clock(clock)
{
}

void CookieExchange::fill(QMenu &menu)
{
    menu.clear();
    const auto count = int(cookies().size());
    menu.addSection(tr("%n cookie(s)", nullptr, count));
    const QList<QAction *> writers{
        menu.addAction(tr("Save as cookies.txt…"), this, [this] { exportTo(Format::NetscapeCookies); }),
        menu.addAction(tr("Save as Cookie-Editor JSON…"), this,
                       [this] { exportTo(Format::CookieEditorJson); }),
        menu.addAction(tr("Copy as “Cookie:” header of this page"), this, &CookieExchange::copyHeader),
        menu.addAction(tr("Copy as curl command for this page"), this, &CookieExchange::copyCurl)};
    for (QAction *const action : writers)
        action->setEnabled(count > 0);
    for (QAction *const action : writers.last(2))
        action->setEnabled(count > 0 && !m_pageUrl.isEmpty());
    menu.addSeparator();
    menu.addAction(tr("Save the table as CSV…"), this, [this] { exportTo(Format::Csv); });
    menu.addAction(tr("Save the table as JSON…"), this, [this] { exportTo(Format::Json); });
    menu.addSeparator();
    menu.addAction(tr("Import cookies…"), this, &CookieExchange::import);
}

/// What is selected; when nothing is, all that is shown. The menu says how many that are.
QList<InspectorRow> CookieExchange::rows() const
{
    const QList<InspectorRow> selected = m_inspector.selectedRows();
    return selected.isEmpty() ? m_inspector.model().shownRows() : selected;
}

QList<Cookie> CookieExchange::cookies() const
{
    QList<InspectorRow> stored = rows();
    stored.removeIf([](const InspectorRow &row) { return !row.observed().stored; });
    // The engine does not report when a cookie was made; when it was first seen is next to it.
    std::stable_sort(stored.begin(), stored.end(), [](const InspectorRow &a, const InspectorRow &b) {
        return a.observed().firstSeen < b.observed().firstSeen;
    });
    QList<Cookie> result;
    for (const InspectorRow &row : std::as_const(stored))
        result.append(row.cookie());
    return result;
}

TextTable CookieExchange::table() const
{
    TextTable table;
    const ColumnLayout layout = m_inspector.table().columnLayout();
    for (const ColumnLayout::Shown &shown : layout.shown)
        table.columns.append(columnTitle(shown.column));
    const CookieTableModel &model = m_inspector.model();
    for (const InspectorRow &row : rows()) {
        const QModelIndex index = model.indexOf(row.key());
        QStringList cells;
        for (const ColumnLayout::Shown &shown : layout.shown)
            cells.append(
                index.siblingAtColumn(int(shown.column)).data(CookieTableModel::WholeTextRole).toString());
        table.rows.append(cells);
    }
    return table;
}

ExportedText CookieExchange::written(Format format) const
{
    switch (format) {
    case Format::NetscapeCookies:
        return NetscapeCookies::write(cookies());
    case Format::CookieEditorJson:
        return CookieEditorJson::write(cookies());
    case Format::Csv:
        return {tableCsv(table()).text, {}, rows().size()};
    case Format::Json:
        break;
    }
    return {tableJson(table()).text, {}, rows().size()};
}

void CookieExchange::exportTo(Format format)
{
    m_dialogs->askWhereToSave(m_inspector, requestFor(format),
                              [this, format](const QString &path) { save(path, format); });
}

void CookieExchange::save(const QString &path, Format format)
{
    const ExportedText exported = written(format);
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && // log-ins are in it
                           file.write(exported.text) == exported.text.size() && file.flush() &&
                           file.commit(); // which does not know what it could not write itself
    const QString shown = displayText(path, 120);
    if (!isWritten) {
        emit told(tr("“%1” could not be written: %2").arg(shown, displayText(file.errorString(), 120)));
        return;
    }
    const QString done = tr("%n row(s) written to “%1”.", nullptr, int(exported.cookieCount)).arg(shown);
    emit told(QStringList{done, lossText(exported)}.join(u' ').trimmed());
}

void CookieExchange::copyHeader()
{
    copy(CookieHeader::write(cookies(), m_pageUrl, m_clock.now()));
}

void CookieExchange::copyCurl()
{
    copy(CurlCommand::write(cookies(), m_pageUrl, m_clock.now()));
}

void CookieExchange::copy(const Result<ExportedText> &text)
{
    if (!text) {
        emit told(text.error().message);
        return;
    }
    const auto exact = exactText(text->text);
    if (!exact || text->text.isEmpty()) {
        emit told(exact ? tr("None of these cookies is sent to this page.")
                        : tr("A cookie is no text, so it cannot be copied. Save it as a file."));
        return;
    }
    QGuiApplication::clipboard()->setText(*exact);
    emit told(tr("Copied, with %n cookie(s).", nullptr, int(text->cookieCount)));
}

void CookieExchange::import()
{
    m_dialogs->askWhatToOpen(m_inspector, {tr("Import cookies"), tr("Cookies (*.txt *.json);;All files (*)")},
                             [this](const QString &path) { preview(path); });
}

void CookieExchange::preview(const QString &path)
{
    const auto found = CookieFile::read(path);
    if (!found) {
        emit told(found.error().message);
        return;
    }
    QList<Cookie> stored;
    for (const ObservedCookie &observed : m_inventory.allCookies()) {
        if (observed.stored)
            stored.append(observed.cookie);
    }
    auto *const dialog =
        new ImportDialog(ImportPlan::make(*found, stored, *m_consent.policy(), m_clock.now()),
                         QFileInfo(path).fileName(), &m_inspector);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_editing.import(dialog->plan()); });
    dialog->open();
}

} // namespace consentdesk
