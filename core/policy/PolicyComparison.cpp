// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicyComparison.h"

#include "policy/FindingWriter.h"

#include <algorithm>

namespace consentdesk {

qsizetype PolicyComparison::count(PolicyFinding::Kind kind) const
{
    return std::count_if(findings.cbegin(), findings.cend(),
                         [kind](const PolicyFinding &finding) { return finding.kind == kind; });
}

qsizetype PolicyComparison::findingCount() const
{
    return std::count_if(findings.cbegin(), findings.cend(), [](const PolicyFinding &finding) {
        return weightOf(finding.kind) == PolicyFinding::Weight::Finding;
    });
}

PolicyComparison comparePolicy(const SitePolicy &policy, const SiteReport &report, const Catalogue &catalogue)
{
    FindingWriter writer(policy, catalogue);
    for (const CookieRow &row : report.cookies) {
        if (row.wasSeenHere())
            writer.addCookie(row);
    }
    for (const OriginRow &row : report.origins)
        writer.addOrigin(row);
    writer.addRows();
    QList<PolicyFinding> findings = writer.take();
    std::stable_sort(findings.begin(), findings.end(),
                     [](const PolicyFinding &a, const PolicyFinding &b) { return a.kind < b.kind; });
    const qsizetype leftOut = std::max<qsizetype>(0, findings.size() - PolicyComparison::maximumFindings);
    findings.resize(findings.size() - leftOut);
    return {findings, leftOut};
}

} // namespace consentdesk
