// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/Site.h"

#include <QHash>

#include <mutex>

namespace consentdesk {

/// Of which sites something may have entered the jar that nobody has heard of yet: each time a Set-Cookie
/// line or a script was let through, a number is given out; settle() says up to which number the store has
/// reported everything. Any thread.
class JarTraffic final
{
public:
    static constexpr qsizetype maximumSites = 500; ///< beyond it, all sites count as one

    void record(const Site &cookieSite);
    [[nodiscard]] bool isUnsettled(const Site &cookieSite) const;
    /// The number of what was recorded last.
    [[nodiscard]] quint64 latest() const;
    void settle(quint64 upTo);
    [[nodiscard]] qsizetype size() const;

private:
    mutable std::mutex m_mutex;
    QHash<Site, quint64> m_latestOf;
    quint64 m_latestOfAnySite = 0; ///< of the sites that were too many
    quint64 m_latest = 0;
    quint64 m_settled = 0;
};

} // namespace consentdesk
