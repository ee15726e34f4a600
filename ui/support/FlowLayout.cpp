// SPDX-License-Identifier: Apache-2.0
#include "support/FlowLayout.h"

#include <QWidget>

#include <algorithm>

namespace consentdesk {

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

int FlowLayout::place(const QRect &rect, Placement placement) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    QPoint next = inner.topLeft();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(inner.width(), QWIDGETSIZE_MAX));
        if (next.x() > inner.left() && next.x() + size.width() > inner.left() + inner.width()) {
            next = QPoint(inner.left(), next.y() + lineHeight + m_gap);
            lineHeight = 0;
        }
        if (placement == Placement::Apply)
            item->setGeometry(QRect(next, size));
        next.rx() += size.width() + m_gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return next.y() + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace consentdesk
