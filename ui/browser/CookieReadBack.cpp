// SPDX-License-Identifier: Apache-2.0
#include "browser/CookieReadBack.h"

#include "cookies/CookieDifference.h"

namespace consentdesk {

namespace {

using Kind = CookieChangeOutcome::Kind;
using Why = CookieChangeOutcome::Why;
using Insistence = CookieChange::Insistence;

CookieChangeOutcome &refuse(CookieChangeOutcome &outcome, Why why)
{
    outcome.kind = Kind::Refused;
    outcome.why = why;
    return outcome;
}

/// The engine does not report SameSite. What is written is kept: tests/browser/tst_enginefacts.cpp.
Cookie withSameSiteOf(const Cookie &written, Cookie stored)
{
    stored.sameSite = written.sameSite;
    return stored;
}

bool losesSameSite(const CookieChange &change)
{
    return change.after->sameSite == SameSite::NotReported &&
           change.insists.testFlag(Insistence::LoseSameSite) &&
           change.sameSiteBefore == SameSiteFinding::Unknown;
}

/// What was replaced, when that was not what the inventory had: the report of it was still on its way.
void correctBefore(CookieChange &change, const std::optional<Cookie> &replaced)
{
    if (!replaced || !change.before || differencesBetween(*change.before, *replaced).isEmpty())
        return;
    change.before = replaced;
    change.sameSiteBefore = SameSiteFinding::Unknown;
}

CookieChangeOutcome &keep(CookieChangeOutcome &outcome, const Cookie &stored)
{
    outcome.differences = differencesBetween(*outcome.change.after, stored);
    outcome.kind = outcome.differences.isEmpty() ? Kind::Kept : Kind::KeptDifferently;
    outcome.stored = withSameSiteOf(*outcome.change.after, stored);
    outcome.lostSameSite = losesSameSite(outcome.change);
    return outcome;
}

} // namespace

void CookieReadBack::expect(const CookieChange &change)
{
    if (change.before)
        m_reports.insert(change.before->key, {});
    if (change.after) {
        m_reports.insert(change.after->key, {});
        m_expectedValues.insert(change.after->key, change.after->value);
        m_expectedNames.insert(change.after->key.name);
    }
}

bool CookieReadBack::concerns(const CookieChange &change) const
{
    return (change.before && m_reports.contains(change.before->key)) ||
           (change.after && m_reports.contains(change.after->key));
}

void CookieReadBack::clear()
{
    *this = {};
}

void CookieReadBack::recordAdded(const Cookie &cookie)
{
    const auto reports = m_reports.find(cookie.key);
    if (reports == m_reports.end()) {
        if (m_expectedNames.contains(cookie.key.name))
            m_elsewhere.insert(cookie.key.name, cookie);
        return;
    }
    reports->lastAdded = cookie;
    const auto expected = m_expectedValues.constFind(cookie.key);
    if (expected != m_expectedValues.cend() && *expected == cookie.value && !reports->ours) {
        reports->ours = cookie;
        reports->replaced = reports->lastRemoved;
    }
}

void CookieReadBack::recordRemoved(const Cookie &cookie)
{
    if (const auto reports = m_reports.find(cookie.key); reports != m_reports.end())
        reports->lastRemoved = cookie;
}

CookieChangeOutcome CookieReadBack::outcomeOf(const CookieChange &change,
                                              const CookieInventory &inventory) const
{
    return change.after ? outcomeOfWrite(change, inventory) : outcomeOfDeletion(change, inventory);
}

CookieChangeOutcome CookieReadBack::outcomeOfDeletion(const CookieChange &change,
                                                      const CookieInventory &inventory) const
{
    CookieChangeOutcome outcome;
    outcome.change = change;
    const CookieKey key = change.before->key;
    const Reports reports = m_reports.value(key);
    const auto now = inventory.find(key);
    if (!now || !now->stored) {
        outcome.kind = Kind::Deleted;
        correctBefore(outcome.change, reports.lastRemoved);
        return outcome;
    }
    outcome.stored = now->cookie;
    if (!reports.lastAdded)
        return refuse(outcome, Why::EngineDidNotTakeIt);
    outcome.kind = Kind::StoreHasNewer; // the site has set it again at the same moment
    return outcome;
}

CookieChangeOutcome CookieReadBack::outcomeOfWrite(const CookieChange &change,
                                                   const CookieInventory &inventory) const
{
    CookieChangeOutcome outcome;
    outcome.change = change;
    const Cookie &asked = *change.after;
    const Reports reports = m_reports.value(asked.key);
    if (!reports.lastAdded) {
        const auto elsewhere = m_elsewhere.constFind(asked.key.name);
        if (elsewhere != m_elsewhere.cend() && elsewhere->value == asked.value &&
            elsewhere->key.host() == asked.key.host()) {
            const auto there = inventory.find(elsewhere->key);
            return there && there->refusal != Refusal::None ? refuse(outcome, Why::Choice)
                                                            : keep(outcome, *elsewhere);
        }
        return refuse(outcome, Why::EngineDidNotTakeIt);
    }
    correctBefore(outcome.change, reports.replaced);
    const auto now = inventory.find(asked.key);
    if (now && now->refusal != Refusal::None)
        return refuse(outcome, Why::Choice);
    const bool isOurs = now && now->stored && (!reports.ours || now->cookie.value == asked.value);
    if (isOurs)
        return keep(outcome, now->cookie);
    outcome.kind = Kind::StoreHasNewer;
    if (now && now->stored)
        outcome.stored = now->cookie;
    return outcome;
}

} // namespace consentdesk
