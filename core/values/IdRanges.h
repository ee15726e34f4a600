// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace consentdesk {

/// Numbers from 0 to 65535 that follow each other, both ends included.
struct IdRange
{
    int first = 0;
    int last = 0;

    friend bool operator==(const IdRange &, const IdRange &) = default;
};

/// A set of such numbers. It costs what its ranges cost, not what its numbers do.
class IdRanges final
{
public:
    IdRanges() = default;
    /// In any order, overlapping or not. Ranges that end before they begin are left out.
    explicit IdRanges(std::vector<IdRange> ranges);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool contains(int id) const;
    /// Ascending, with gaps between them.
    [[nodiscard]] const std::vector<IdRange> &ranges() const { return m_ranges; }
    /// "1-3, 7", with at most @p maximumLength characters: where it does not fit, it ends in "…".
    [[nodiscard]] QString text(qsizetype maximumLength) const;

    friend bool operator==(const IdRanges &, const IdRanges &) = default;

private:
    std::vector<IdRange> m_ranges;
    int m_count = 0;
};

} // namespace consentdesk
