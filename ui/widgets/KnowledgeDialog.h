// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/FileDialogs.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace consentdesk {

class KnowledgeLibrary;

/// Which sources of knowledge are loaded, of which day and under which licence; takes newer ones, takes them
/// away again, and writes all as a knowledge base of EDPB's tool. UI thread.
class KnowledgeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p library must outlive the dialog.
    explicit KnowledgeDialog(KnowledgeLibrary &library, QWidget *parent = nullptr);

    /// The system's dialogs ask for files unless this is called; @p dialogs must outlive the dialog.
    void setDialogs(FileDialogs &dialogs) { m_dialogs = &dialogs; }

public slots:
    void import();
    void exportForEdpb();
    void removeSelected();

private:
    void createTable();
    void createLayout();
    void fillTable();
    void takeFile(const QString &path);
    void say(const QString &sentences);
    void updateRemove();

    KnowledgeLibrary &m_library;
    FileDialogs *m_dialogs = &systemFileDialogs();
    QTreeWidget *m_table;
    QLabel *m_lacking;
    QLabel *m_outcome;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_remove;
};

} // namespace consentdesk
