// SPDX-License-Identifier: Apache-2.0
#include "widgets/ShortcutsDialog.h"

#include "support/WholeText.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr QSize initialSize(560, 560);

/// "Ctrl+L, Alt+D", in the words of the desktop's language.
QString keys(const QString &portable)
{
    return QKeySequence::listToString(QKeySequence::listFromString(portable, QKeySequence::PortableText),
                                      QKeySequence::NativeText)
        .replace(u"; "_s, u", "_s);
}

} // namespace

QList<ShortcutsDialog::Row> ShortcutsDialog::rows()
{
    return {
        {keys(u"Ctrl+L; Alt+D"_s), tr("Go to the address field")},
        {keys(u"Ctrl+T"_s), tr("Open a new tab")},
        {keys(u"Ctrl+W; Ctrl+F4"_s), tr("Close the tab")},
        {keys(u"Ctrl+Shift+T"_s), tr("Reopen the closed tab")},
        {keys(u"Ctrl+Tab; Ctrl+PgDown"_s), tr("Next tab")},
        {keys(u"Ctrl+Shift+Tab; Ctrl+PgUp"_s), tr("Previous tab")},
        {keys(u"Alt+1; Alt+8"_s).replace(u", "_s, u" – "_s), tr("A tab by its place")},
        {keys(u"Alt+9"_s), tr("Last tab")},
        {keys(u"Ctrl+Shift+N"_s), tr("New private window")},
        {keys(u"Alt+Left"_s), tr("Back")},
        {keys(u"Alt+Right"_s), tr("Forward")},
        {keys(u"F5; Ctrl+R"_s), tr("Reload the page")},
        {keys(u"Ctrl+Shift+R; Ctrl+F5"_s), tr("Reload the page and everything in it")},
        {keys(u"Esc"_s), tr("Stop loading; leave full screen; close the search")},
        {keys(u"Ctrl+F"_s), tr("Find in the page")},
        {keys(u"F3; Ctrl+G"_s), tr("Next match")},
        {keys(u"Shift+F3; Ctrl+Shift+G"_s), tr("Previous match")},
        {keys(u"Ctrl++"_s), tr("Show this site larger")},
        {keys(u"Ctrl+-"_s), tr("Show this site smaller")},
        {keys(u"Ctrl+0"_s), tr("Show this site at its normal size")},
        {keys(u"Ctrl+P"_s), tr("Print")},
        {keys(u"Ctrl+Shift+S"_s), tr("Save the page as PDF")},
        {keys(u"Ctrl+J"_s), tr("Show the downloads")},
        {keys(u"Ctrl+,"_s), tr("Preferences")},
        {keys(u"F6"_s), tr("Move between address, page and cookies")},
        {keys(u"F9"_s), tr("Show or hide the cookies of this site")},
        {keys(u"F11"_s), tr("Full screen")},
        {keys(u"F12; Ctrl+Shift+I"_s), tr("Show or hide inspector and timeline")},
        {keys(u"F1"_s), tr("This list")},
        {keys(u"Ctrl+Q"_s), tr("Quit")},
    };
}

ShortcutsDialog::ShortcutsDialog(QWidget *parent)
    : QDialog(parent)
{
    keepTextWhole(*this);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *const list = new QTreeWidget;
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setRootIsDecorated(false);
    list->setHeaderLabels({tr("Keys"), tr("What they do")});
    for (const Row &row : rows())
        list->addTopLevelItem(new QTreeWidgetItem({row.keys, row.what}));
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    list->setCurrentItem(list->topLevelItem(0));
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const column = new QVBoxLayout(this);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    for (int i = 0; i < list->columnCount(); ++i)
        list->resizeColumnToContents(i);
    const int wide = list->columnWidth(0) + list->columnWidth(1) + fontMetrics().height() * 5;
    resize(initialSize.expandedTo({wide, 0}).boundedTo(screen()->availableSize()));
}

} // namespace consentdesk
