// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CommandLine.h"
#include "catalogue/SiteKnowledge.h"
#include "policy/SitePolicy.h"

#include <QHash>

namespace consentdesk {

class BrowserProfile;
class Clock;
class ConsentService;
class PolicySource;

/// The policies that a run of `consentdesk visit` compares with. Each is read once a site, and what it
/// declares is known to the rest of the run: to its decisions as well as to its words. UI thread.
class VisitPolicies final
{
public:
    struct Services
    {
        ConsentService &consent;
        PolicySource &source;
        BrowserProfile &profile;
        const Clock &clock;
    };

    /// Everything must outlive the policies. @p line: has a policy to compare with.
    VisitPolicies(const CommandLine &line, const Services &services);
    Q_DISABLE_COPY_MOVE(VisitPolicies)

    /// The policy to compare @p site with, of which a page is shown; may declare nothing. The
    /// error is one sentence that says what can be done.
    [[nodiscard]] Result<SitePolicy> of(const Site &site);
    /// Why a policy that declares nothing is not compared, as one sentence.
    [[nodiscard]] QString rowlessSentence(const SitePolicy &policy) const;

private:
    [[nodiscard]] bool isLookedFor() const;
    [[nodiscard]] Result<SitePolicy> read(const Site &site) const;
    void makeKnown(const Site &site, const SitePolicy &policy);

    const CommandLine &m_line;
    const Services m_services;
    QHash<Site, SitePolicy> m_read;
    SiteKnowledge::Declarations m_declared;
};

} // namespace consentdesk
