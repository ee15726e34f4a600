// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentPolicy.h"

namespace consentdesk {

/// What a site's own cookie banner is told. A banner knows kinds of its own, which are not ours, so that it
/// is told one of two things.
enum class BannerReply { Refuse, Accept };

/// Accept where nothing is refused on @p site; in every other case, and where nothing was chosen, Refuse: an
/// acceptance covers more than was allowed, a refusal never does. A pure function; any thread.
[[nodiscard]] BannerReply bannerReply(const ConsentPolicy &policy, const Site &site);

} // namespace consentdesk
