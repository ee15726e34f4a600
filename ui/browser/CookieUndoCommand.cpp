// SPDX-License-Identifier: Apache-2.0
#include "browser/CookieUndoCommand.h"

#include <algorithm>
#include <utility>

namespace consentdesk {

namespace {

qsizetype octetsOf(const std::optional<Cookie> &cookie)
{
    return cookie ? cookie->key.name.size() + cookie->value.size() + qsizetype(sizeof(Cookie)) : 0;
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

bool CookieUndoCommand::isSpent() const
{
    return std::none_of(m_outcomes.cbegin(), m_outcomes.cend(),
                        [](const auto &outcome) { return outcome.changedTheStore(); });
}

qsizetype CookieUndoCommand::octets() const
{
    qsizetype octets = 0;
    for (const CookieChangeOutcome &outcome : m_outcomes)
        octets += octetsOf(outcome.change.before) + octetsOf(outcome.change.after) + octetsOf(outcome.stored);
    return octets;
}

} // namespace consentdesk
