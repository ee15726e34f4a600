// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyCheck.h"

namespace consentdesk {

bool isPolicyCheckDue(const PolicyFetchState &state, const QDateTime &now)
{
    if (state.address.isEmpty() || !state.checked.isValid())
        return true;
    const qint64 passed = state.checked.secsTo(now);
    return passed < 0 || passed >= std::chrono::seconds(policyCheckInterval).count();
}

bool hasValidator(const PolicyFetchState &state)
{
    return !state.entityTag.isEmpty() || !state.lastModified.isEmpty();
}

} // namespace consentdesk
