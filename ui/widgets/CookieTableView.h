// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ColumnLayout.h"
#include "models/CookieTableModel.h"

#include <QTreeView>

class QMenu;

namespace consentdesk {

/// The inspector's table. Columns are chosen from the menu of the header, moved and resized by its owner's
/// user; selection, current row and position outlive every change of the model. UI thread.
class CookieTableView final : public QTreeView
{
    Q_OBJECT

public:
    /// @p model must outlive the view.
    explicit CookieTableView(CookieTableModel &model, QWidget *parent = nullptr);

    void setColumnLayout(const ColumnLayout &layout);
    [[nodiscard]] ColumnLayout columnLayout() const;

    [[nodiscard]] QList<CookieKey> selectedKeys() const;
    [[nodiscard]] std::optional<CookieKey> currentKey() const;
    void setCurrentKey(const CookieKey &key);
    /// To choose columns from; it belongs to @p parent.
    [[nodiscard]] QMenu *makeColumnMenu(QWidget *parent);

signals:
    void columnLayoutChanged();
    /// None, or another row, is the one that details are about.
    void currentKeyChanged();
    void selectionChangedTo(int rows);
    void activatedKey(const consentdesk::CookieKey &key);
    void deletePressed();
    void menuWanted(const QPoint &globalPosition);

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Place
    {
        QList<CookieKey> selected;
        std::optional<CookieKey> current;
        int scrolledTo = 0;
    };

    void connectSignals();
    void setColumnShown(CookieColumn column, bool isShown);
    void keepPlace();
    [[nodiscard]] QItemSelection selectionOf(const QList<CookieKey> &keys) const;
    void restorePlace();

    CookieTableModel &m_model;
    Place m_place; ///< while the model is reset
    bool m_isResetting = false;
};

} // namespace consentdesk
