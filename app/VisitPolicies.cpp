// SPDX-License-Identifier: Apache-2.0
#include "VisitPolicies.h"

#include "PolicyLoad.h"
#include "base/DisplayText.h"
#include "consent/ConsentService.h"
#include "policy/PolicyDeclarations.h"

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace consentdesk {

namespace {

constexpr auto searchLimit = 90s;

} // namespace

VisitPolicies::VisitPolicies(const CommandLine &line, const Services &services)
    : m_line(line)
    , m_services(services)
{
}

bool VisitPolicies::isLookedFor() const
{
    return !m_line.policyFile && m_line.policy->isEmpty();
}

Result<SitePolicy> VisitPolicies::of(const Site &site)
{
    if (const auto known = m_read.constFind(site); known != m_read.cend())
        return *known;
    const auto policy = read(site);
    if (!policy)
        return policy;
    m_read.insert(site, *policy);
    makeKnown(site, *policy);
    return policy;
}

Result<SitePolicy> VisitPolicies::read(const Site &site) const
{
    if (m_line.policyFile)
        return readPolicyFile(m_services.clock, *m_line.policyFile);
    if (!isLookedFor())
        return readPolicyPage(m_services.profile, m_services.clock, *m_line.policy);
    const auto found = findPolicy(m_services.source, site, searchLimit);
    if (found)
        return found;
    return failure(u"%1 If you know its address, give it with --policy."_s.arg(found.error().message));
}

void VisitPolicies::makeKnown(const Site &site, const SitePolicy &policy)
{
    const QList<Declaration> declarations = declarationsOf(policy);
    if (declarations.isEmpty())
        return;
    m_declared.insert(site, declarations);
    m_services.consent.setSiteKnowledge(SiteKnowledge::of(m_declared, {}));
}

QString VisitPolicies::rowlessSentence(const SitePolicy &policy) const
{
    const QString read =
        u"%1 was read as the cookie policy, and no declaration of a cookie was found in it."_s.arg(
            displayText(policy.address.toDisplayString(), 200));
    return isLookedFor() ? read + u" If the policy is another page, give its address with --policy."_s : read;
}

} // namespace consentdesk
