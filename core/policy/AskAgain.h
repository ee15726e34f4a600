// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/KeptPolicy.h"

namespace consentdesk {

/// When the visitor wants to be asked for a choice again (Setting::AskWhenPolicyChanges and its neighbour).
struct AskAgainWishes
{
    bool whenPolicyChanges = true;
    bool afterSixMonths = true; ///< whether to ask when the choice is that old
    int months = 6;             ///< how old: Setting::ChoiceLifetime
};

enum class AskAgainReason {
    PolicyChanged,   ///< what is declared is not what was declared at the time of the choice
    SixMonthsPassed, ///< good practice, not a duty: shared/field.md section 4
};

/// Whether to ask again, and why; a changed policy is told first. @p policy: as read, null when none was.
/// A choice made before the policy was known knows no rows: nothing has changed. Months are those of the
/// calendar, in UTC, and six are full at their very moment. A pure function.
[[nodiscard]] std::optional<AskAgainReason> askAgain(const ChoiceMoment &choice, const SitePolicy *policy,
                                                     const QDateTime &now, const AskAgainWishes &wishes);

/// Whether @p choice, made under @p before (what was kept, null when nothing was), is about @p after as well,
/// without a question: the site has changed nothing itself when another page is read than before, when the
/// one before had no rows, or when the same content is understood differently. A question that is open
/// already stays open. A pure function.
[[nodiscard]] bool holdsOn(const ChoiceMoment &choice, const SitePolicy *before, const SitePolicy &after);

/// One or two sentences for the visitor, safe to show.
[[nodiscard]] QString askAgainText(AskAgainReason reason, const Site &site, const ChoiceMoment &choice,
                                   const SitePolicy *policy);

} // namespace consentdesk
