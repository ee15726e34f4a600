// SPDX-License-Identifier: Apache-2.0
#include "report/InspectorRow.h"

namespace consentdesk {

InspectorRow makeInspectorRow(const ObservedCookie &observed, const ConsentPolicy &policy, const Site &shown,
                              SameSiteFinding sameSite)
{
    const Site cookieSite = Site::fromHost(observed.cookie.key.domain);
    const Site written = observed.topLevelSite.isNull() ? cookieSite : observed.topLevelSite;
    const Site &page = shown.isNull() ? written : shown;
    InspectorRow row{makeCookieRow(observed, policy, page), page, cookieSite,
                     findingOf(observed.cookie.sameSite)};
    if (row.sameSite == SameSiteFinding::Unknown) {
        row.sameSite = sameSite;
        row.row.observed.cookie.sameSite = attributeOf(sameSite);
    }
    return row;
}

} // namespace consentdesk
