// SPDX-License-Identifier: Apache-2.0
#include "policy/KeptPolicy.h"

#include <algorithm>

namespace consentdesk {

SitePolicy KeptPolicy::corrected() const
{
    SitePolicy policy = asRead;
    for (const PolicyCorrection &correction : corrections) {
        const auto row =
            std::find_if(policy.cookies.begin(), policy.cookies.end(),
                         [&](const DeclaredCookie &cookie) { return cookie.pattern == correction.of; });
        if (row == policy.cookies.end() || row->isCorrected)
            continue; // the page has no such row now
        const PolicyPlace place = row->place;
        *row = correction.corrected;
        row->place = place;
        row->isCorrected = true;
    }
    return policy;
}

} // namespace consentdesk
