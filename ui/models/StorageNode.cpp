// SPDX-License-Identifier: Apache-2.0
#include "models/StorageNode.h"

#include <algorithm>
#include <utility>

namespace consentdesk {

StorageNode &StorageNode::add(std::unique_ptr<StorageNode> child)
{
    child->parent = this;
    children.push_back(std::move(child));
    return *children.back();
}

int StorageNode::row() const
{
    if (!parent)
        return 0;
    const auto found = std::find_if(parent->children.begin(), parent->children.end(),
                                    [this](const auto &sibling) { return sibling.get() == this; });
    return int(found - parent->children.begin());
}

bool StorageNode::looksLike(const StorageNode &other) const
{
    return nameText == other.nameText && details == other.details && size == other.size &&
           description == other.description && entry == other.entry && isReadable == other.isReadable;
}

void StorageNode::update(StorageNode &newer)
{
    type = newer.type;
    area = newer.area;
    name = newer.name;
    entry = newer.entry;
    isNameWhole = newer.isNameWhole;
    isReadable = newer.isReadable;
    nameText = newer.nameText;
    details = newer.details;
    description = newer.description;
    size = newer.size;
}

} // namespace consentdesk
