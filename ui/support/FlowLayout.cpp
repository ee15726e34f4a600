// SPDX-License-Identifier: Apache-2.0
#include "support/FlowLayout.h"

#include <QWidget>

#include <algorithm>

namespace consentdesk {

namespace {

bool grows(const QLayoutItem &item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

} // namespace

FlowLayout::FlowLayout(int gap, QWidget *parent)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *const item = place->release();
    m_items.erase(place);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), Placement::Measure);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, Placement::Apply);
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

size_t FlowLayout::endOfLine(size_t first, int width) const
{
    int used = 0;
    for (size_t i = first; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const int needed = m_items[i]->sizeHint().width();
        if (used > 0 && used + m_gap + needed > width)
            return i;
        used += needed + (used > 0 ? m_gap : 0);
    }
    return m_items.size();
}

int FlowLayout::placeLine(size_t first, size_t end, const QRect &room, Placement placement) const
{
    std::vector<QLayoutItem *> items;
    int spare = room.width() + m_gap;
    int growing = 0; ///< how many, and
    int grown = 0;   ///< how wide they are by themselves
    for (size_t i = first; i < end; ++i) {
        if (m_items[i]->isEmpty())
            continue;
        items.push_back(m_items[i].get());
        spare -= items.back()->sizeHint().width() + m_gap;
        growing += grows(*items.back()) ? 1 : 0;
        grown += grows(*items.back()) ? items.back()->sizeHint().width() : 0;
    }
    const int share = growing > 0 ? (spare + grown) / growing : 0;
    const bool isEven = std::all_of(items.cbegin(), items.cend(), [share](const QLayoutItem *item) {
        return !grows(*item) || item->sizeHint().width() <= share;
    });
    std::vector<QSize> sizes;
    int lineHeight = 0;
    int rowHeight = 0; // of what has one row only: it stands on one middle line
    for (QLayoutItem *const item : items) {
        int width = item->sizeHint().width();
        if (grows(*item) && spare > 0)
            width = isEven ? share : width + spare / growing;
        width = std::min({width, room.width(), item->maximumSize().width()});
        const int height =
            item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        sizes.emplace_back(width, height);
        lineHeight = std::max(lineHeight, height);
        if (!item->hasHeightForWidth())
            rowHeight = std::max(rowHeight, height);
    }
    int left = room.left();
    for (size_t i = 0; placement == Placement::Apply && i < items.size(); ++i) {
        const int down = std::max(0, rowHeight - sizes[i].height()) / 2;
        items[i]->setGeometry(QRect(QPoint(left, room.top() + down), sizes[i]));
        left += sizes[i].width() + m_gap;
    }
    return lineHeight;
}

int FlowLayout::place(const QRect &rect, Placement placement) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int top = inner.top();
    for (size_t first = 0; first < m_items.size();) {
        const size_t end = endOfLine(first, inner.width());
        const int height = placeLine(first, end, {inner.left(), top, inner.width(), 0}, placement);
        if (height > 0)
            top += height + (end < m_items.size() ? m_gap : 0);
        first = end;
    }
    return top - rect.top() + contentsMargins().bottom();
}

} // namespace consentdesk
