// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/CookieFilter.h"
#include "models/OrderDifference.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QHash>
#include <QPersistentModelIndex>

#include <memory>
#include <vector>

namespace consentdesk {

/// The inspector's table: searched, filtered and sorted here rather than in a proxy, since ten thousand rows
/// have to follow each key stroke within a frame. Whatever changes, rows that stay keep their selection: few
/// differences are told row by row, many in one go.
class CookieTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< CookieKey
        StateRole,                  ///< CookieState as int
        UnclassifiedRole,           ///< bool
        CategoryRole,               ///< CookieCategory as int
        WholeTextRole,              ///< what is displayed, however long it is
    };

    explicit CookieTableModel(CategoryNames categories, QObject *parent = nullptr);
    ~CookieTableModel() override;
    Q_DISABLE_COPY_MOVE(CookieTableModel)

    /// @p changed are there anew or have changed, @p gone are no longer listed. @p now: lifetimes are counted
    /// from it.
    void updateRows(const QList<InspectorRow> &changed, const QList<CookieKey> &gone, const QDateTime &now);

    void setFilter(const CookieFilter &filter);
    [[nodiscard]] const CookieFilter &filter() const { return m_filter; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void setRevealed(const CookieKey &key, bool isRevealed);
    [[nodiscard]] bool isRevealed(const CookieKey &key) const;

    /// Of rows, shown or not, that are none of @p keys.
    [[nodiscard]] QList<CookieKey> keysOutside(const QSet<CookieKey> &keys) const;
    /// All rows, shown or not.
    [[nodiscard]] int totalCount() const { return int(m_rows.size()); }
    /// Null for an invalid index. Valid until the next change.
    [[nodiscard]] const InspectorRow *rowAt(const QModelIndex &index) const;
    /// Whether there is such a row, shown or not.
    [[nodiscard]] bool holds(const CookieKey &key) const { return m_rows.contains(key); }
    /// Invalid when the row is not shown.
    [[nodiscard]] QModelIndex indexOf(const CookieKey &key) const;
    /// What is shown, in the order of the table.
    [[nodiscard]] QList<InspectorRow> shownRows() const;
    [[nodiscard]] const ColumnContext &context() const { return m_context; }

    /// Shown rows that have @p value: what its chip says.
    [[nodiscard]] int shownWith(const FacetValue &value) const;
    /// How many rows each value of @p facet would show, given what else is filtered. Values that no row has
    /// are left out, unless they are chosen.
    [[nodiscard]] QList<std::pair<FacetValue, int>> facetCounts(Facet facet) const;

    /// Prepares the texts that are searched, for some rows at a time. False when all are.
    bool prepareSearch(int rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    /// Which rows are shown, or what they say, has changed: counts have to be asked for anew.
    void shownChanged();

private:
    struct Row;
    using Order = std::vector<Row *>;

    [[nodiscard]] bool isShown(Row &row) const;
    [[nodiscard]] const QString &searchText(Row &row) const;
    [[nodiscard]] Order wantedOrder() const;
    /// The same where only @p changed have changed, and what has left is marked as changed: does not look at
    /// the others.
    [[nodiscard]] Order orderWith(Order changed) const;
    void sortRows(Order &rows) const;
    void prepareSorting(Row &row) const;
    [[nodiscard]] bool comesBefore(const Row &a, const Row &b) const;
    /// Shows @p next in place of what is shown.
    void show(Order next);
    void removeRanges(const std::vector<RowRange> &ranges);
    void reorder();
    void insertRanges(const std::vector<RowRange> &ranges, const Order &next);
    void renumber();
    void tellChanged();
    [[nodiscard]] QVariant display(const Row &row, CookieColumn column, const ColumnContext &context) const;

    ColumnContext m_context;
    QHash<CookieKey, std::shared_ptr<Row>> m_rows;
    Order m_shown;
    CookieFilter m_filter;
    CookieColumn m_sortColumn = CookieColumn::Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QCollator m_collator;
};

} // namespace consentdesk
