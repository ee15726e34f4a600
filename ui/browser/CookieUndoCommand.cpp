// SPDX-License-Identifier: Apache-2.0
#include "browser/CookieUndoCommand.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace consentdesk {

namespace {

qsizetype octetsOf(const std::optional<Cookie> &cookie)
{
    return cookie ? cookie->key.name.size() + cookie->value.size() + qsizetype(sizeof(Cookie)) : 0;
}

/// Whether the same order may be carried out another time: when the visitor has changed their choices, or the
/// engine answers again. A newer cookie of the site is not in the way for a while, but there.
bool canBeTriedAgain(const CookieChangeOutcome &outcome)
{
    using Why = CookieChangeOutcome::Why;
    return outcome.kind == CookieChangeOutcome::Kind::TimedOut || outcome.why == Why::Choice ||
           outcome.why == Why::EngineDidNotTakeIt;
}

/// What has no name cannot be written, so its deletion is for good.
bool canBeTakenBack(const CookieChangeOutcome &outcome)
{
    return outcome.changedTheStore() &&
           !(outcome.change.isDeletion() && outcome.change.before->key.name.isEmpty());
}

bool changesTheStore(const CookieChangeOutcome &outcome)
{
    return outcome.changedTheStore();
}

} // namespace

CookieUndoCommand::CookieUndoCommand(Outcomes outcomes, Site shownOn, Run run)
    : m_outcomes(std::move(outcomes))
    , m_shownOn(std::move(shownOn))
    , m_run(std::move(run))
{
    const auto counts = [this](auto &&isKind) {
        return int(std::count_if(m_outcomes.cbegin(), m_outcomes.cend(), [&isKind](const auto &outcome) {
            return outcome.changedTheStore() && isKind(outcome.change);
        }));
    };
    const int all = counts([](const CookieChange &) { return true; });
    if (counts([](const CookieChange &change) { return change.isDeletion(); }) == all)
        setText(tr("delete of %n cookie(s)", nullptr, all));
    else if (counts([](const CookieChange &change) { return change.isAddition(); }) == all)
        setText(tr("adding of %n cookie(s)", nullptr, all));
    else
        setText(tr("change of %n cookie(s)", nullptr, all));
}

void CookieUndoCommand::redo()
{
    if (std::exchange(m_isPushed, true))
        m_run(*this, Direction::Redo);
}

CookieUndoCommand::Settled CookieUndoCommand::settle(const Outcomes &outcomes)
{
    Outcomes done; // in the order of reversed()
    std::copy_if(m_outcomes.crbegin(), m_outcomes.crend(), std::back_inserter(done), changesTheStore);
    Outcomes left;
    for (qsizetype i = 0; i < std::min(done.size(), outcomes.size()); ++i) {
        if (!outcomes.at(i).changedTheStore() && canBeTriedAgain(outcomes.at(i)))
            left.prepend(done.at(i));
    }
    const bool isAnyDone = std::any_of(outcomes.cbegin(), outcomes.cend(), changesTheStore);
    if (!isAnyDone && !left.isEmpty())
        return Settled::CanBeTriedAgain;
    m_outcomes = outcomes + std::exchange(m_left, left);
    return Settled::Done;
}

void CookieUndoCommand::forget()
{
    m_outcomes.clear();
    m_left.clear();
}

bool CookieUndoCommand::isSpent() const
{
    return std::none_of(m_outcomes.cbegin(), m_outcomes.cend(), canBeTakenBack);
}

qsizetype CookieUndoCommand::octets() const
{
    qsizetype octets = 0;
    for (const Outcomes *const outcomes : {&m_outcomes, &m_left}) {
        for (const CookieChangeOutcome &outcome : *outcomes)
            octets +=
                octetsOf(outcome.change.before) + octetsOf(outcome.change.after) + octetsOf(outcome.stored);
    }
    return octets;
}

} // namespace consentdesk
