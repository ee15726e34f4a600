// SPDX-License-Identifier: Apache-2.0
#include "values/IdRanges.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

IdRanges::IdRanges(std::vector<IdRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const IdRange &a, const IdRange &b) { return a.first < b.first; });
    for (const IdRange &range : ranges) {
        if (range.last < range.first)
            continue;
        if (!m_ranges.empty() && range.first <= m_ranges.back().last + 1)
            m_ranges.back().last = std::max(m_ranges.back().last, range.last);
        else
            m_ranges.push_back(range);
    }
    for (const IdRange &range : m_ranges)
        m_count += range.last - range.first + 1;
}

bool IdRanges::contains(int id) const
{
    const auto after =
        std::upper_bound(m_ranges.cbegin(), m_ranges.cend(), id,
                         [](int wanted, const IdRange &range) { return wanted < range.first; });
    return after != m_ranges.cbegin() && id <= std::prev(after)->last;
}

QString IdRanges::text(qsizetype maximumLength) const
{
    const QString more = u", …"_s;
    QString text;
    for (const IdRange &range : m_ranges) {
        QString next = text.isEmpty() ? QString() : u", "_s;
        next += QString::number(range.first);
        if (range.last > range.first)
            next += u'-' + QString::number(range.last);
        const bool isLast = &range == &m_ranges.back();
        if (text.size() + next.size() + (isLast ? 0 : more.size()) > maximumLength)
            return text + more;
        text += next;
    }
    return text;
}

} // namespace consentdesk
