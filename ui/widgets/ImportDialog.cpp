// SPDX-License-Identifier: Apache-2.0
#include "widgets/ImportDialog.h"

#include "base/DisplayText.h"
#include "support/SmallWidgets.h"
#include "support/WholeText.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

using State = PlannedImport::State;

constexpr std::array<int, ImportPlanModel::ColumnCount> planCharacters{16, 22, 24, 12, 44, 12};
constexpr qsizetype mostNotes = 5; ///< a file can make thousands, and all say much the same

} // namespace

ImportDialog::ImportDialog(const ImportPlan &plan, const QString &fileName, QWidget *parent)
    : QDialog(parent)
    , m_model(plan)
    , m_table(new QTreeView)
{
    keepTextWhole(*this);
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import cookies"));
    createTable();
    createLayout(fileName);
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 26});
}

void ImportDialog::createTable()
{
    m_table->setObjectName(u"importTable"_s);
    m_table->setAccessibleName(tr("What the import would do"));
    m_table->setModel(&m_model);
    m_table->setRootIsDecorated(false);
    m_table->setItemsExpandable(false);
    m_table->setUniformRowHeights(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const int character = m_table->fontMetrics().averageCharWidth();
    for (int column = 0; column < ImportPlanModel::ColumnCount; ++column)
        m_table->header()->resizeSection(column, planCharacters[size_t(column)] * character);
    makeRoomForTitles(*m_table->header());
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void ImportDialog::createLayout(const QString &fileName)
{
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    const auto count = int(m_model.plan().cookiesToWrite().size());
    m_import = buttons->addButton(tr("Import %n cookie(s)", nullptr, count), QDialogButtonBox::AcceptRole);
    m_import->setEnabled(count > 0);
    for (QAbstractButton *const button : buttons->buttons())
        button->setIcon({});
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(wrappedLabel(tr("%1 (%2)").arg(displayText(fileName, 100), formatName(plan().format)),
                                   u"importFile"_s));
    column->addWidget(wrappedLabel(summary(), u"importSummary"_s));
    column->addWidget(m_table, 1);
    if (const QString notes = notesText(); !notes.isEmpty())
        column->addWidget(wrappedLabel(notes, u"importNotes"_s));
    column->addWidget(buttons);
}

QString ImportDialog::summary() const
{
    const auto count = [this](State state) { return int(plan().count(state)); };
    QStringList parts;
    const auto add = [&parts](int number, const QString &text) {
        if (number > 0)
            parts.append(text);
    };
    add(count(State::New), tr("%n new", nullptr, count(State::New)));
    add(count(State::Changed), tr("%n changed", nullptr, count(State::Changed)));
    add(count(State::Same), tr("%n the same", nullptr, count(State::Same)));
    add(count(State::RefusedByChoice),
        tr("%n refused by your choices", nullptr, count(State::RefusedByChoice)));
    add(count(State::Expired), tr("%n expired", nullptr, count(State::Expired)));
    add(count(State::Invalid), tr("%n invalid", nullptr, count(State::Invalid)));
    return parts.isEmpty() ? tr("There is no cookie in this file.") : parts.join(u", "_s) + u'.';
}

QString ImportDialog::notesText() const
{
    const QList<ImportRemark> &notes = plan().notes;
    QStringList lines;
    for (const ImportRemark &note : notes.first(std::min(notes.size(), mostNotes)))
        lines.append(tr("%1: %2").arg(note.number).arg(note.sentence));
    if (notes.size() > mostNotes)
        lines.append(tr("%n more note(s).", nullptr, int(notes.size() - mostNotes)));
    return lines.join(u'\n');
}

} // namespace consentdesk
