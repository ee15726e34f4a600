// SPDX-License-Identifier: Apache-2.0
#include "widgets/KnowledgeDialog.h"

#include "base/DisplayText.h"
#include "knowledge/KnowledgeLibrary.h"
#include "support/FlowLayout.h"
#include "support/SmallWidgets.h"
#include "support/WholeText.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

enum Column { Title, Entries, Date, Licence, Origin, ColumnCount };

constexpr std::array<int, ColumnCount> sourceCharacters{32, 12, 15, 38, 12};
constexpr int idRole = Qt::UserRole;
constexpr qsizetype mostRemarks = 3; ///< a file can cause many, and all say much the same

QString originText(KnowledgeSource::Origin origin)
{
    switch (origin) {
    case KnowledgeSource::Origin::Imported:
        return KnowledgeDialog::tr("Imported");
    case KnowledgeSource::Origin::Installed:
        return KnowledgeDialog::tr("Installed");
    case KnowledgeSource::Origin::BuiltIn:
        break;
    }
    return KnowledgeDialog::tr("Built in");
}

/// A tool tip would take a text of a file for markup.
QString asToolTip(const QString &text)
{
    return Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

QString remarksText(const KnowledgeLibrary::Imported &imported)
{
    const QStringList &remarks = imported.remarks;
    if (remarks.isEmpty())
        return {};
    QStringList lines{KnowledgeDialog::tr("%n row(s) were left out:", nullptr, imported.leftOut)};
    for (const QString &remark : remarks.first(std::min(remarks.size(), mostRemarks)))
        lines.append(displayText(remark, 200));
    if (remarks.size() > mostRemarks)
        lines.append(u"…"_s);
    return u'\n' + lines.join(u'\n');
}

} // namespace

KnowledgeDialog::KnowledgeDialog(KnowledgeLibrary &library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_table(new QTreeWidget)
    , m_lacking(wrappedLabel({}, u"knowledgeLacking"_s))
    , m_outcome(wrappedLabel({}, u"knowledgeOutcome"_s))
    , m_import(pushButton(tr("&Import knowledge…"), u"importKnowledge"_s))
    , m_export(pushButton(tr("&Export as EDPB knowledge base…"), u"exportKnowledge"_s))
    , m_remove(pushButton(tr("&Remove the import"), u"removeKnowledge"_s))
{
    keepTextWhole(*this);
    setObjectName(u"knowledgeDialog"_s);
    setWindowTitle(tr("Knowledge sources"));
    createTable();
    createLayout();
    connect(m_import, &QPushButton::clicked, this, &KnowledgeDialog::import);
    connect(m_export, &QPushButton::clicked, this, &KnowledgeDialog::exportForEdpb);
    connect(m_remove, &QPushButton::clicked, this, &KnowledgeDialog::removeSelected);
    connect(m_table, &QTreeWidget::itemSelectionChanged, this, &KnowledgeDialog::updateRemove);
    fillTable();
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 22});
}

void KnowledgeDialog::createTable()
{
    m_table->setObjectName(u"knowledgeTable"_s);
    m_table->setAccessibleName(tr("Sources of knowledge about cookies"));
    m_table->setHeaderLabels({tr("Source"), tr("Entries"), tr("As of"), tr("Licence"), tr("From")});
    m_table->setRootIsDecorated(false);
    m_table->setItemsExpandable(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    const int character = m_table->fontMetrics().averageCharWidth();
    for (int column = 0; column < ColumnCount; ++column)
        m_table->header()->resizeSection(column, sourceCharacters[size_t(column)] * character);
}

void KnowledgeDialog::createLayout()
{
    auto *const actions = new FlowLayout(8);
    for (QPushButton *const button : {m_import, m_remove, m_export})
        actions->addWidget(button);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(wrappedLabel(
        tr("What ConsentDesk knows of cookies in general, in the order in which it is asked. Your "
           "own labels and a site's own policy come before it. A newer Open Cookie Database (CSV "
           "or JSON) or an EDPB knowledge base can be imported."),
        u"knowledgeExplanation"_s));
    column->addWidget(m_table, 1);
    column->addWidget(m_lacking);
    column->addLayout(actions);
    column->addWidget(m_outcome);
    column->addWidget(buttons);
    m_outcome->hide();
    chainInTabOrder(*m_table, {m_import, m_remove, m_export, buttons});
}

void KnowledgeDialog::fillTable()
{
    const QLocale locale;
    m_table->clear();
    for (const KnowledgeSource &source : m_library.sources()) {
        const QString date =
            source.retrieved.isValid() ? source.retrieved.toString(Qt::ISODate) : tr("unknown");
        auto *const item = new QTreeWidgetItem(m_table, {source.title, locale.toString(source.entries), date,
                                                         source.licence, originText(source.origin)});
        item->setTextAlignment(Entries, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(Title, idRole, source.id);
        item->setData(Origin, idRole, source.origin == KnowledgeSource::Origin::Imported);
        item->setToolTip(Title, asToolTip(source.title));
        item->setToolTip(Licence, asToolTip(source.licence));
    }
    const QStringList lacking = m_library.lacking();
    m_lacking->setText(tr("Not available on this computer: %1.").arg(lacking.join(u", "_s)));
    m_lacking->setVisible(!lacking.isEmpty());
    updateRemove();
}

void KnowledgeDialog::updateRemove()
{
    const QList<QTreeWidgetItem *> selected = m_table->selectedItems();
    m_remove->setEnabled(!selected.isEmpty() && selected.constFirst()->data(Origin, idRole).toBool());
}

void KnowledgeDialog::import()
{
    m_dialogs->askWhatToOpen(
        *this, {tr("Import knowledge"), tr("Open Cookie Database, EDPB (*.csv *.json);;All files (*)")},
        [this](const QString &path) { takeFile(path); });
}

void KnowledgeDialog::takeFile(const QString &path)
{
    const auto imported = m_library.import(path);
    if (!imported)
        return say(imported.error().message);
    fillTable();
    say(tr("%n cookie name(s) imported from “%1”.", nullptr, imported->cookies)
            .arg(imported->sources.join(u", "_s)) +
        remarksText(*imported));
}

void KnowledgeDialog::removeSelected()
{
    const QList<QTreeWidgetItem *> selected = m_table->selectedItems();
    if (selected.isEmpty())
        return;
    const QString title = selected.constFirst()->text(Title);
    const auto removed = m_library.remove(selected.constFirst()->data(Title, idRole).toString());
    if (!removed)
        return say(removed.error().message);
    fillTable();
    say(tr("The import “%1” was removed.").arg(title));
}

void KnowledgeDialog::exportForEdpb()
{
    m_dialogs->askWhereToSave(
        *this,
        {tr("Export as EDPB knowledge base"), u"consentdesk-knowledge.json"_s,
         tr("EDPB knowledge base (*.json)"), u"json"_s},
        [this](const QString &path) {
            const auto written = m_library.exportForEdpb(path);
            say(written
                    ? tr("%n cookie name(s) written to “%1”.", nullptr, *written).arg(displayText(path, 120))
                    : written.error().message);
        });
}

void KnowledgeDialog::say(const QString &sentences)
{
    m_outcome->setText(sentences);
    m_outcome->show();
}

} // namespace consentdesk
