// SPDX-License-Identifier: Apache-2.0
#include "widgets/CookieTableView.h"

#include "widgets/CookieTableDelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr int widthOfAnAddedColumn = 14; ///< characters

} // namespace

CookieTableView::CookieTableView(CookieTableModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(u"cookieTable"_s);
    setAccessibleName(tr("Cookies"));
    setModel(&m_model);
    setItemDelegate(new CookieTableDelegate(this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true); // with thousands of rows none may be measured
    setAlternatingRowColors(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(true);
    header()->setStretchLastSection(false);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setMinimumSectionSize(20);
    setColumnLayout(ColumnLayout::initial(fontMetrics().averageCharWidth()));
    connectSignals();
}

void CookieTableView::connectSignals()
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &CookieTableView::keepPlace);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CookieTableView::restorePlace);
    connect(header(), &QHeaderView::sectionMoved, this, &CookieTableView::columnLayoutChanged);
    connect(header(), &QHeaderView::sectionResized, this, &CookieTableView::columnLayoutChanged);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &CookieTableView::columnLayoutChanged);
    connect(header(), &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        QMenu *const menu = makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header()->mapToGlobal(place));
    });
    connect(this, &QAbstractItemView::activated, this, [this] {
        if (const auto key = currentKey())
            emit activatedKey(*key);
    });
}

void CookieTableView::setColumnLayout(const ColumnLayout &layout)
{
    const QSignalBlocker quiet(header());
    setSortingEnabled(false);
    for (int i = 0; i < cookieColumnCount; ++i)
        header()->hideSection(i);
    int visual = 0;
    for (const ColumnLayout::Shown &shown : layout.shown) {
        const int section = int(shown.column);
        header()->showSection(section);
        header()->resizeSection(section, shown.width);
        header()->moveSection(header()->visualIndex(section), visual++);
    }
    header()->setSortIndicator(int(layout.sortColumn), layout.sortOrder);
    setSortingEnabled(true);
    m_model.sort(int(layout.sortColumn), layout.sortOrder);
}

ColumnLayout CookieTableView::columnLayout() const
{
    ColumnLayout layout;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int section = header()->logicalIndex(visual);
        if (!header()->isSectionHidden(section))
            layout.shown.append({CookieColumn(section), header()->sectionSize(section)});
    }
    layout.sortColumn = CookieColumn(std::max(0, header()->sortIndicatorSection()));
    layout.sortOrder = header()->sortIndicatorOrder();
    return layout;
}

QMenu *CookieTableView::makeColumnMenu(QWidget *parent)
{
    auto *const menu = new QMenu(tr("Columns"), parent);
    const bool isLast = header()->count() - header()->hiddenSectionCount() == 1;
    for (int i = 0; i < cookieColumnCount; ++i) {
        const auto column = CookieColumn(i);
        QAction *const action = menu->addAction(columnTitle(column));
        action->setCheckable(true);
        action->setChecked(!header()->isSectionHidden(i));
        action->setEnabled(!isLast || !action->isChecked()); // a table without columns has no header to ask
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { setColumnShown(column, isShown); });
    }
    menu->addSeparator();
    menu->addAction(tr("Columns as at the beginning"), this, [this] {
        setColumnLayout(ColumnLayout::initial(fontMetrics().averageCharWidth()));
        emit columnLayoutChanged();
    });
    return menu;
}

void CookieTableView::setColumnShown(CookieColumn column, bool isShown)
{
    header()->setSectionHidden(int(column), !isShown);
    if (isShown) {
        header()->resizeSection(int(column), widthOfAnAddedColumn * fontMetrics().averageCharWidth());
        header()->moveSection(header()->visualIndex(int(column)), header()->count() - 1);
    }
    emit columnLayoutChanged();
}

QList<CookieKey> CookieTableView::selectedKeys() const
{
    QList<CookieKey> keys;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        keys.append(m_model.rowAt(index)->key());
    return keys;
}

std::optional<CookieKey> CookieTableView::currentKey() const
{
    const InspectorRow *const row = m_model.rowAt(currentIndex());
    return row ? std::optional(row->key()) : std::nullopt;
}

void CookieTableView::setCurrentKey(const CookieKey &key)
{
    if (const QModelIndex index = m_model.indexOf(key); index.isValid())
        setCurrentIndex(index.siblingAtColumn(currentIndex().isValid() ? currentIndex().column() : 0));
}

void CookieTableView::keepPlace()
{
    m_place = {selectedKeys(), currentKey(), verticalScrollBar()->value()};
    m_isResetting = true;
}

void CookieTableView::restorePlace()
{
    const QItemSelection selection = selectionOf(m_place.selected);
    if (m_place.current) {
        const QModelIndex current = m_model.indexOf(*m_place.current);
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_place.scrolledTo);
    m_isResetting = false;
    emit currentKeyChanged();
    emit selectionChangedTo(int(selectionModel()->selectedRows().size()));
}

/// A range for rows that follow each other: of thousands of single ones each is compared with each.
QItemSelection CookieTableView::selectionOf(const QList<CookieKey> &keys) const
{
    std::vector<int> rows;
    for (const CookieKey &key : keys) {
        if (const QModelIndex index = m_model.indexOf(key); index.isValid())
            rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (auto first = rows.cbegin(); first != rows.cend();) {
        auto last = first;
        while (std::next(last) != rows.cend() && *std::next(last) == *last + 1)
            ++last;
        selection.append(
            QItemSelectionRange(m_model.index(*first, 0), m_model.index(*last, cookieColumnCount - 1)));
        first = std::next(last);
    }
    return selection;
}

void CookieTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (!m_isResetting)
        emit selectionChangedTo(int(selectionModel()->selectedRows().size()));
}

void CookieTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isResetting && current.row() != previous.row())
        emit currentKeyChanged();
}

void CookieTableView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        place = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    emit menuWanted(place);
}

void CookieTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        emit deletePressed();
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace consentdesk
