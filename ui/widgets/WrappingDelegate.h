// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace consentdesk {

/// Lets a row grow until each of its texts is whole in the width of its column. The texts of the columns that
/// are marked are in the colour of warnings, beside the sign that says the same.
class WrappingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Whether the text at an index is to be marked.
    using IsMarked = bool (*)(const QModelIndex &);

    /// @p view owns it.
    WrappingDelegate(QTreeView &view, IsMarked isMarked);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QTreeView &m_view;
    IsMarked m_isMarked;
};

} // namespace consentdesk
