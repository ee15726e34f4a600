// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/EnforcementStatus.h"
#include "report/SiteReport.h"

#include <QString>

namespace consentdesk {

// The words for a row, shared by the panel and the text report. Every outside text in them went through
// displayText(), so they are safe to show as plain text.

/// The name a server sees, or words for a cookie that has none.
[[nodiscard]] QString nameText(const Cookie &cookie);
/// "✓", "⊘" or "…": never the only carrier of the state.
[[nodiscard]] QString stateSign(CookieState state);
/// "kept", "exempt", "removed on arrival", "removed", "being removed", "not sent here", "allowed, not set
/// yet".
[[nodiscard]] QString stateText(const CookieRow &row);
[[nodiscard]] QString refusedBeforeStorageText();
/// "the guard, before a script could store it": for those who want to know more.
[[nodiscard]] QString layerText(Layer layer);
/// "script of cdn.example"; empty when no script is known to have written it.
[[nodiscard]] QString shortWriterText(const ObservedCookie &observed);
/// "Opendatasoft · Authentication · to remember you from one page to another", whole, never cut.
[[nodiscard]] QString knowledgeText(const Classification &known);
/// What a refused origin tried.
[[nodiscard]] QString originText(const OriginRow &row);
/// "4 kept, 3 refused"; "at least 3" where the report cannot know.
[[nodiscard]] QString summary(const SiteReport &report);
/// "The list is cut: …", a sentence; empty when every refused cookie is listed.
[[nodiscard]] QString unlistedText(const SiteReport &report);
/// "Refused cookies are kept off the wire".
[[nodiscard]] QString levelText(EnforcementStatus::Level level);
/// What the level promises and what it does not, with the counters.
[[nodiscard]] QString levelExplanation(const EnforcementStatus &status);
/// The site's domain, or words for a page that belongs to no site.
[[nodiscard]] QString siteName(const Site &site);

} // namespace consentdesk
