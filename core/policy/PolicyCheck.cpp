// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyCheck.h"

namespace consentdesk {

bool isPolicyCheckDue(const QDateTime &lastCheck, const QDateTime &now)
{
    if (!lastCheck.isValid())
        return true;
    const qint64 passed = lastCheck.secsTo(now);
    return passed < 0 || passed >= std::chrono::seconds(policyCheckInterval).count();
}

} // namespace consentdesk
