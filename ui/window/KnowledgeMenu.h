// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QMenu;
class QWidget;

namespace consentdesk {

class KnowledgeDialog;
class KnowledgeLibrary;

/// The menu's entries about what is known of cookies, and the program's own dialog, which leads there. UI
/// thread.
class KnowledgeMenu final : public QObject
{
    Q_OBJECT

public:
    /// @p knowledge outlives it; null: what is known can be neither seen nor changed. Dialogs open before
    /// @p window, whose child it is.
    KnowledgeMenu(KnowledgeLibrary *knowledge, QWidget &window);

    /// Adds its entries, if there is something to see.
    void fill(QMenu &menu);
    void showAbout();

private:
    KnowledgeDialog *showSources();

    KnowledgeLibrary *m_knowledge;
    QWidget &m_window;
};

} // namespace consentdesk
