// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagestorage/PageStorage.h"

#include <memory>
#include <vector>

namespace consentdesk {

/// One row of StorageModel, and the rows below it.
struct StorageNode
{
    enum class Type { Root, Origin, Area, Entry, Database, ObjectStore, Cache, Request, Worker, NotShown };

    Type type = Type::Root;
    QString id;              ///< the same row in the next snapshot, among its siblings
    StorageArea area;        ///< of everything below an origin
    QString name;            ///< as the page wrote it: a key, a database, a cache, a scope; else empty
    StorageEntry entry = {}; ///< of an Entry
    bool isNameWhole = true; ///< false: it is too long to be addressed
    bool isReadable = true;  ///< of an Area: false when it is refused or missing
    QString nameText;        ///< plain, safe to show on one line
    QString details;         ///< the same
    QString description;     ///< lines for the pane below the list, the same; empty for an Entry
    qint64 size = -1;        ///< octets; -1: the engine does not tell
    std::vector<std::unique_ptr<StorageNode>> children = {};
    StorageNode *parent = nullptr;

    /// Takes @p child as the last one.
    StorageNode &add(std::unique_ptr<StorageNode> child);
    [[nodiscard]] int row() const;
    /// Whether both look the same in a view, children apart.
    [[nodiscard]] bool looksLike(const StorageNode &other) const;
    /// Takes over everything of @p newer, which is the same row, but its children.
    void update(StorageNode &newer);
};

/// @p storage as a tree: origins, their areas, what is in those. Names are in their order, and every id is
/// unique among its siblings.
[[nodiscard]] std::unique_ptr<StorageNode> makeStorageTree(const PageStorage &storage);

} // namespace consentdesk
