// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentChoices.h"
#include "report/SiteReport.h"

namespace consentdesk {

/// How likely it is that a page does not work because something is refused; the most likely first. A rule of
/// thumb: sites need their own sessions and log-ins, seldom what others measure.
enum class BreakageLikelihood {
    LooksLikeLogIn,    ///< of the site, unknown, and named or made like a session or a log-in
    KnownForFunction,  ///< known, and not for measuring or advertising
    UnknownOfSite,     ///< of the site, and no source knows it
    UnknownOfOther,    ///< of another site, and no source knows it
    KnownForMeasuring, ///< known for statistics or advertising
};

/// Something refused on a page, which a visitor may allow to see whether that helps.
struct BreakageSuspect
{
    CookieSelector selector;
    CookieCategory category = CookieCategory::Internal;
    BreakageLikelihood likelihood = BreakageLikelihood::UnknownOfOther;
    QString name; ///< of the cookie, or of the refused origin's site; plain and safe to show

    friend bool operator==(const BreakageSuspect &, const BreakageSuspect &) = default;
};

/// What @p report has as refused, each choice once; the most likely first, then in the report's order.
/// Without nameless cookies, which no choice can speak of. Any thread.
[[nodiscard]] QList<BreakageSuspect> breakageSuspects(const SiteReport &report);

/// One plain sentence.
[[nodiscard]] QString explain(BreakageLikelihood likelihood);

} // namespace consentdesk
