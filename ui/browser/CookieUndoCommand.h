// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/CookieChangeOutcome.h"
#include "cookies/Site.h"

#include <QCoreApplication>
#include <QUndoCommand>

#include <functional>

namespace consentdesk {

/// One step of CookieEdits: changes that were carried out, and how to take them back. It holds the values of
/// cookies, in memory only. UI thread.
class CookieUndoCommand final : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(consentdesk::CookieUndoCommand)

public:
    using Outcomes = QList<CookieChangeOutcome>;
    enum class Direction { Undo, Redo };
    /// Starts to carry out what takes the step back, or does it again.
    using Run = std::function<void(CookieUndoCommand &, Direction)>;

    /// Of something that is already done. @p shownOn: the site on which it was done.
    CookieUndoCommand(Outcomes outcomes, Site shownOn, Run run);

    void undo() override { m_run(*this, Direction::Undo); }
    /// QUndoStack calls it when the step is pushed, too; that time there is nothing to do.
    void redo() override;

    /// What takes back what was done last, be it done, undone or done again.
    [[nodiscard]] QList<CookieChange> reversed() const { return consentdesk::reversed(m_outcomes); }
    enum class Settled { Done, CanBeTriedAgain };
    /// What became of reversed(). What was not done now, but may be another time, is held and belongs to the
    /// step again after it was run in the other direction. When that is all of it, the step stays as it was.
    [[nodiscard]] Settled settle(const Outcomes &outcomes);
    [[nodiscard]] const Site &shownOn() const { return m_shownOn; }

    /// Whether there is something to take back. Not when the site was quicker with every cookie, or when the
    /// step was forgotten, or deleted what has no name.
    [[nodiscard]] bool isSpent() const;
    /// Octets of names and values that it holds.
    [[nodiscard]] qsizetype octets() const;
    /// Lets go of all values.
    void forget();

private:
    Outcomes m_outcomes; ///< of what was done last
    Outcomes m_left;     ///< of what was done before, and could not be taken back the last time
    Site m_shownOn;
    Run m_run;
    bool m_isPushed = false;
};

} // namespace consentdesk
