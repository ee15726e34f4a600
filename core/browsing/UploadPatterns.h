// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace consentdesk {

/// Patterns of the file names that a page takes, as "*.csv", of what its field says (HTML
/// section 4.10.5.1.17, the accept attribute): media types, all of a kind as "image/*", endings as ".csv".
/// Sorted, each once. Empty: any file, also when one of them is understood by nobody here. What a page says
/// is a proposal, never a check. Any thread.
[[nodiscard]] QStringList uploadPatterns(const QStringList &accepted);

} // namespace consentdesk
