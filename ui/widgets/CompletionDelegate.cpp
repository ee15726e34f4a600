// SPDX-License-Identifier: Apache-2.0
#include "widgets/CompletionDelegate.h"

#include "models/CompletionModel.h"
#include "support/Theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace consentdesk {

namespace {

constexpr int margin = 5;
constexpr int sideMargin = 10;

QList<QTextLayout::FormatRange> formatsOf(const CompletionModel *model, const QString &text)
{
    QList<QTextLayout::FormatRange> ranges;
    if (!model)
        return ranges;
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true);
    for (const auto &[start, length] : model->query().matchesIn(text))
        ranges.append({int(start), int(length), format});
    return ranges;
}

void drawLine(QPainter &painter, const QRect &rect, const QString &text, const CompletionModel *model)
{
    const QString elided = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width() * 9 / 10);
    QTextLayout layout(elided, painter.font());
    layout.setFormats(formatsOf(model, elided));
    layout.beginLayout();
    layout.createLine().setLineWidth(rect.width());
    layout.endLayout();
    layout.draw(&painter, rect.topLeft());
}

} // namespace

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const auto *const model = qobject_cast<const CompletionModel *>(index.model());
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, isChosen ? theme.accentBackground : theme.surface);
    if (isChosen) // not by its colour alone
        painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())), theme.accent);
    painter->setFont(option.font);
    const int lineHeight = QFontMetrics(option.font).height();
    QRect line = option.rect.adjusted(sideMargin, margin, -sideMargin, -margin);
    const QString title = index.data(CompletionModel::TitleRole).toString();
    painter->setPen(theme.text);
    drawLine(*painter, line, title.isEmpty() ? index.data().toString() : title, model);
    line.translate(0, lineHeight);
    painter->setPen(theme.muted);
    if (!title.isEmpty())
        drawLine(*painter, line, index.data().toString(), model);
    painter->restore();
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasTitle = !index.data(CompletionModel::TitleRole).toString().isEmpty();
    return {100, QFontMetrics(option.font).height() * (hasTitle ? 2 : 1) + 2 * margin};
}

} // namespace consentdesk
