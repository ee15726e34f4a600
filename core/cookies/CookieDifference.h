// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/CookieFault.h"

#include <QList>

namespace consentdesk {

/// In which attributes @p a and @p b differ, in the order of CookieField. SameSite counts only where both
/// tell it: a store that does not report it says nothing about it. Any thread.
[[nodiscard]] QList<CookieField> differencesBetween(const Cookie &a, const Cookie &b);

/// "value", "expiry", "SameSite".
[[nodiscard]] QString fieldText(CookieField field);

} // namespace consentdesk
