// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/CookieVerdict.h"
#include "cookies/Site.h"
#include "pagestorage/PageStorage.h"

namespace consentdesk {

class ConsentPolicy;

/// Something stored that the visitor's choices refuse.
struct RefusedStorage
{
    StorageArea area;
    QString name; ///< key of an entry, or name of a database; empty: everything of the area's origin
    CookieVerdict verdict;

    [[nodiscard]] bool isWholeOrigin() const { return name.isEmpty(); }
};

/// What of @p storage is refused on @p topLevelSite: a third party's storage as a whole when the origin is
/// refused; of the visited site, entries and databases whose name a source knows ("_hjid"), or which the
/// visitor refused by name, when a cookie of that name would be refused. What no source knows stays: many
/// sites do not work without it.
[[nodiscard]] QList<RefusedStorage> refusedStorage(const PageStorage &storage, const ConsentPolicy &policy,
                                                   const Site &topLevelSite);

} // namespace consentdesk
