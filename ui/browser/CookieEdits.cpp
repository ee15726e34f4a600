// SPDX-License-Identifier: Apache-2.0
#include "browser/CookieEdits.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace consentdesk {

CookieEdits::CookieEdits(CookieWriter &writer, qsizetype octets, QObject *parent)
    : QObject(parent)
    , m_writer(writer)
    , m_maximumOctets(octets)
{
    m_stack.setUndoLimit(maximumSteps);
    connect(&m_stack, &QUndoStack::indexChanged, this, &CookieEdits::changed);
}

CookieEdits::~CookieEdits()
{
    m_stack.disconnect(this); // its end is no change to tell of: whoever listens may be half gone
}

quint64 CookieEdits::carryOut(const QList<CookieChange> &changes, const Site &shownOn)
{
    const quint64 request = ++m_lastRequest;
    whenFree([this, changes, shownOn, request] {
        start(changes, shownOn, [this, shownOn, request](const CookieWriter::Outcomes &outcomes) {
            push(outcomes, shownOn, request);
        });
    });
    return request;
}

void CookieEdits::undo()
{
    whenFree([this] {
        if (canUndo())
            m_stack.undo();
    });
}

void CookieEdits::redo()
{
    whenFree([this] {
        if (canRedo())
            m_stack.redo();
    });
}

bool CookieEdits::canUndo() const
{
    const CookieUndoCommand *const step = stepAt(m_stack.index() - 1);
    return step && !step->isSpent();
}

bool CookieEdits::canRedo() const
{
    const CookieUndoCommand *const step = stepAt(m_stack.index());
    return step && !step->isSpent();
}

QString CookieEdits::undoText() const
{
    return canUndo() ? tr("Undo %1").arg(m_stack.undoText()) : tr("Undo");
}

QString CookieEdits::redoText() const
{
    return canRedo() ? tr("Redo %1").arg(m_stack.redoText()) : tr("Redo");
}

/// The stack changes only between two runs: a step that is under way cannot be dropped from it.
void CookieEdits::whenFree(const std::function<void()> &step)
{
    m_waiting.enqueue(step);
    while (!m_isBusy && !m_waiting.isEmpty())
        m_waiting.dequeue()();
}

void CookieEdits::start(const QList<CookieChange> &changes, const Site &shownOn, CookieWriter::Done done)
{
    m_isBusy = true;
    m_writer.carryOut(changes, shownOn,
                      [self = QPointer(this), done = std::move(done)](const auto &outcomes) {
                          if (self)
                              done(outcomes);
                      });
}

void CookieEdits::run(CookieUndoCommand &command, CookieUndoCommand::Direction direction)
{
    if (m_isStayingPut)
        return;
    start(command.reversed(), command.shownOn(), [this, &command, direction](const auto &outcomes) {
        const bool isDone = command.settle(outcomes) == CookieUndoCommand::Settled::Done;
        if (!isDone)
            stayPut(direction);
        conclude({direction == CookieUndoCommand::Direction::Undo ? Direction::Undo : Direction::Redo,
                  isDone ? command.text() : QString(), outcomes, 0});
    });
}

/// The stack has gone past the step when it asked for it; what was not carried out is still the next one.
void CookieEdits::stayPut(CookieUndoCommand::Direction direction)
{
    m_isStayingPut = true;
    if (direction == CookieUndoCommand::Direction::Undo)
        m_stack.redo();
    else
        m_stack.undo();
    m_isStayingPut = false;
}

void CookieEdits::push(const CookieWriter::Outcomes &outcomes, const Site &shownOn, quint64 request)
{
    auto step = std::make_unique<CookieUndoCommand>(
        outcomes, shownOn, [this](auto &command, auto direction) { run(command, direction); });
    const bool isAnyDone = std::any_of(outcomes.cbegin(), outcomes.cend(),
                                       [](const auto &outcome) { return outcome.changedTheStore(); });
    const QString text = isAnyDone ? step->text() : QString();
    if (step->isSpent())
        return conclude(
            {Direction::Do, text, outcomes, request}); // an earlier step stays the one to be undone
    m_stack.push(step.release());
    forgetOldest();
    conclude({Direction::Do, text, outcomes, request});
}

void CookieEdits::conclude(const Report &report)
{
    m_isBusy = false;
    emit changed();
    emit finished(report);
    whenFree([] {}); // what was asked for meanwhile
}

void CookieEdits::forgetOldest()
{
    qsizetype octets = 0;
    for (int i = m_stack.count() - 1; i >= 0; --i) {
        octets += stepAt(i)->octets();
        if (octets > m_maximumOctets && i < m_stack.count() - 1) // the latest can always be taken back
            stepAt(i)->forget();
    }
}

CookieUndoCommand *CookieEdits::stepAt(int index) const
{
    // The stack holds what push() gave it, and shows it as constant only.
    const auto *const step = dynamic_cast<const CookieUndoCommand *>(m_stack.command(index));
    return const_cast<CookieUndoCommand *>(step); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

} // namespace consentdesk
