// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/CookieLabel.h"
#include "policy/PolicyCheck.h"
#include "policy/SitePolicy.h"

#include <QHash>
#include <QStringList>

namespace consentdesk {

/// A row as the visitor corrected it, for the row that has @p of on the page, also after it is read again.
struct PolicyCorrection
{
    CookieNamePattern of;
    DeclaredCookie corrected;

    friend bool operator==(const PolicyCorrection &, const PolicyCorrection &) = default;
};

/// The policy of a site as it was read last, and what the visitor made of it.
struct KeptPolicy
{
    SitePolicy asRead;
    QDateTime checked; ///< UTC: when it was last looked whether there is another one
    PageValidators validators;
    bool isPointedAt = false; ///< the visitor pointed at the page
    QList<PolicyCorrection> corrections;

    /// With the visitor's corrections.
    [[nodiscard]] SitePolicy corrected() const;

    friend bool operator==(const KeptPolicy &, const KeptPolicy &) = default;
};

/// What the policy declared when the visitor chose.
struct ChoiceMoment
{
    QDateTime time; ///< UTC
    QByteArray rowsHash;
    QList<DeclaredCookie> rows;

    friend bool operator==(const ChoiceMoment &, const ChoiceMoment &) = default;
};

/// Everything that is kept of policies.
struct KeptPolicies
{
    QHash<Site, KeptPolicy> policies;
    QHash<Site, ChoiceMoment> choices;
    QList<CookieLabel> labels;
    QStringList notices; ///< one sentence each of what was not understood and left out
};

} // namespace consentdesk
