// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "browsing/Download.h"

#include <QList>

namespace consentdesk {

/// The seam behind DownloadList: where it outlives the session. UI thread.
class DownloadStore
{
public:
    virtual ~DownloadStore() = default;

    /// Oldest first.
    [[nodiscard]] virtual Result<QList<Download>> load() const = 0;
    /// Adds it, or takes the place of the one with its id.
    [[nodiscard]] virtual Result<void> save(const Download &download) = 0;
    [[nodiscard]] virtual Result<void> forget(qint64 id) = 0;
};

} // namespace consentdesk
