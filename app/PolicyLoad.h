// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "policy/PolicySource.h"

#include <QUrl>

#include <chrono>

namespace consentdesk {

/// Reads one policy and waits for it. UI thread.
class PolicyLoad final
{
public:
    explicit PolicyLoad(PolicySource &source)
        : m_source(source)
    {
    }

    /// The policy of @p site: at @p address or, when that is empty, found from @p openPage. The error is one
    /// sentence, also when nothing came within @p limit.
    [[nodiscard]] Result<SitePolicy> run(const Site &site, const QUrl &openPage, const QUrl &address,
                                         std::chrono::milliseconds limit);

private:
    PolicySource &m_source;
};

} // namespace consentdesk
