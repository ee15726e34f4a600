// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace consentdesk {

/// Paints the inspector's cells: names in the system's fixed font, what is refused in the colour of refusals
/// beside its sign and word, what nobody knows less strongly.
class CookieTableDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CookieTableDelegate(QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace consentdesk
