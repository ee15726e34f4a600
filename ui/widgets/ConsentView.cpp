// SPDX-License-Identifier: Apache-2.0
#include "widgets/ConsentView.h"

#include "widgets/CategoryHeader.h"
#include "widgets/CookieRowDelegate.h"
#include "widgets/ToggleSwitch.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

/// Gives a category the height of its header widget, and every other row to the row delegate.
class ConsentView::Delegate final : public CookieRowDelegate
{
public:
    explicit Delegate(const ConsentView &view)
        : m_view(view)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto category = ConsentModel::categoryAt(index);
        if (!category)
            return CookieRowDelegate::sizeHint(option, index);
        const int width = m_view.viewport()->width();
        return {width, m_view.header(*category).heightForWidth(width)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!ConsentModel::categoryAt(index)) // the header widget paints itself
            CookieRowDelegate::paint(painter, option, index);
    }

private:
    const ConsentView &m_view;
};

ConsentView::ConsentView(ConsentModel &model, const Catalogue &catalogue, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(u"consentView"_s);
    setAccessibleName(tr("Cookies by category"));
    createHeaders(catalogue); // setting the model already makes a heading current
    setModel(&m_model);
    for (const CookieCategory category : allCookieCategories)
        setIndexWidget(m_model.categoryIndex(category), &header(category));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true); // rows show their menu button under the pointer
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    auto *const delegate = new Delegate(*this);
    delegate->setParent(this);
    setItemDelegate(delegate);
    expandAll();
    for (const auto signal :
         {&QAbstractItemModel::rowsAboutToBeInserted, &QAbstractItemModel::rowsAboutToBeRemoved})
        connect(&m_model, signal, this, &ConsentView::layOutSoon);
    // The model tells of a heading once a merge, after all of its rows.
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &index) {
        if (const auto category = ConsentModel::categoryAt(index))
            updateCount(*category);
    });
    for (const CookieCategory category : allCookieCategories)
        updateCount(category);
    m_isBeingMade = false;
    layOutSoon();
}

void ConsentView::createHeaders(const Catalogue &catalogue)
{
    for (const CookieCategory category : allCookieCategories) {
        auto *const header = new CategoryHeader(catalogue.description(category));
        m_headers[size_t(category)] = header;
        connect(header, &CategoryHeader::decided, this, &ConsentView::categoryDecided);
    }
}

CategoryHeader &ConsentView::header(CookieCategory category) const
{
    return *m_headers[size_t(category)];
}

QList<QWidget *> ConsentView::toggles() const
{
    QList<QWidget *> toggles;
    for (const CategoryHeader *const header : m_headers)
        toggles.append(&header->toggle());
    return toggles;
}

void ConsentView::setDecision(CookieCategory category, Decision decision) const
{
    header(category).setDecision(decision);
}

/// One layout for all runs of rows of a merge: with one pending, QTreeView itself makes none for each run.
void ConsentView::layOutSoon()
{
    m_layoutIsPending = true;
    scheduleDelayedItemsLayout();
}

void ConsentView::doItemsLayout()
{
    if (m_isBeingMade)
        return;
    m_layoutIsPending = false;
    QTreeView::doItemsLayout();
}

void ConsentView::updateEditorGeometries()
{
    if (!m_layoutIsPending) // it would make the layout now; the layout comes back here
        QTreeView::updateEditorGeometries();
}

void ConsentView::updateCount(CookieCategory category)
{
    const QModelIndex index = m_model.categoryIndex(category);
    header(category).setCount(m_model.rowCount(index));
    setExpanded(index, true); // a category without rows cannot stay expanded
}

void ConsentView::keyPressEvent(QKeyEvent *event)
{
    const auto category = ConsentModel::categoryAt(currentIndex());
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (category && (event->key() == Qt::Key_Space || isReturn))
        header(*category).toggle().click();
    else if (isReturn && m_model.rowAt(currentIndex()))
        emit detailsWanted(currentIndex());
    else if (event->key() == Qt::Key_Menu ||
             (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier))
        openMenuOfCurrent();
    else
        QTreeView::keyPressEvent(event);
}

void ConsentView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onMenu =
        CookieRowDelegate::menuButtonRect(visualRect(index)).contains(event->position().toPoint());
    QTreeView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && onMenu && m_model.rowAt(index))
        emit menuWanted(index, event->globalPosition().toPoint());
}

void ConsentView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        return openMenuOfCurrent();
    const QModelIndex index = indexAt(event->pos());
    if (m_model.rowAt(index))
        emit menuWanted(index, event->globalPos());
}

void ConsentView::openMenuOfCurrent()
{
    scrollTo(currentIndex());
    if (m_model.rowAt(currentIndex()))
        emit menuWanted(currentIndex(), viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void ConsentView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // heights depend on the width
}

void ConsentView::markCurrentHeading()
{
    const auto current = hasFocus() ? ConsentModel::categoryAt(currentIndex()) : std::nullopt;
    for (CategoryHeader *const header : m_headers)
        header->setCurrent(header->category() == current);
}

void ConsentView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    markCurrentHeading();
}

void ConsentView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    markCurrentHeading();
}

void ConsentView::focusOutEvent(QFocusEvent *event)
{
    QTreeView::focusOutEvent(event);
    markCurrentHeading();
}

} // namespace consentdesk
