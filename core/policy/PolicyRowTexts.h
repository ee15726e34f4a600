// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/PolicyRow.h"

namespace consentdesk {

/// The texts of a row's cells as they are kept. Pure functions: any thread.

/// @p text on one line; empty for "n/a", "none" and the like, in seven languages.
[[nodiscard]] QString plainCell(const QString &text);

/// The provider's name as it is shown: Opendatasoft, OpenDataSoft and Huwise are one.
[[nodiscard]] QString policyProvider(const QString &text);

/// Function and purpose of @p row, by what the table has beside them.
void readFunctionAndPurpose(const PolicyRow &row, DeclaredCookie &cookie);

/// Kinds that say how a cookie is stored, not what for: "HTTP", "persistent".
[[nodiscard]] bool isTechnicalKind(const QString &text);

} // namespace consentdesk
