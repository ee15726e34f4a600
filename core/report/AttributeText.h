// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/CookieCategory.h"
#include "cookies/CookieEvent.h"
#include "cookies/SameSiteFinding.h"

#include <QString>

namespace consentdesk {

// The words for single attributes of a cookie, shared by panel, inspector and details. UI thread.

/// "Strict", or words for what this engine does not report.
[[nodiscard]] QString sameSiteText(SameSite sameSite);
/// The same of what was found out elsewhere: "not set", too.
[[nodiscard]] QString sameSiteText(SameSiteFinding sameSite);
/// "a response of the server", "a script of the page".
[[nodiscard]] QString writerText(WrittenBy writtenBy);
/// "high", "medium", "low", "none".
[[nodiscard]] QString confidenceText(Confidence confidence);
/// "high: the exact name is declared".
[[nodiscard]] QString confidenceExplanation(Confidence confidence);
[[nodiscard]] QString partyText(Party party);
[[nodiscard]] QString yesOrNo(bool value);
/// In the visitor's time zone and format.
[[nodiscard]] QString localTime(const QDateTime &time);

} // namespace consentdesk
