// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/CookieColumn.h"
#include "models/PanelRow.h"

#include <QAbstractItemModel>

#include <array>
#include <vector>

namespace consentdesk {

/// The consent panel as a tree: four categories, under each its rows, sorted by identity. A new report is
/// merged into what is there with exact signals, so that selection and scroll position stay while a page
/// loads.
class ConsentModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole + 1, ///< CookieState as int
        StateTextRole,                ///< "removed on arrival"
        SignRole,                     ///< "✓"
        KnowledgeRole,                ///< provider · function · purpose, whole
        UnclassifiedRole,             ///< bool
        DomainRole,   ///< where a cookie lives, when its name stands in the list more than once
        CategoryRole, ///< CookieCategory as int, of categories and rows
    };

    /// @p names of the categories are for screen readers; the view shows a widget in their place.
    explicit ConsentModel(CategoryNames names, QObject *parent = nullptr);

    void merge(const SiteReport &report);

    [[nodiscard]] QModelIndex categoryIndex(CookieCategory category) const;
    /// Null for a category or an invalid index. Valid until the next merge.
    [[nodiscard]] const PanelRow *rowAt(const QModelIndex &index) const;
    [[nodiscard]] static std::optional<CookieCategory> categoryAt(const QModelIndex &index);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    using Rows = std::vector<PanelRow>;

    void mergeCategory(CookieCategory category, Rows next);
    void removeVanished(CookieCategory category, const Rows &next);
    void insertOrUpdate(CookieCategory category, Rows next);
    void updateRows(CookieCategory category, const std::vector<size_t> &changed);
    [[nodiscard]] QVariant categoryData(CookieCategory category, int role) const;

    CategoryNames m_names;
    std::array<Rows, allCookieCategories.size()> m_rows;
};

} // namespace consentdesk
