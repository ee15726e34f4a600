// SPDX-License-Identifier: Apache-2.0
#include "policy/PolicySections.h"

#include "policy/PolicyColumn.h"

#include <algorithm>

namespace consentdesk {

namespace {

constexpr int labelLevel = 7;

} // namespace

void PolicySections::enterHeading(int level, const QString &text)
{
    enter(level, text);
}

void PolicySections::enterLabel(const QString &text)
{
    enter(labelLevel, text);
}

void PolicySections::enterRunIn(const QString &text)
{
    if (categoryFromText(text).isStated())
        enter(labelLevel, text);
}

void PolicySections::enter(int level, const QString &text)
{
    while (!m_levels.isEmpty() && m_levels.constLast().level >= level)
        m_levels.removeLast();
    m_levels.append({level, text});
}

bool PolicySections::speakOfSomethingElse() const
{
    const auto isBelowMain = [](const Level &level) { return level.level > 1; };
    const auto isOfCookies = [&](const Level &level) {
        return isBelowMain(level) && speaksOfCookies(level.text);
    };
    return std::any_of(m_levels.cbegin(), m_levels.cend(), isBelowMain) &&
           std::none_of(m_levels.cbegin(), m_levels.cend(), isOfCookies);
}

void PolicySections::endPart()
{
    if (!m_outer.isEmpty()) // a page that is cut may have lost either end
        m_levels = m_outer.takeLast();
}

std::optional<PolicySections::Section> PolicySections::category() const
{
    std::optional<Section> found;
    for (auto at = m_levels.crbegin(); at != m_levels.crend(); ++at) {
        if (at->level == 1 && m_levels.size() > 1)
            break; // "Cookies and advertising": a title over everything
        const CategoryReading reading = categoryFromText(at->text);
        if (!reading.isStated())
            continue;
        if (!found)
            found = Section{at->text, {}};
        found->reading = completed(found->reading, reading);
    }
    return found;
}

bool PolicySections::nearestSpeaksOfCookies() const
{
    return !m_levels.isEmpty() && m_levels.constLast().level > 1 &&
           speaksOfCookies(m_levels.constLast().text);
}

bool PolicySections::speakOfCookies() const
{
    return std::any_of(m_levels.cbegin(), m_levels.cend(),
                       [](const Level &level) { return speaksOfCookies(level.text); });
}

} // namespace consentdesk
