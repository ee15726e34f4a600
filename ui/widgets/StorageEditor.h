// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/StorageNode.h"
#include "pagestorage/StorageChange.h"

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace consentdesk {

/// What a visitor can do with stored things: asks in dialogs, and tells the change that shall be made.
class StorageEditor final : public QObject
{
    Q_OBJECT

public:
    /// Asked before something is done that cannot be undone; the sentence tells what. True: go on.
    using Confirm = std::function<bool(const QString &question)>;

    /// Dialogs stand above @p window.
    explicit StorageEditor(QWidget &window);

    void setConfirm(Confirm confirm) { m_confirm = std::move(confirm); }
    /// What is shown, so that a name is not added twice.
    void setStorage(const PageStorage &storage) { m_storage = storage; }
    [[nodiscard]] bool mayAdd() const { return !editableAreas().isEmpty(); }
    [[nodiscard]] static bool isInArea(const StorageNode &node);
    [[nodiscard]] static bool canBeEdited(const StorageNode &node);
    [[nodiscard]] static bool canBeDeleted(const StorageNode &node);

    void add(const StorageArea &preferred);
    void edit(const StorageNode &node);
    void remove(const StorageNode &node);
    void clear(const StorageArea &area);
    /// The whole value that edit() asked for; another one is let pass. Empty: done; else why it cannot be
    /// edited, a sentence.
    [[nodiscard]] QString takeValue(const StorageArea &area, const QString &key, const QString &value,
                                    bool isWhole);
    /// Edits nothing that was asked for before.
    void forgetPending() { m_pending.reset(); }

signals:
    void valueWanted(const consentdesk::StorageArea &area, const QString &key);
    void changeWanted(const consentdesk::StorageChange &change);

private:
    struct Pending
    {
        StorageArea area;
        QString key;
    };

    [[nodiscard]] QList<StorageArea> editableAreas() const;
    [[nodiscard]] bool hasEntry(const StorageArea &area, const QString &key) const;
    void openDialog(const StorageArea &area, const QString &key, const QString &value);
    [[nodiscard]] bool isConfirmed(const QString &question);

    QWidget &m_window;
    Confirm m_confirm;
    PageStorage m_storage;
    std::optional<Pending> m_pending; ///< waits for its whole value
};

} // namespace consentdesk
