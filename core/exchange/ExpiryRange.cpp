// SPDX-License-Identifier: Apache-2.0
#include "exchange/ExpiryRange.h"

#include <algorithm>
#include <cmath>

namespace consentdesk {

const QDateTime &ExpiryRange::first()
{
    static const QDateTime moment({1601, 1, 1}, {0, 0}, Qt::UTC);
    return moment;
}

const QDateTime &ExpiryRange::last()
{
    static const QDateTime moment({9999, 12, 31}, {23, 59, 59, 999}, Qt::UTC);
    return moment;
}

bool ExpiryRange::contains(const QDateTime &expiry)
{
    return first() <= expiry && expiry <= last();
}

QDateTime ExpiryRange::nearest(const QDateTime &expiry)
{
    return std::clamp(expiry.toUTC(), first(), last());
}

QDateTime ExpiryRange::fromSeconds(double seconds)
{
    // Clamped as numbers first: what lies far outside does not fit into the integer.
    const auto earliest = double(first().toSecsSinceEpoch());
    const auto latest = double(last().toMSecsSinceEpoch()) / 1000;
    const double inside = std::isnan(seconds) ? earliest : std::clamp(seconds, earliest, latest);
    return QDateTime::fromMSecsSinceEpoch(std::llround(inside * 1000), Qt::UTC);
}

} // namespace consentdesk
