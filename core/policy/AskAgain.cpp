// SPDX-License-Identifier: Apache-2.0
#include "policy/AskAgain.h"

#include "base/DisplayText.h"
#include "base/TextLanguage.h"
#include "policy/PolicyDifference.h"

#include <QCoreApplication>
#include <QLocale>

namespace consentdesk {

namespace {

class AskAgainText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::AskAgain)
};

} // namespace

std::optional<AskAgainReason> askAgain(const ChoiceMoment &choice, const SitePolicy *policy,
                                       const QDateTime &now, const AskAgainWishes &wishes)
{
    const bool hasChanged = policy && !choice.rowsHash.isEmpty() && policy->rowsHash != choice.rowsHash;
    if (wishes.whenPolicyChanges && hasChanged)
        return AskAgainReason::PolicyChanged;
    if (wishes.afterSixMonths && now >= choice.time.toUTC().addMonths(wishes.months))
        return AskAgainReason::SixMonthsPassed;
    return std::nullopt;
}

bool holdsOn(const ChoiceMoment &choice, const SitePolicy *before, const SitePolicy &after)
{
    // What was declared is not known, or at which address: nobody can say that the site changed it.
    if (choice.rowsHash.isEmpty() || !before)
        return true;
    if (choice.rowsHash != before->rowsHash)
        return false;
    return before->cookies.isEmpty() || before->address != after.address ||
           before->contentHash == after.contentHash;
}

QString askAgainText(AskAgainReason reason, const Site &site, const ChoiceMoment &choice,
                     const SitePolicy *policy)
{
    const QString name = displayText(site.domain(), 80);
    const QString date = localeOfTexts().toString(choice.time.toLocalTime().date(), QLocale::ShortFormat);
    if (reason == AskAgainReason::SixMonthsPassed || !policy)
        return AskAgainText::tr(
                   "You chose for %1 on %2, which is some time ago. Do you want to choose again?")
            .arg(name, date);
    const QString what = differenceText(differenceBetween(choice.rows, policy->cookies));
    if (what.isEmpty())
        return AskAgainText::tr(
                   "%1 has changed its cookie policy since you chose on %2. Do you want to choose again?")
            .arg(name, date);
    return AskAgainText::tr(
               "%1 has changed its cookie policy since you chose on %2 (%3). Do you want to choose again?")
        .arg(name, date, what);
}

} // namespace consentdesk
