// SPDX-License-Identifier: Apache-2.0
#include "report/BreakageFinder.h"

#include <numeric>

namespace consentdesk {

BreakageFinder::BreakageFinder(const QList<BreakageSuspect> &suspects)
    : m_suspects(suspects)
{
}

void BreakageFinder::tryOnly(const QList<int> &numbers)
{
    begin(numbers, {});
}

void BreakageFinder::tryCategory(CookieCategory category)
{
    QList<int> numbers;
    for (int number = 0; number < int(m_suspects.size()); ++number) {
        if (m_suspects.at(number).category == category)
            numbers.append(number);
    }
    begin(numbers, {category});
}

void BreakageFinder::tryAll()
{
    QList<int> numbers(m_suspects.size());
    std::iota(numbers.begin(), numbers.end(), 0);
    begin(numbers, {CookieCategory::Statistical, CookieCategory::Internal, CookieCategory::ThirdParty});
}

void BreakageFinder::tryHalves()
{
    const HalvingSearch halves(int(m_suspects.size()));
    if (halves.state() != HalvingSearch::State::Trying)
        return;
    begin(halves.trial(), {});
    m_halves = halves;
}

void BreakageFinder::begin(const QList<int> &numbers, const QList<CookieCategory> &categories)
{
    m_halves.reset();
    m_tried = numbers;
    m_categories = categories;
    m_state = m_tried.isEmpty() && m_categories.isEmpty() ? State::Choosing : State::Trying;
}

void BreakageFinder::answer(bool helped)
{
    if (m_state != State::Trying)
        return;
    if (!m_halves) {
        m_state = helped ? State::Found : State::NotHelped;
        return;
    }
    m_halves->answer(helped);
    if (m_halves->state() == HalvingSearch::State::Trying) {
        m_tried = m_halves->trial();
        return;
    }
    const bool isFound = m_halves->state() == HalvingSearch::State::Found;
    m_tried = isFound ? m_halves->needed() : QList<int>();
    m_state = isFound ? State::Found : State::NotHelped;
}

void BreakageFinder::stop()
{
    begin({}, {});
}

QList<BreakageSuspect> BreakageFinder::allowed() const
{
    QList<BreakageSuspect> allowed;
    for (const int number : m_tried)
        allowed.append(m_suspects.at(number));
    return allowed;
}

ChoiceSet BreakageFinder::choices() const
{
    ChoiceSet choices;
    for (const CookieCategory category : m_categories)
        choices.categories.insert(category, Decision::Allow);
    for (const int number : m_tried)
        choices.cookies.insert(m_suspects.at(number).selector, Decision::Allow);
    return choices;
}

std::optional<int> BreakageFinder::remaining() const
{
    return m_halves && m_state == State::Trying ? std::optional(m_halves->remaining()) : std::nullopt;
}

} // namespace consentdesk
