// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace consentdesk {

struct RowRange
{
    int first;
    int last; ///< included

    friend bool operator==(const RowRange &, const RowRange &) = default;
};

/// The steps from one order of rows to another, as a model has to tell them: first the removals, from the
/// end; then, if needed, the survivors in another order; then the insertions, from the beginning.
struct OrderDifference
{
    std::vector<RowRange> removed;  ///< rows of the old order, last range first
    bool isReordered = false;       ///< of the rows that stay
    std::vector<RowRange> inserted; ///< rows of the new order, first range first

    [[nodiscard]] size_t separateChanges() const { return removed.size() + inserted.size(); }
};

/// @p newPositions: for each row of the old order its place in the new one, -1: it is not there. Each place
/// at most once. @p newSize: rows of the new order.
[[nodiscard]] OrderDifference differenceOf(const std::vector<int> &newPositions, int newSize);

} // namespace consentdesk
