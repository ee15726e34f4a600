// SPDX-License-Identifier: Apache-2.0
#include "models/OrderDifference.h"

#include <algorithm>

namespace consentdesk {

namespace {

/// Runs of rows for which @p isIn holds, first one first.
template <class Predicate>
std::vector<RowRange> runsOf(int rows, const Predicate &isIn)
{
    std::vector<RowRange> runs;
    for (int row = 0; row < rows; ++row) {
        if (!isIn(row))
            continue;
        if (!runs.empty() && runs.back().last == row - 1)
            runs.back().last = row;
        else
            runs.push_back({row, row});
    }
    return runs;
}

} // namespace

OrderDifference differenceOf(const std::vector<int> &newPositions, int newSize)
{
    OrderDifference difference;
    difference.removed =
        runsOf(int(newPositions.size()), [&](int row) { return newPositions[size_t(row)] < 0; });
    std::reverse(difference.removed.begin(), difference.removed.end());
    std::vector<bool> isOld(size_t(newSize), false);
    int latest = -1;
    for (const int position : newPositions) {
        if (position < 0)
            continue;
        isOld[size_t(position)] = true;
        difference.isReordered |= position < latest;
        latest = std::max(latest, position);
    }
    difference.inserted = runsOf(newSize, [&](int row) { return !isOld[size_t(row)]; });
    return difference;
}

} // namespace consentdesk
