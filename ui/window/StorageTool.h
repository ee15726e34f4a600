// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/StorageUndo.h"
#include "widgets/StorageView.h"

#include <QPointer>
#include <QUndoStack>

#include <memory>

class QWebEnginePage;

namespace consentdesk {

class BrowserProfile;
class ConsentService;
class PageStorageReader;

/// What the page has stored beside cookies, in a view of its own. The script that reads it is installed when
/// the view is first looked at, and nothing is read while nobody looks. UI thread.
class StorageTool final : public QWidget
{
    Q_OBJECT

public:
    /// Everything must outlive the tool.
    StorageTool(ConsentService &consent, BrowserProfile &profile, QWidget *parent = nullptr);
    ~StorageTool() override;
    Q_DISABLE_COPY_MOVE(StorageTool)

    /// The page whose storage is shown, until another is set; must outlive the tool or that. What could be
    /// undone on another page cannot any more.
    void setPage(QWebEnginePage &page);
    [[nodiscard]] StorageView &view() const { return *m_view; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeReader();
    void connectReader();
    void connectUndo();

    ConsentService &m_consent;
    BrowserProfile &m_profile;
    QPointer<QWebEnginePage> m_page;
    QUndoStack m_undoStack;
    StorageUndo m_undo; ///< its commands are in the stack: the destructor empties that first
    StorageView *m_view;
    std::unique_ptr<PageStorageReader> m_reader;
};

} // namespace consentdesk
