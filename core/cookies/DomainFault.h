// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/CookieFault.h"

namespace consentdesk {

/// The part of faultsOf() that is about the domain: whether it is a host, spelt as the engine stores it, and
/// whether a cookie may be shared with the hosts below (public suffix list). Any thread.
[[nodiscard]] QList<CookieFault> domainFaultsOf(const CookieKey &key);

} // namespace consentdesk
