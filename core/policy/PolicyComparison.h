// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/PolicyFinding.h"
#include "policy/SitePolicy.h"
#include "report/SiteReport.h"

#include <array>

namespace consentdesk {

/// What a site declares laid beside what it stores. Value type.
struct PolicyComparison
{
    static constexpr qsizetype maximumFindings = 5'000; ///< of one site; what is more is only counted

    QList<PolicyFinding>
        findings; ///< in the order of allFindingKinds; of one kind, by the order of the report
    qsizetype leftOut = 0;

    [[nodiscard]] qsizetype count(PolicyFinding::Kind kind) const;
    /// Of Weight::Finding.
    [[nodiscard]] qsizetype findingCount() const;
};

/// @p report: what was seen on the site, refused cookies and origins too. @p catalogue: what is known without
/// the word of the site, for PolicyFinding::Kind::CategoryContradicts. A cookie may come up under several
/// kinds. A pure function.
[[nodiscard]] PolicyComparison comparePolicy(const SitePolicy &policy, const SiteReport &report,
                                             const Catalogue &catalogue);

} // namespace consentdesk
