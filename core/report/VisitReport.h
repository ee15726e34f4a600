// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/EnforcementStatus.h"
#include "policy/PolicyComparison.h"
#include "policy/SitePolicy.h"
#include "report/SiteReport.h"

#include <QByteArray>
#include <QUrl>

namespace consentdesk {

/// A site's own policy laid beside what was seen.
struct PolicyReport
{
    SitePolicy policy;
    PolicyComparison comparison;
};

/// One page of `consentdesk visit`.
struct VisitedPage
{
    QUrl url; ///< as asked for; reports leave out its password
    bool loaded = false;
    QString problem; ///< one sentence when it was not loaded; empty otherwise
    SiteReport report;
    std::optional<PolicyReport> policy = std::nullopt; ///< none was asked for, or declared anything
    QString policyProblem = {}; ///< one sentence when nothing was compared although it was asked for
    QList<PolicyRemark> policyRemarks = {};       ///< of the policy page, also when nothing was compared
    std::optional<int> httpStatus = std::nullopt; ///< of the answer (RFC 9110 section 15); none: not told
};

/// Whether cookie values appear in a report.
enum class CookieValues { Hidden, Shown };

/// What a whole run of `consentdesk visit` reports.
struct VisitReport
{
    QList<VisitedPage> pages;
    EnforcementStatus enforcement; ///< at the end of the run
};

/// The JSON of shared/design.md; its schema is resources/schema/visit-1.schema.json. Cookies that are
/// awaited (CookieState) are not in it: they are neither in the store nor refused on the page's site.
[[nodiscard]] QByteArray visitJson(const VisitReport &report, CookieValues values);
/// The same for people, as the panel shows it. Safe on a terminal whatever the cookies are named.
[[nodiscard]] QString visitText(const VisitReport &report, const Catalogue &catalogue, CookieValues values);

} // namespace consentdesk
