// SPDX-License-Identifier: Apache-2.0
#include "widgets/TimelineDelegate.h"

#include "models/TimelineModel.h"
#include "support/Theme.h"

namespace consentdesk {

TimelineDelegate::TimelineDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void TimelineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto kind = CookieEvent::Kind(index.data(TimelineModel::KindRole).toInt());
    const bool isRefusal = kind == CookieEvent::Kind::Refused || kind == CookieEvent::Kind::ServerRefused;
    if (index.column() == TimelineModel::What && isRefusal)
        option->palette.setColor(QPalette::Text, Theme::current().refused);
    option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
}

} // namespace consentdesk
