// SPDX-License-Identifier: Apache-2.0
#include "widgets/WrappingDelegate.h"

#include "support/Theme.h"

#include <QHeaderView>
#include <QTextLayout>
#include <QTreeView>

#include <cmath>

namespace consentdesk {

namespace {

// As the style sheet says, and the margin that every style leaves at both sides of a text.
constexpr int besideText = 2 * 6 + 2 * 4;
constexpr int aboveAndBelow = 2 * 4 + 3;

int heightOf(const QString &text, const QFont &font, int width)
{
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
    }
    layout.endLayout();
    return int(std::ceil(height));
}

} // namespace

WrappingDelegate::WrappingDelegate(QTreeView &view, IsMarked isMarked)
    : QStyledItemDelegate(&view)
    , m_view(view)
    , m_isMarked(isMarked)
{
    view.setWordWrap(true);
    view.setUniformRowHeights(false);
    connect(view.header(), &QHeaderView::sectionResized, &view, [&view] { view.doItemsLayout(); });
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = m_view.columnWidth(index.column());
    const int height = heightOf(index.data().toString(), option.font, std::max(1, width - besideText));
    return {width, std::max(height, option.fontMetrics.height()) + aboveAndBelow};
}

void WrappingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->displayAlignment = Qt::AlignLeft | Qt::AlignTop;
    if (m_isMarked(index))
        option->palette.setColor(QPalette::Text, Theme::current().warning);
    option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
}

} // namespace consentdesk
