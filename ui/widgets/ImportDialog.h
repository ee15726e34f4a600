// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ImportPlanModel.h"

#include <QDialog>

class QPushButton;
class QTreeView;

namespace consentdesk {

/// What an import would do, entry by entry, before anything is written. Knows no engine: whoever opens it
/// writes when it is accepted. UI thread.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p fileName: shown only.
    ImportDialog(const ImportPlan &plan, const QString &fileName, QWidget *parent = nullptr);

    [[nodiscard]] const ImportPlan &plan() const { return m_model.plan(); }
    [[nodiscard]] QTreeView &table() const { return *m_table; }
    [[nodiscard]] QPushButton &importButton() const { return *m_import; }
    /// "3 new, 1 changed, 1 invalid".
    [[nodiscard]] QString summary() const;

private:
    void createTable();
    void createLayout(const QString &fileName);
    [[nodiscard]] QString notesText() const;

    ImportPlanModel m_model;
    QTreeView *m_table;
    QPushButton *m_import = nullptr;
};

} // namespace consentdesk
