// SPDX-License-Identifier: Apache-2.0
#include "widgets/StorageEditor.h"

#include "base/DisplayText.h"
#include "pagestorage/StorageText.h"
#include "widgets/StorageEntryDialog.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace consentdesk {

namespace {

using Type = StorageNode::Type;

StorageChange deletionOf(const StorageNode &node)
{
    if (node.type != Type::Entry)
        return {.action = StorageChange::Action::Delete, .area = node.area, .name = node.name};
    StorageChange change{.action = StorageChange::Action::Remove, .area = node.area, .name = node.name};
    if (node.entry.isValueWhole())
        change.expected = node.entry.value;
    return change;
}

} // namespace

StorageEditor::StorageEditor(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

bool StorageEditor::isInArea(const StorageNode &node)
{
    return node.type != Type::Root && node.type != Type::Origin && node.parent && node.parent->parent;
}

bool StorageEditor::canBeEdited(const StorageNode &node)
{
    return node.type == Type::Entry && node.isNameWhole;
}

bool StorageEditor::canBeDeleted(const StorageNode &node)
{
    const bool isThing = node.type == Type::Entry || node.type == Type::Database ||
                         node.type == Type::Cache || node.type == Type::Worker;
    return isThing && node.isNameWhole;
}

QList<StorageArea> StorageEditor::editableAreas() const
{
    QList<StorageArea> areas;
    for (const OriginStorage &origin : m_storage.origins) {
        if (origin.origin.isEmpty() || origin.problem)
            continue;
        if (!origin.local.problem)
            areas.append({origin.origin, StorageKind::Local});
        if (!origin.session.problem)
            areas.append({origin.origin, StorageKind::Session});
    }
    return areas;
}

bool StorageEditor::hasEntry(const StorageArea &area, const QString &key) const
{
    const OriginStorage *const origin = m_storage.find(area.origin);
    if (!origin)
        return false;
    const EntryList &list = area.kind == StorageKind::Session ? origin->session : origin->local;
    return std::any_of(list.items.cbegin(), list.items.cend(),
                       [&key](const StorageEntry &entry) { return entry.isKeyWhole() && entry.key == key; });
}

void StorageEditor::add(const StorageArea &preferred)
{
    auto *const dialog = new StorageEntryDialog(
        editableAreas(), preferred,
        [this](const StorageArea &area, const QString &key) { return hasEntry(area, key); }, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { emit changeWanted(dialog->change()); });
    dialog->open();
}

void StorageEditor::edit(const StorageNode &node)
{
    if (!canBeEdited(node))
        return;
    if (node.entry.isValueWhole())
        return openDialog(node.area, node.name, node.entry.value);
    m_pending = Pending{node.area, node.name};
    emit valueWanted(node.area, node.name);
}

QString StorageEditor::takeValue(const StorageArea &area, const QString &key, const QString &value,
                                 bool isWhole)
{
    if (!m_pending || m_pending->area != area || m_pending->key != key)
        return {};
    m_pending.reset();
    if (!isWhole || value.size() > StorageChange::longestValue)
        return tr("This value is too long to be edited here.");
    openDialog(area, key, value);
    return {};
}

void StorageEditor::openDialog(const StorageArea &area, const QString &key, const QString &value)
{
    auto *const dialog = new StorageEntryDialog(area, key, value, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, value] {
        if (dialog->change().value != value)
            emit changeWanted(dialog->change());
    });
    dialog->open();
}

void StorageEditor::remove(const StorageNode &node)
{
    if (!canBeDeleted(node))
        return;
    const StorageChange change = deletionOf(node); // the node may be gone when the visitor has answered
    const QString question = tr("Delete “%1”? This cannot be undone.").arg(displayText(node.name, 60));
    if (holdsEntries(change.area.kind) || isConfirmed(question))
        emit changeWanted(change);
}

void StorageEditor::clear(const StorageArea &area)
{
    const QString question = tr("Delete everything in “%1” of %2? This cannot be undone.")
                                 .arg(kindText(area.kind), displayText(area.origin, 60));
    if (holdsEntries(area.kind) || isConfirmed(question))
        emit changeWanted({.action = StorageChange::Action::Clear, .area = area});
}

bool StorageEditor::isConfirmed(const QString &question)
{
    if (m_confirm)
        return m_confirm(question);
    QMessageBox box(QMessageBox::Question, tr("Delete"), question, QMessageBox::Cancel, &m_window);
    box.setTextFormat(Qt::PlainText);
    const QAbstractButton *const remove = box.addButton(tr("Delete"), QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == remove;
}

} // namespace consentdesk
