// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/StorageFilter.h"
#include "models/StorageModel.h"

#include <QTreeView>

class QAction;
class QMenu;

namespace consentdesk {

/// The list of what a page has stored, and the actions on its current row. Return activates, F2 edits, Ins
/// adds, Del deletes, the menu key opens the menu.
class StorageTreeView final : public QTreeView
{
    Q_OBJECT

public:
    explicit StorageTreeView(QWidget *parent = nullptr);

    void merge(const PageStorage &storage) { m_model.merge(storage); }
    /// Shows what contains @p text, all of it unfolded; empty: everything, folded as in the beginning.
    void setSearch(const QString &text);
    [[nodiscard]] int foundCount() const { return m_filter.foundCount(); }
    /// Unfolds the page's own origin and those of its areas that are short.
    void openFirst();
    /// Null when no row is current. Valid until the next merge.
    [[nodiscard]] const StorageNode *current() const;
    /// @p mayAdd: whether there is an area that can take an entry.
    void updateActions(bool mayAdd);
    [[nodiscard]] QAction &reloadAction() const { return *m_reload; }
    /// In the order of a tool bar.
    [[nodiscard]] QList<QAction *> toolActions() const;

signals:
    void currentNodeChanged();
    void readWanted();
    void addWanted();
    void editWanted();
    void deletionWanted();
    void clearingWanted();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void createActions();
    void sizeColumns();

    StorageModel m_model;
    StorageFilter m_filter;
    QMenu *m_menu;
    QAction *m_reload;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_delete;
    QAction *m_clear;
};

} // namespace consentdesk
