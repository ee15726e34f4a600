// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/CookieUndoCommand.h"
#include "browser/CookieWriter.h"

#include <QObject>
#include <QQueue>
#include <QUndoStack>

#include <functional>

namespace consentdesk {

/// What the visitor does with cookies, and the way back from it: additions, edits and deletions, single or
/// many at once. A step can be undone once the store has confirmed it. What the site has changed since is
/// left as it is, and the outcome says so. A step of which nothing could be taken back, because the
/// visitor's choices or the engine did not let it, stays the next one and can be tried again.
///
/// Values are held in memory only; the oldest steps are forgotten. UI thread.
class CookieEdits final : public QObject
{
    Q_OBJECT

public:
    static constexpr int maximumSteps = 50;
    static constexpr qsizetype maximumOctets = 16 * 1024 * 1024;

    enum class Direction { Do, Undo, Redo };
    Q_ENUM(Direction)

    struct Report
    {
        Direction direction = Direction::Do;
        QString text; ///< "delete of 12 cookies"; empty when nothing was done
        CookieWriter::Outcomes outcomes;
        quint64 request = 0; ///< what carryOut() answered; 0 of undo() and redo()
    };

    /// @p writer must outlive it. @p octets: how much of names and values is held at most.
    explicit CookieEdits(CookieWriter &writer, qsizetype octets = maximumOctets, QObject *parent = nullptr);
    ~CookieEdits() override;
    Q_DISABLE_COPY_MOVE(CookieEdits)

    /// Asked for while another step is under way, it waits for that one, as undo() and redo() do. Returns
    /// the number under which it is reported.
    quint64 carryOut(const QList<CookieChange> &changes, const Site &shownOn);
    void undo();
    void redo();

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// "Undo delete of 12 cookies", for a menu; "Undo" when there is nothing to undo.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

signals:
    void finished(const consentdesk::CookieEdits::Report &report);
    /// canUndo(), canRedo() and the texts may answer differently.
    void changed();

private:
    void whenFree(const std::function<void()> &step);
    void start(const QList<CookieChange> &changes, const Site &shownOn, CookieWriter::Done done);
    void run(CookieUndoCommand &command, CookieUndoCommand::Direction direction);
    void stayPut(CookieUndoCommand::Direction direction);
    void conclude(const Report &report);
    void push(const CookieWriter::Outcomes &outcomes, const Site &shownOn, quint64 request);
    void forgetOldest();
    [[nodiscard]] CookieUndoCommand *stepAt(int index) const;

    CookieWriter &m_writer;
    qsizetype m_maximumOctets;
    QUndoStack m_stack;
    QQueue<std::function<void()>> m_waiting;
    quint64 m_lastRequest = 0;
    bool m_isBusy = false;
    bool m_isStayingPut = false; ///< the stack goes back over a step that was not carried out
};

} // namespace consentdesk
