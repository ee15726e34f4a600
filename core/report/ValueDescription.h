// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/CookieDescription.h"

namespace consentdesk {

/// What a cookie's value says in the formats that are known: the choice it records, then each reading. Only
/// for a value that the visitor revealed. Bounded: at most 200 lines a section, and it says when more were
/// left out. Nothing of the value is ever run.
[[nodiscard]] QList<DescriptionSection> describeValue(const QByteArray &name, const QByteArray &value);

} // namespace consentdesk
