// SPDX-License-Identifier: Apache-2.0
#include "report/InspectorRow.h"

namespace consentdesk {

InspectorRow makeInspectorRow(const ObservedCookie &observed, const ConsentPolicy &policy, const Site &shown)
{
    const Site cookieSite = Site::fromHost(observed.cookie.key.domain);
    const Site written = observed.topLevelSite.isNull() ? cookieSite : observed.topLevelSite;
    const Site &page = shown.isNull() ? written : shown;
    return {makeCookieRow(observed, policy, page), page, cookieSite};
}

QList<InspectorRow> makeInspectorRows(const CookieInventory &inventory, const ConsentPolicy &policy,
                                      const Site &shown)
{
    QList<InspectorRow> rows;
    const auto cookies = shown.isNull() ? inventory.allCookies() : inventory.cookiesOn(shown);
    rows.reserve(cookies.size());
    for (const ObservedCookie &observed : cookies)
        rows.append(makeInspectorRow(observed, policy, shown));
    return rows;
}

} // namespace consentdesk
