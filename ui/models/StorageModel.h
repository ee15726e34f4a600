// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/StorageNode.h"

#include <QAbstractItemModel>

namespace consentdesk {

/// What a page has stored, as a tree: origins, under each its five areas, under those entries, databases with
/// their stores, caches with their requests, service workers. A new snapshot is merged into what is there
/// with exact signals, so that selection, scroll position and open branches stay. UI thread.
class StorageModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, SizeColumn, DetailsColumn, ColumnCount };
    enum Role {
        TypeRole = Qt::UserRole + 1, ///< StorageNode::Type as int
        SortRole,                    ///< a number for sizes, a text for the others
        SearchRole,                  ///< name, details, and of an entry the beginning of its value
    };

    explicit StorageModel(QObject *parent = nullptr);
    ~StorageModel() override;

    void merge(const PageStorage &storage);
    /// Null for an invalid index. Valid until the next merge.
    [[nodiscard]] const StorageNode *nodeAt(const QModelIndex &index) const;
    /// The row of an area; invalid when it is not listed.
    [[nodiscard]] QModelIndex areaIndex(const StorageArea &area) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void mergeChildren(StorageNode &known, StorageNode &next);
    void removeVanished(StorageNode &known, const StorageNode &next);
    void placeOrInsert(StorageNode &known, StorageNode &next);
    void insertRun(StorageNode &known, StorageNode &next, size_t begin, size_t end);
    [[nodiscard]] StorageNode &nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(StorageNode &node) const;

    std::unique_ptr<StorageNode> m_root;
};

} // namespace consentdesk
