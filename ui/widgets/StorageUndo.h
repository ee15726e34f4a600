// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagestorage/StorageChange.h"

#include <QList>
#include <QObject>

class QUndoStack;

namespace consentdesk {

/// Puts the visitor's changes of local and session storage on the program's undo stack, once they are done.
/// Undoing one asks for its inverse, which changes nothing when the page has written there since. Values stay
/// in memory until the stack forgets them. UI thread.
class StorageUndo final : public QObject
{
    Q_OBJECT

public:
    /// @p stack must outlive this, and be cleared before it: its commands come back here.
    explicit StorageUndo(QUndoStack &stack, QObject *parent = nullptr);

public slots:
    /// A change that the visitor wants.
    void request(const consentdesk::StorageChange &change);
    /// What came of a change, whoever wanted it.
    void take(const consentdesk::StorageChange &change, const consentdesk::StorageOutcome &outcome);

signals:
    /// To be done now: the visitor's, or one that undoes or redoes.
    void changeWanted(const consentdesk::StorageChange &change);

private:
    class Command;

    QUndoStack &m_stack;
    QList<StorageChange> m_requested; ///< of the visitor, without an outcome yet
};

} // namespace consentdesk
