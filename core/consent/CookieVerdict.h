// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/CookieClassifier.h"
#include "consent/ConsentChoices.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace consentdesk {

/// Why a verdict is what it is. The first reason of a verdict is the rule that decided; further ones
/// describe.
enum class VerdictReason {
    CookieChosenHere,       ///< the visitor's choice for this cookie on this site
    CookieChosenEverywhere, ///< the visitor's choice for this cookie on every site
    NecessaryNeedsNoConsent,
    AnonymisedStatistics, ///< exempt from consent
    CategoryChosenHere,
    CategoryChosenEverywhere,
    CategoryNotAccepted,     ///< nobody has chosen: what needs consent is refused
    NamedCookieAllowed,      ///< the origin is let through because a cookie of it is allowed by name
    FirstPartyOrigin,        ///< the visited site itself may store at least what is necessary
    StorageChosenHere,       ///< the visitor's choice for this site's other storage
    StorageChosenEverywhere, ///< the visitor's choice for every site's own other storage
    ThirdParty,              ///< describes: belongs to another site than the one visited
    Unclassified,            ///< describes: no source knows the cookie
};

inline constexpr std::array allVerdictReasons{VerdictReason::CookieChosenHere,
                                              VerdictReason::CookieChosenEverywhere,
                                              VerdictReason::NecessaryNeedsNoConsent,
                                              VerdictReason::AnonymisedStatistics,
                                              VerdictReason::CategoryChosenHere,
                                              VerdictReason::CategoryChosenEverywhere,
                                              VerdictReason::CategoryNotAccepted,
                                              VerdictReason::NamedCookieAllowed,
                                              VerdictReason::FirstPartyOrigin,
                                              VerdictReason::StorageChosenHere,
                                              VerdictReason::StorageChosenEverywhere,
                                              VerdictReason::ThirdParty,
                                              VerdictReason::Unclassified};

/// Stable identifier for JSON and the database: "category-not-accepted", …
[[nodiscard]] QString identifier(VerdictReason reason);
[[nodiscard]] std::optional<VerdictReason> verdictReasonFrom(QStringView identifier);

/// The answer of ConsentPolicy::decide, the same for every layer, the panel, the report and the log.
struct CookieVerdict
{
    Decision decision = Decision::Refuse;
    bool exempt = false; ///< allowed without consent although not necessary
    std::vector<VerdictReason> reasons;
    Classification classification;

    [[nodiscard]] bool isAllowed() const { return decision == Decision::Allow; }
    [[nodiscard]] QStringList reasonIdentifiers() const;
};

/// The verdict as one sentence for a person, without any text of the page.
[[nodiscard]] QString explain(const CookieVerdict &verdict);
/// The same for a decision of which only the rule is still known.
[[nodiscard]] QString explain(Decision decision, VerdictReason rule);

} // namespace consentdesk
