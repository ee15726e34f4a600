// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace consentdesk {

/// Finds which of several refused things a site needs, by allowing some of them at a time and asking whether
/// that helped. One needed thing among n is found in at most ceil(log2 n) + 1 answers, confirmed by a trial
/// of it alone. Things that are needed together are found one after the other. Value type, any thread.
///
/// What is tried is always the first so many candidates and what is found already: the shortest such row that
/// helps ends with a needed one, which holds as long as allowing more never breaks what worked.
class HalvingSearch final
{
public:
    enum class State {
        Trying,   ///< trial() is to be tried
        Found,    ///< needed() was tried alone and helped
        NotFound, ///< not even all together helped
    };

    /// @p count candidates, the most likely first; they are told by their numbers from 0. None: NotFound.
    explicit HalvingSearch(int count);

    [[nodiscard]] State state() const { return m_state; }
    /// What to allow now, everything else refused. Sorted.
    [[nodiscard]] QList<int> trial() const;
    /// Whether trial() helped.
    void answer(bool helped);
    /// What is known to be needed so far. Sorted.
    [[nodiscard]] QList<int> needed() const;
    [[nodiscard]] int answers() const { return m_answers; }
    /// How many more answers it takes at most if one thing alone is needed.
    [[nodiscard]] int remaining() const;

private:
    enum class Step { Row, Alone, Everything };

    void startRow(int longest);
    void onRowFound();

    State m_state = State::Trying;
    Step m_step = Step::Row;
    QList<int> m_needed;
    int m_tooShort = 0;      ///< a row of that many does not help, or is not known to
    int m_longEnough = 0;    ///< a row of that many helps, if anything does
    bool m_isProven = false; ///< some trial of this search helped
    int m_count = 0;
    int m_answers = 0;
};

} // namespace consentdesk
