// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/HalvingSearch.h"
#include "report/BreakageSuspects.h"

#include <optional>

namespace consentdesk {

/// The steps of "Site not working?": what is allowed for a try, and what the visitor's answers make of it.
/// Value type, any thread; it neither allows nor loads anything itself.
class BreakageFinder final
{
public:
    enum class State {
        Choosing,  ///< the visitor says what to try
        Trying,    ///< choices() are to be in force until answer()
        Found,     ///< choices() helped
        NotHelped, ///< nothing that was tried helped
    };

    explicit BreakageFinder(const QList<BreakageSuspect> &suspects);

    [[nodiscard]] const QList<BreakageSuspect> &suspects() const { return m_suspects; }
    [[nodiscard]] State state() const { return m_state; }

    // What to try; each begins anew. Numbers are places in suspects().
    void tryOnly(const QList<int> &numbers);
    void tryCategory(CookieCategory category);
    void tryAll();
    /// Half of what is left with each answer, until one is found.
    void tryHalves();

    /// Whether the page works with choices().
    void answer(bool helped);
    /// Nothing is tried any more.
    void stop();

    /// What is tried, or was found. Empty while choosing.
    [[nodiscard]] QList<BreakageSuspect> allowed() const;
    /// The same as choices for the site.
    [[nodiscard]] ChoiceSet choices() const;
    /// Of tryHalves(): how many more answers it takes at most if one thing alone is needed; else none.
    [[nodiscard]] std::optional<int> remaining() const;

private:
    void begin(const QList<int> &numbers, const QList<CookieCategory> &categories);

    QList<BreakageSuspect> m_suspects;
    State m_state = State::Choosing;
    QList<int> m_tried;
    QList<CookieCategory> m_categories; ///< allowed as such
    std::optional<HalvingSearch> m_halves;
};

} // namespace consentdesk
