// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "values/DecodedValue.h"

#include <QByteArray>

namespace consentdesk {

/// What the value of a cookie, or of an entry of other storage, says in the formats that are known. Looks
/// only: nothing is evaluated, fetched or verified, and the same value always gives the same answer. The cost
/// is bounded by value_limits. Any thread.
///
/// @p name is raw, as in CookieKey: it tells a consent platform's format, never what an unknown value means.
[[nodiscard]] DecodedValue decodeCookieValue(const QByteArray &name, const QByteArray &value);

} // namespace consentdesk
