// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagestorage/StorageChange.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace consentdesk {

class StatePage;
class StorageEditor;
class StorageTreeView;
class StorageValuePane;

/// What a page has stored beside cookies: search (Ctrl+F), list, value, and what can be done. It is given
/// snapshots and tells wishes; the engine is elsewhere. UI thread.
class StorageView final : public QWidget
{
    Q_OBJECT

public:
    explicit StorageView(QWidget *parent = nullptr);

    /// A reading has begun. What is shown stays.
    void setLoading();
    void setStorage(const PageStorage &storage);
    /// There is nothing to show, and why: a sentence.
    void setProblem(const QString &sentence);
    /// The answer to valueWanted(); an entry that is gone has no value.
    void showValue(const StorageArea &area, const QString &key, const std::optional<QString> &value,
                   bool isWhole);
    void showValueProblem(const StorageArea &area, const QString &key, const QString &sentence);
    void showOutcome(const StorageChange &change, const StorageOutcome &outcome);

    [[nodiscard]] StorageTreeView &tree() const { return *m_tree; }
    [[nodiscard]] StorageEditor &editor() const { return *m_editor; }

signals:
    void readWanted();
    void valueWanted(const consentdesk::StorageArea &area, const QString &key);
    void changeWanted(const consentdesk::StorageChange &change);

private:
    enum class NoticeKind { Done, Warning };

    void createLayout();
    void connectTree();
    void connectOthers();
    [[nodiscard]] QWidget *createToolBar();
    [[nodiscard]] bool isCurrent(const StorageArea &area, const QString &key) const;
    void showNode();
    void showList();
    void requestValue();
    void updateSummary();
    void notify(const QString &sentence, NoticeKind kind);

    PageStorage m_storage;
    QLineEdit *m_search;
    StorageTreeView *m_tree;
    StorageEditor *m_editor;
    StorageValuePane *m_value;
    StatePage *m_state;
    QStackedWidget *m_stack;
    QLabel *m_summary;
    QLabel *m_notice;
};

} // namespace consentdesk
