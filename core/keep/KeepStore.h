// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "cookies/Cookie.h"
#include "cookies/Site.h"
#include "keep/KeepRule.h"
#include "keep/RetentionLimits.h"

#include <QHash>

namespace consentdesk {

/// How long things may stay, as the visitor wants it, and since when they are here.
struct KeptRules
{
    QHash<Site, KeepRule> bySite; ///< Keep is not listed
    RetentionLimits limits;
    QHash<CookieKey, QDateTime> since; ///< UTC; of cookies whose category has, or had, a limit

    friend bool operator==(const KeptRules &, const KeptRules &) = default;
};

/// The seam behind KeepService: where its rules outlive the session. UI thread.
class KeepStore
{
public:
    virtual ~KeepStore() = default;

    [[nodiscard]] virtual Result<KeptRules> load() const = 0;
    [[nodiscard]] virtual Result<void> saveRule(const Site &site, KeepRule rule) = 0;
    [[nodiscard]] virtual Result<void> saveLimits(const RetentionLimits &limits) = 0;
    /// None: the cookie is gone, and when it comes again it is a new one.
    [[nodiscard]] virtual Result<void> saveSince(const CookieKey &key,
                                                 const std::optional<QDateTime> &since) = 0;
};

} // namespace consentdesk
