// SPDX-License-Identifier: Apache-2.0
#include "browser/SweepPatience.h"

namespace consentdesk {

void SweepPatience::waited(bool isDone)
{
    if (!isDone) {
        // A single one that gave up is counted; the second in a row of short ones breaks the promise.
        m_isExhausted |= m_level > 0;
        m_level += m_level + 1 < limits.size() ? 1 : 0;
        m_successes = 0;
    } else if (m_level > 0 && ++m_successes >= successesToGrow) {
        --m_level;
        m_successes = 0;
    }
    m_isExhausted &= m_level > 0;
}

} // namespace consentdesk
