// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/SiteReport.h"

#include <QSet>

namespace consentdesk {

/// What was first seen on a site while its policy was looked for and read: of the pages that were loaded for
/// that, not of the page that a report is about. Value type.
class SeenMeanwhile final
{
public:
    SeenMeanwhile(const SiteReport &before, const SiteReport &after);

    [[nodiscard]] SiteReport takenFrom(SiteReport report) const;

private:
    QSet<CookieKey> m_cookies;
    QSet<QString> m_hosts;
};

/// Whether a cookie of both reports is allowed in one and refused in the other.
[[nodiscard]] bool decideDifferently(const SiteReport &a, const SiteReport &b);

} // namespace consentdesk
