// SPDX-License-Identifier: Apache-2.0
#include "consent/CookieChangeOutcome.h"

#include "cookies/CookieDifference.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

using Kind = CookieChangeOutcome::Kind;
using Why = CookieChangeOutcome::Why;

QString refusalText(const CookieChangeOutcome &outcome)
{
    switch (outcome.why) {
    case Why::Faulty:
        return outcome.faults.isEmpty() ? u"No browser would store it."_s
                                        : outcome.faults.constFirst().message;
    case Why::Nameless:
        return u"The engine cannot write a cookie without a name."_s;
    case Why::Irrevocable:
        return u"It has no name, so it could not be put back, and other cookies without a name that are "
               "sent to the same address would go with it. Nothing was deleted."_s;
    case Why::Expired:
        return u"It has expired, so the engine would delete it at once."_s;
    case Why::Choice:
        return outcome.verdict ? explain(*outcome.verdict) : u"Your choices refuse it."_s;
    case Why::SameSiteUnknown:
        return u"Its SameSite is not known, and writing the cookie would lose it. Nothing was written."_s;
    case Why::EngineDidNotTakeIt:
    case Why::NotRefused:
        break;
    }
    return u"The engine did not take it."_s;
}

QString newerText(const CookieChangeOutcome &outcome)
{
    if (!outcome.stored)
        return u"The site has removed it meanwhile; nothing was written."_s;
    if (outcome.change.before && outcome.change.before->key == outcome.stored->key)
        return u"The site has changed it meanwhile; the newer one was left."_s;
    return u"There is a cookie of this name, domain and path already; it was left."_s;
}

QString keptDifferentlyText(const CookieChangeOutcome &outcome)
{
    QStringList fields;
    for (const CookieField field : outcome.differences)
        fields.append(fieldText(field));
    return u"Kept, but the engine changed: %1."_s.arg(fields.join(u", "_s));
}

QString kindText(const CookieChangeOutcome &outcome)
{
    switch (outcome.kind) {
    case Kind::Kept:
        return u"Kept as it was asked for."_s;
    case Kind::KeptDifferently:
        return keptDifferentlyText(outcome);
    case Kind::Deleted:
        return u"Deleted."_s;
    case Kind::AlreadyGone:
        return u"It was gone already."_s;
    case Kind::Refused:
        return refusalText(outcome);
    case Kind::StoreHasNewer:
        return newerText(outcome);
    case Kind::TimedOut:
        break;
    }
    return u"The engine did not answer in time, so it is not known what became of it."_s;
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
        text += u" Its SameSite was not reported, so it was written without one."_s;
    if (outcome.leftOld)
        text += u" The cookie it was made from is still there."_s;
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
