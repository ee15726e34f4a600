// SPDX-License-Identifier: Apache-2.0
#include "consent/HalvingSearch.h"

#include <QtGlobal>

#include <algorithm>

namespace consentdesk {

HalvingSearch::HalvingSearch(int count)
    : m_count(std::max(count, 0))
{
    if (m_count == 0)
        m_state = State::NotFound;
    else
        startRow(m_count);
}

void HalvingSearch::startRow(int longest)
{
    m_tooShort = 0;
    m_longEnough = longest;
    m_step = Step::Row;
    if (m_longEnough - m_tooShort <= 1)
        onRowFound();
}

QList<int> HalvingSearch::trial() const
{
    int length = 0;
    if (m_step == Step::Everything)
        length = m_count;
    else if (m_step == Step::Row)
        length = (m_tooShort + m_longEnough) / 2;
    QList<int> numbers = m_needed;
    for (int number = 0; number < length; ++number) {
        if (!m_needed.contains(number))
            numbers.append(number);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

void HalvingSearch::answer(bool helped)
{
    if (m_state != State::Trying)
        return;
    ++m_answers;
    m_isProven = m_isProven || helped;
    switch (m_step) {
    case Step::Row:
        (helped ? m_longEnough : m_tooShort) = (m_tooShort + m_longEnough) / 2;
        if (m_longEnough - m_tooShort <= 1)
            onRowFound();
        break;
    case Step::Alone:
        if (helped)
            m_state = State::Found;
        else if (!m_isProven)
            m_step = Step::Everything; // before more is asked: does anything help at all?
        else if (m_longEnough > 1)
            startRow(m_longEnough - 1);
        else
            m_state = State::NotFound; // answers that contradict each other
        break;
    case Step::Everything:
        if (helped && m_longEnough > 1)
            startRow(m_longEnough - 1);
        else
            m_state = State::NotFound;
        break;
    }
}

void HalvingSearch::onRowFound()
{
    m_needed.append(m_longEnough - 1);
    m_step = Step::Alone;
}

QList<int> HalvingSearch::needed() const
{
    QList<int> numbers = m_needed;
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

int HalvingSearch::remaining() const
{
    if (m_state != State::Trying)
        return 0;
    int answers = 1; // of the trial alone
    for (int open = m_longEnough - m_tooShort; m_step == Step::Row && open > 1; open = (open + 1) / 2)
        ++answers;
    return answers;
}

} // namespace consentdesk
