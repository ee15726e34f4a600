// SPDX-License-Identifier: Apache-2.0
#include "pagestorage/PageStorage.h"

#include <algorithm>
#include <numeric>

namespace consentdesk {

bool OriginStorage::isEmpty() const
{
    return local.count + session.count + databases.count + caches.count + workers.count == 0;
}

const OriginStorage *PageStorage::find(const QString &origin) const
{
    const auto found = std::find_if(origins.cbegin(), origins.cend(),
                                    [&origin](const OriginStorage &one) { return one.origin == origin; });
    return found == origins.cend() || origin.isEmpty() ? nullptr : &*found;
}

qint64 PageStorage::size() const
{
    return std::accumulate(
        origins.cbegin(), origins.cend(), qint64(0),
        [](qint64 sum, const OriginStorage &one) { return sum + one.local.size + one.session.size; });
}

bool PageStorage::isEmpty() const
{
    return std::all_of(origins.cbegin(), origins.cend(),
                       [](const OriginStorage &one) { return one.isEmpty(); });
}

} // namespace consentdesk
