// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentPolicy.h"

namespace consentdesk {

/// Whether the visitor wants Global Privacy Control at all (Setting::GlobalPrivacyControl).
enum class GpcWish { Send, Off };

/// Whether the pages of @p topLevelSite, their frames and their subresources are told Global Privacy Control
/// (https://www.w3.org/TR/gpc/: `Sec-GPC: 1` and `navigator.globalPrivacyControl`). It is told while anything
/// is refused there: a category, the site's other storage, or a cookie. Who accepted every category for this
/// very site has said so more precisely than a signal for all sites: a cookie refused everywhere does not
/// bring it back, one refused on the site does. A null site is an unknown page. A pure function; any thread.
[[nodiscard]] bool sendsGpc(const ConsentPolicy &policy, const Site &topLevelSite,
                            GpcWish wish = GpcWish::Send);

} // namespace consentdesk
