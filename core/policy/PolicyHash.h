// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/DeclaredCookie.h"

#include <QByteArray>
#include <QList>

namespace consentdesk {

/// SHA-256 of what @p cookies declare: it changes when a name, provider, function, purpose, lifetime or kind
/// does; not with the order of rows or tables, the spelling of placeholders and headings, or white space.
/// Corrections by hand count as what they correct to. Any thread.
[[nodiscard]] QByteArray rowsHashOf(const QList<DeclaredCookie> &cookies);

} // namespace consentdesk
