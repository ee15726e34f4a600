// SPDX-License-Identifier: Apache-2.0
#include "widgets/CookieRowDelegate.h"

#include "models/ConsentModel.h"
#include "support/Theme.h"

#include <QAbstractItemView>
#include <QFontDatabase>
#include <QPainter>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr int margin = 16;
constexpr int signWidth = 22;
constexpr int menuWidth = 30;
constexpr int padding = 7;
constexpr int chipPadding = 6;
constexpr int cachedHeights = 20'000;

QFont nameFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(base.pointSizeF());
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.92);
    return font;
}

int wrappedHeight(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 100'000), Qt::TextWordWrap, text).height();
}

} // namespace

/// Where things of one row go, relative to its top left corner.
struct CookieRowDelegate::Layout
{
    QString name;
    QString chip;
    QString domain;
    QString knowledge;
    QRect nameRect;
    QRect chipRect;
    QRect domainRect;
    QRect knowledgeRect;
    int height = 0;
};

CookieRowDelegate::CookieRowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_heights(cachedHeights)
{
}

QRect CookieRowDelegate::menuButtonRect(const QRect &row)
{
    return {row.right() - margin / 2 - menuWidth, row.top() + 2, menuWidth, qMin(row.height(), menuWidth)};
}

CookieRowDelegate::Layout CookieRowDelegate::layOut(const QStyleOptionViewItem &option,
                                                    const QModelIndex &index, int width) const
{
    Layout layout;
    const int left = margin + signWidth + 4;
    const int available = qMax(60, width - left - menuWidth - margin / 2);
    const QFontMetrics nameMetrics(nameFont(option.font));
    const QFontMetrics smallMetrics(smallFont(option.font));
    layout.name = nameMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, available);
    layout.chip = index.data(ConsentModel::StateTextRole).toString();
    if (index.data(ConsentModel::UnclassifiedRole).toBool())
        layout.chip += u" · "_s + ConsentModel::tr("unclassified");
    const int nameWidth = nameMetrics.horizontalAdvance(layout.name);
    const int chipWidth = qMin(available, smallMetrics.horizontalAdvance(layout.chip) + 2 * chipPadding);
    int y = padding;
    layout.nameRect = QRect(left, y, nameWidth + 2, nameMetrics.height());
    const bool besideName = nameWidth + 8 + chipWidth <= available;
    if (!besideName)
        y += nameMetrics.height() + 2;
    layout.chipRect = QRect(besideName ? left + nameWidth + 8 : left, y, chipWidth, nameMetrics.height());
    y += nameMetrics.height() + 2;
    layout.domain =
        smallMetrics.elidedText(index.data(ConsentModel::DomainRole).toString(), Qt::ElideMiddle, available);
    if (!layout.domain.isEmpty()) {
        layout.domainRect = QRect(left, y, available, smallMetrics.height());
        y += smallMetrics.height();
    }
    layout.knowledge = index.data(ConsentModel::KnowledgeRole).toString();
    const int textWidth = width - left - margin;
    layout.knowledgeRect = QRect(left, y, textWidth, wrappedHeight(option.font, textWidth, layout.knowledge));
    layout.height = layout.knowledgeRect.bottom() + 1 + padding;
    return layout;
}

QSize CookieRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *const view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (option.font != m_measuredFont) {
        m_heights.clear();
        m_measuredFont = option.font;
    }
    const HeightKey key{width,
                        index.data(Qt::DisplayRole).toString(),
                        index.data(ConsentModel::StateTextRole).toString(),
                        index.data(ConsentModel::DomainRole).toString(),
                        index.data(ConsentModel::KnowledgeRole).toString(),
                        index.data(ConsentModel::UnclassifiedRole).toBool()};
    if (const int *const known = m_heights.object(key))
        return {width, *known};
    const int height = layOut(option, index, width).height;
    m_heights.insert(key, new int(height));
    return {width, height};
}

void CookieRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const Layout layout = layOut(option, index, option.rect.width());
    const auto state = CookieState(index.data(ConsentModel::StateRole).toInt());
    const bool refused = state == CookieState::Refused;
    const bool quiet = !refused && index.data(ConsentModel::UnclassifiedRole).toBool();
    const QColor ink = refused ? theme.refused : quiet ? theme.warning : theme.accent;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current =
        option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver);
    if (current)
        painter->fillRect(option.rect, theme.window);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accent, 1.5));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(4.5, 1.5, -4.5, -1.5), 5, 5);
    }
    painter->translate(option.rect.topLeft());
    painter->setFont(nameFont(option.font));
    painter->setPen(ink);
    painter->drawText(QRect(margin, padding, signWidth, layout.nameRect.height()),
                      Qt::AlignHCenter | Qt::AlignVCenter, index.data(ConsentModel::SignRole).toString());
    painter->setPen(theme.text);
    painter->drawText(layout.nameRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, layout.name);
    painter->setPen(Qt::NoPen);
    painter->setBrush(refused ? theme.refusedBackground
                      : quiet ? theme.warningBackground
                              : theme.accentBackground);
    painter->drawRoundedRect(layout.chipRect, 4, 4);
    painter->setFont(smallFont(option.font));
    painter->setPen(ink);
    painter->drawText(layout.chipRect.adjusted(chipPadding, 0, -chipPadding, 0),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, layout.chip);
    painter->setPen(theme.muted);
    painter->drawText(layout.domainRect, Qt::AlignLeft | Qt::TextSingleLine, layout.domain);
    painter->setFont(option.font); // what a cookie is for is no small print
    painter->drawText(layout.knowledgeRect, Qt::TextWordWrap, layout.knowledge);
    if (current) {
        const QPointF centre = QRectF(menuButtonRect(QRect(QPoint(), option.rect.size()))).center();
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.text);
        for (const int dot : {-1, 0, 1})
            painter->drawEllipse(centre + QPointF(6 * dot, 0), 1.6, 1.6);
    }
    painter->restore();
}

} // namespace consentdesk
