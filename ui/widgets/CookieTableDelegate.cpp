// SPDX-License-Identifier: Apache-2.0
#include "widgets/CookieTableDelegate.h"

#include "models/CookieTableModel.h"
#include "support/Theme.h"

#include <QFontDatabase>

namespace consentdesk {

CookieTableDelegate::CookieTableDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void CookieTableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto column = CookieColumn(index.column());
    const Theme &theme = Theme::current();
    if (column == CookieColumn::Name || column == CookieColumn::Value) {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(option->font.pointSizeF());
        option->font = fixed;
    }
    const bool isRefused = index.data(CookieTableModel::StateRole).toInt() == int(CookieState::Refused);
    if (column == CookieColumn::State && isRefused)
        option->palette.setColor(QPalette::Text, theme.refused);
    const bool isUnknown = index.data(CookieTableModel::UnclassifiedRole).toBool();
    if (column == CookieColumn::Purpose && isUnknown)
        option->palette.setColor(QPalette::Text, theme.muted);
    // A selected row keeps these colours: its background is chosen for that.
    option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
}

} // namespace consentdesk
