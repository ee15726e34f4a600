// SPDX-License-Identifier: Apache-2.0
#include "consent/OriginGate.h"

#include <utility>

namespace consentdesk {

OriginGate::OriginGate(std::shared_ptr<const SnapshotCell<ConsentPolicy>> policy)
    : m_policy(std::move(policy))
{
}

OriginGate::Answer OriginGate::ask(const Question &question) const
{
    Answer answer{m_policy->load(), Site(), Site::fromUrl(question.origin),
                  canonicalHost(question.origin.host()), false};
    // Without the first party's address the engine's own flag decides.
    const bool isOfItself = question.firstPartyUrl.isEmpty() && !question.thirdParty;
    answer.topLevelSite = isOfItself ? answer.cookieSite : Site::fromUrl(question.firstPartyUrl);
    answer.isAllowed =
        answer.policy->decide({answer.topLevelSite, answer.cookieSite, std::nullopt, question.means})
            .isAllowed();
    return answer;
}

bool OriginGate::record(const Answer &answer, OriginContact::Use use)
{
    const std::scoped_lock lock(m_mutex);
    if (m_contacts.size() >= maximumContacts)
        return false;
    m_contacts.push_back({answer.topLevelSite, answer.host, use, !answer.isAllowed});
    return m_contacts.size() == 1;
}

std::vector<OriginContact> OriginGate::take()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_contacts, {});
}

} // namespace consentdesk
