// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace consentdesk {

/// In milliseconds since 1970: the last moment that ISO 8601 can write, in the year 9999. What a database
/// says is later is damaged.
inline constexpr qint64 latestStoredTime = 253'402'300'799'999;

} // namespace consentdesk
