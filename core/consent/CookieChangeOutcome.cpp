// SPDX-License-Identifier: Apache-2.0
#include "consent/CookieChangeOutcome.h"

#include "cookies/CookieDifference.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

class CookieChangeOutcomeText final
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::CookieChangeOutcome)
};

using Kind = CookieChangeOutcome::Kind;
using Why = CookieChangeOutcome::Why;

QString refusalText(const CookieChangeOutcome &outcome)
{
    switch (outcome.why) {
    case Why::Faulty:
        return outcome.faults.isEmpty() ? CookieChangeOutcomeText::tr("No browser would store it.")
                                        : outcome.faults.constFirst().message;
    case Why::Nameless:
        return CookieChangeOutcomeText::tr("The engine cannot write a cookie without a name.");
    case Why::Irrevocable:
        return CookieChangeOutcomeText::tr(
            "It has no name, so it could not be put back, and other cookies without a name that are "
            "sent to the same address would go with it. Nothing was deleted.");
    case Why::Expired:
        return CookieChangeOutcomeText::tr("It has expired, so the engine would delete it at once.");
    case Why::Choice:
        return outcome.verdict ? explain(*outcome.verdict)
                               : CookieChangeOutcomeText::tr("Your choices refuse it.");
    case Why::SameSiteUnknown:
        return CookieChangeOutcomeText::tr(
            "Its SameSite is not known, and writing the cookie would lose it. Nothing was written.");
    case Why::EngineDidNotTakeIt:
    case Why::NotRefused:
        break;
    }
    return CookieChangeOutcomeText::tr("The engine did not take it.");
}

QString newerText(const CookieChangeOutcome &outcome)
{
    if (!outcome.stored)
        return CookieChangeOutcomeText::tr("The site has removed it meanwhile; nothing was written.");
    if (outcome.change.before && outcome.change.before->key == outcome.stored->key)
        return CookieChangeOutcomeText::tr("The site has changed it meanwhile; the newer one was left.");
    return CookieChangeOutcomeText::tr(
        "There is a cookie of this name, domain and path already; it was left.");
}

QString keptDifferentlyText(const CookieChangeOutcome &outcome)
{
    QStringList fields;
    for (const CookieField field : outcome.differences)
        fields.append(fieldText(field));
    return CookieChangeOutcomeText::tr("Kept, but the engine changed: %1.").arg(fields.join(u", "_s));
}

QString kindText(const CookieChangeOutcome &outcome)
{
    switch (outcome.kind) {
    case Kind::Kept:
        return CookieChangeOutcomeText::tr("Kept as it was asked for.");
    case Kind::KeptDifferently:
        return keptDifferentlyText(outcome);
    case Kind::Deleted:
        return CookieChangeOutcomeText::tr("Deleted.");
    case Kind::AlreadyGone:
        return CookieChangeOutcomeText::tr("It was gone already.");
    case Kind::Refused:
        return refusalText(outcome);
    case Kind::StoreHasNewer:
        return newerText(outcome);
    case Kind::TimedOut:
        break;
    }
    return CookieChangeOutcomeText::tr(
        "The engine did not answer in time, so it is not known what became of it.");
}

/// A cookie that was written without the attribute has none, whatever it was made from.
SameSiteFinding sameSiteWritten(const Cookie &written)
{
    return written.sameSite == SameSite::NotReported ? SameSiteFinding::Omitted : findingOf(written.sameSite);
}

} // namespace

QString explain(const CookieChangeOutcome &outcome)
{
    QString text = kindText(outcome);
    if (outcome.lostSameSite)
        text = CookieChangeOutcomeText::tr("%1 Its SameSite was not reported, so it was written without one.")
                   .arg(text);
    if (outcome.leftOld)
        text = CookieChangeOutcomeText::tr("%1 The cookie it was made from is still there.").arg(text);
    return text;
}

std::optional<CookieChange> reversed(const CookieChangeOutcome &outcome)
{
    if (!outcome.changedTheStore())
        return std::nullopt;
    const CookieChange &done = outcome.change;
    CookieChange change;
    change.before = outcome.stored;
    if (change.before)
        change.sameSiteBefore = sameSiteWritten(*done.after);
    if (!outcome.leftOld) // what is still there needs no putting back
        change.after = done.before;
    change.insists = done.sameSiteBefore == SameSiteFinding::Omitted ? CookieChange::Insistence::OmitSameSite
                                                                     : CookieChange::Insistence::LoseSameSite;
    return change;
}

QList<CookieChange> reversed(const QList<CookieChangeOutcome> &outcomes)
{
    QList<CookieChange> changes;
    for (const CookieChangeOutcome &outcome : outcomes) {
        if (const auto change = reversed(outcome))
            changes.prepend(*change);
    }
    return changes;
}

} // namespace consentdesk
