// SPDX-License-Identifier: Apache-2.0
#include "consent/BannerReply.h"

#include "consent/GpcSignal.h"

namespace consentdesk {

BannerReply bannerReply(const ConsentPolicy &policy, const Site &site)
{
    // Sites are told the same by Global Privacy Control: the two must not contradict each other.
    return sendsGpc(policy, site) ? BannerReply::Refuse : BannerReply::Accept;
}

} // namespace consentdesk
