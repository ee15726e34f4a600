// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/Declaration.h"
#include "policy/CookieLabel.h"
#include "policy/SitePolicy.h"

namespace consentdesk {

/// Where a policy stands, safe to show: "portal.example", or the name of a file.
[[nodiscard]] QString policyPlaceText(const SitePolicy &policy);
/// The rows of a site's policy as a source of knowledge, in the page's order: the source's id is
/// "site-policy", its date the day on which the page was read.
[[nodiscard]] QList<Declaration> declarationsOf(const SitePolicy &policy);
/// The visitor's own word on a cookie: the source's id is "own-label".
[[nodiscard]] Declaration declarationOf(const CookieLabel &label);

} // namespace consentdesk
