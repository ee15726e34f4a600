// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/NameRules.h"

namespace consentdesk {

/// What the guard has to know to decide on the pages of one site, for every cookie a script may name there.
/// Value type.
struct GuardRules
{
    NameRules first;                  ///< cookies of the site itself
    NameRules third;                  ///< cookies of other sites
    QMap<QString, NameRules> ofOther; ///< by registrable domain: other sites that a choice speaks of

    /// @p topLevelSite null: the page is unknown; everybody is a third party.
    [[nodiscard]] static GuardRules of(const ConsentPolicy &policy, const Site &topLevelSite);
    /// The rules of a site that was never visited and that no choice speaks of.
    [[nodiscard]] static GuardRules everywhere(const ConsentPolicy &policy);
    /// Sites whose rules may differ from everywhere(): those with choices, and those choices speak of.
    [[nodiscard]] static QList<Site> sitesApart(const ConsentPolicy &policy);

    /// {"first": …, "third": …, "ofOther": {domain: {"below": bool, "rules": …}}}, each a NameRules.
    [[nodiscard]] QJsonObject toJson() const;

    friend bool operator==(const GuardRules &, const GuardRules &) = default;
};

/// Whether every host below the domain of @p site belongs to it: not so for public suffixes, single labels
/// and addresses, which are sites of their own.
[[nodiscard]] bool reachesBelow(const Site &site);

} // namespace consentdesk
