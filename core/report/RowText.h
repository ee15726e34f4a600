// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/SiteReport.h"

#include <QString>

namespace consentdesk {

// The words for a row, shared by the panel and the text report. Every outside text in them went through
// displayText(), so they are safe to show as plain text.

/// "✓", "⊘" or "…": never the only carrier of the state.
[[nodiscard]] QString stateSign(CookieState state);
/// "kept", "exempt", "removed on arrival", "removed", "being removed", "not sent here", "allowed, not set
/// yet".
[[nodiscard]] QString stateText(const CookieRow &row);
[[nodiscard]] QString refusedBeforeStorageText();
/// "Opendatasoft · Authentication · to remember you from one page to another", whole, never cut.
[[nodiscard]] QString knowledgeText(const Classification &known);
/// What a refused origin tried.
[[nodiscard]] QString originText(const OriginRow &row);
/// "4 kept, 3 refused".
[[nodiscard]] QString summary(const SiteReport &report);
/// The site's domain, or words for a page that belongs to no site.
[[nodiscard]] QString siteName(const Site &site);

} // namespace consentdesk
