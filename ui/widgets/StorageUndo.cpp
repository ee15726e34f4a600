// SPDX-License-Identifier: Apache-2.0
#include "widgets/StorageUndo.h"

#include "base/DisplayText.h"
#include "pagestorage/StorageText.h"

#include <QPointer>
#include <QUndoCommand>
#include <QUndoStack>

namespace consentdesk {

namespace {

QString commandText(const StorageChange &change)
{
    const QString name = displayText(change.name, 40);
    switch (change.action) {
    case StorageChange::Action::Set:
        return StorageUndo::tr("change of “%1”").arg(name);
    case StorageChange::Action::Remove:
        return StorageUndo::tr("deletion of “%1”").arg(name);
    default:
        return StorageUndo::tr("clearing of %1").arg(kindText(change.area.kind));
    }
}

} // namespace

class StorageUndo::Command final : public QUndoCommand
{
public:
    Command(StorageUndo &owner, const StorageChange &done, const StorageChange &inverse)
        : QUndoCommand(commandText(done))
        , m_owner(&owner)
        , m_change(done)
        , m_inverse(inverse)
    {
        // Done again, it must find what the undoing left.
        if (inverse.action == StorageChange::Action::Set)
            m_change.expected = inverse.value;
        else
            m_change.expected.reset();
    }

    void undo() override { want(m_inverse); }
    void redo() override
    {
        if (m_isDone) // the stack redoes what it is given; this is done already
            want(m_change);
        m_isDone = true;
    }

private:
    void want(const StorageChange &change)
    {
        if (m_owner)
            emit m_owner->changeWanted(change);
    }

    QPointer<StorageUndo> m_owner;
    StorageChange m_change;
    StorageChange m_inverse;
    bool m_isDone = false;
};

StorageUndo::StorageUndo(QUndoStack &stack, QObject *parent)
    : QObject(parent)
    , m_stack(stack)
{
}

void StorageUndo::request(const StorageChange &change)
{
    m_requested.append(change);
    emit changeWanted(change);
}

void StorageUndo::take(const StorageChange &change, const StorageOutcome &outcome)
{
    if (!m_requested.removeOne(change))
        return;
    if (const auto inverse = inverseOf(change, outcome))
        m_stack.push(new Command(*this, change, *inverse));
}

} // namespace consentdesk
