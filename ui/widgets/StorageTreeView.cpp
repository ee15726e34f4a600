// SPDX-License-Identifier: Apache-2.0
#include "widgets/StorageTreeView.h"

#include "pagestorage/StorageText.h"
#include "widgets/StorageEditor.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// Rows of an area that are seen at once; a longer one is folded.
constexpr int opensUpTo = 30;

} // namespace

StorageTreeView::StorageTreeView(QWidget *parent)
    : QTreeView(parent)
    , m_menu(new QMenu(this))
    , m_reload(new QAction(tr("Read again"), this))
    , m_add(new QAction(tr("Add …"), this))
    , m_edit(new QAction(tr("Edit …"), this))
    , m_delete(new QAction(tr("Delete"), this))
    , m_clear(new QAction(tr("Clear"), this))
{
    m_filter.setSourceModel(&m_model);
    setObjectName(u"storageTree"_s);
    setAccessibleName(tr("What the page has stored"));
    setModel(&m_filter);
    setUniformRowHeights(true);
    setSortingEnabled(true);
    sortByColumn(StorageModel::NameColumn, Qt::AscendingOrder);
    setTextElideMode(Qt::ElideMiddle);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(true);
    sizeColumns();
    createActions();
}

void StorageTreeView::createActions()
{
    m_add->setShortcut(QKeySequence(Qt::Key_Insert));
    m_edit->setShortcut(QKeySequence(Qt::Key_F2));
    m_delete->setShortcut(QKeySequence(QKeySequence::Delete));
    m_reload->setObjectName(u"reloadStorage"_s);
    m_add->setObjectName(u"addEntry"_s);
    m_edit->setObjectName(u"editEntry"_s);
    m_delete->setObjectName(u"deleteStored"_s);
    m_clear->setObjectName(u"clearArea"_s);
    for (QAction *const action : toolActions()) {
        action->setShortcutContext(Qt::WidgetShortcut); // not where a text is being typed
        addAction(action);
        m_menu->addAction(action);
    }
    connect(m_reload, &QAction::triggered, this, &StorageTreeView::readWanted);
    connect(m_add, &QAction::triggered, this, &StorageTreeView::addWanted);
    connect(m_edit, &QAction::triggered, this, &StorageTreeView::editWanted);
    connect(m_delete, &QAction::triggered, this, &StorageTreeView::deletionWanted);
    connect(m_clear, &QAction::triggered, this, &StorageTreeView::clearingWanted);
}

QList<QAction *> StorageTreeView::toolActions() const
{
    return {m_add, m_edit, m_delete, m_clear, m_reload};
}

const StorageNode *StorageTreeView::current() const
{
    return m_model.nodeAt(m_filter.mapToSource(currentIndex()));
}

void StorageTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    emit currentNodeChanged();
}

void StorageTreeView::setSearch(const QString &text)
{
    m_filter.setSearch(text);
    if (text.isEmpty())
        openFirst();
    else
        expandAll();
    scrollTo(currentIndex());
}

void StorageTreeView::openFirst()
{
    collapseAll();
    const QModelIndex own = m_filter.index(0, 0);
    expand(own);
    for (int area = 0; area < m_filter.rowCount(own); ++area) {
        const QModelIndex index = m_filter.index(area, 0, own);
        if (m_filter.rowCount(index) <= opensUpTo)
            expand(index);
    }
}

void StorageTreeView::updateActions(bool mayAdd)
{
    const StorageNode *const node = current();
    const bool isInArea = node && StorageEditor::isInArea(*node);
    m_add->setEnabled(mayAdd);
    m_edit->setEnabled(node && StorageEditor::canBeEdited(*node));
    m_delete->setEnabled(node && StorageEditor::canBeDeleted(*node));
    m_clear->setEnabled(isInArea && node->isReadable);
    m_clear->setText(isInArea ? tr("Clear %1").arg(kindText(node->area.kind)) : tr("Clear"));
    m_clear->setIconText(tr("Clear")); // short on a button
}

void StorageTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid();
    m_menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                          : event->globalPos());
}

void StorageTreeView::sizeColumns()
{
    header()->resizeSection(StorageModel::NameColumn, fontMetrics().averageCharWidth() * 44);
    header()->resizeSection(StorageModel::SizeColumn, fontMetrics().averageCharWidth() * 12);
}

void StorageTreeView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeColumns();
}

} // namespace consentdesk
