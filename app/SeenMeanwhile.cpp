// SPDX-License-Identifier: Apache-2.0
#include "SeenMeanwhile.h"

#include <QHash>

#include <algorithm>

namespace consentdesk {

SeenMeanwhile::SeenMeanwhile(const SiteReport &before, const SiteReport &after)
{
    for (const CookieRow &row : after.cookies)
        m_cookies.insert(row.observed.cookie.key);
    for (const OriginRow &row : after.origins)
        m_hosts.insert(row.origin.host);
    for (const CookieRow &row : before.cookies)
        m_cookies.remove(row.observed.cookie.key);
    for (const OriginRow &row : before.origins)
        m_hosts.remove(row.origin.host);
}

SiteReport SeenMeanwhile::takenFrom(SiteReport report) const
{
    report.cookies.removeIf(
        [this](const CookieRow &row) { return m_cookies.contains(row.observed.cookie.key); });
    report.origins.removeIf([this](const OriginRow &row) { return m_hosts.contains(row.origin.host); });
    return report;
}

bool decideDifferently(const SiteReport &a, const SiteReport &b)
{
    QHash<CookieKey, bool> allowed;
    for (const CookieRow &row : a.cookies)
        allowed.insert(row.observed.cookie.key, row.verdict.isAllowed());
    return std::any_of(b.cookies.cbegin(), b.cookies.cend(), [&allowed](const CookieRow &row) {
        const bool isAllowed = row.verdict.isAllowed();
        return allowed.value(row.observed.cookie.key, isAllowed) != isAllowed;
    });
}

} // namespace consentdesk
