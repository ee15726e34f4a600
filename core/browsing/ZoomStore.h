// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "cookies/Site.h"

#include <QHash>

namespace consentdesk {

/// The seam behind ZoomLevels: where they outlive the session. UI thread.
class ZoomStore
{
public:
    virtual ~ZoomStore() = default;

    /// Percent of each site that is not shown at 100.
    [[nodiscard]] virtual Result<QHash<Site, int>> load() const = 0;
    /// 100 forgets the site.
    [[nodiscard]] virtual Result<void> save(const Site &site, int percent) = 0;
};

} // namespace consentdesk
