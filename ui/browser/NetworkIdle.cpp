// SPDX-License-Identifier: Apache-2.0
#include "browser/NetworkIdle.h"

#include <algorithm>
#include <thread>

namespace consentdesk {

bool FixedWait::waitUntilIdle(std::chrono::microseconds limit)
{
    std::this_thread::sleep_for(std::min<std::chrono::microseconds>(duration, limit));
    return true;
}

} // namespace consentdesk
