// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/PolicyModel.h"
#include "widgets/PolicyExporter.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QStackedWidget;
class QToolButton;
class QTreeView;
class QVBoxLayout;

namespace consentdesk {

class FilterBar;

/// Declared against observed: the policy that was read, what comes out of laying it beside the site, and what
/// of it could not be interpreted. Asks for everything else by signals. UI thread.
class PolicyView final : public QWidget
{
    Q_OBJECT

public:
    /// @p dialogs: null: the system's.
    explicit PolicyView(FileDialogs *dialogs = nullptr, QWidget *parent = nullptr);

    void show(const PolicyShown &shown);
    using QWidget::show;
    /// Makes the first finding about the policy's row current; filters that hide it are removed.
    void showRow(qsizetype row);
    [[nodiscard]] PolicyModel &model() { return m_model; }
    [[nodiscard]] QTreeView &table() const { return *m_table; }
    [[nodiscard]] FilterBar &filterBar() const { return *m_filterBar; }
    [[nodiscard]] const PolicyShown &shown() const { return m_shown; }

signals:
    void readAgainWanted();
    void readOpenPageWanted();
    /// The row of the policy, by its index.
    void correctionWanted(qsizetype row);
    void takeBackWanted(qsizetype row);
    /// The visitor's own label for the cookie of a finding.
    void labelWanted(const QByteArray &name);
    /// The cookie of a finding is to be looked at.
    void cookieWanted(const consentdesk::CookieKey &key);
    /// A sentence for the visitor.
    void noticed(const QString &sentence);

private:
    void createButtons();
    void createTable();
    void createLayout();
    void createFooter(QVBoxLayout &column);
    void connectSignals();
    void fillFilterMenu();
    void setKindShown(PolicyFinding::Kind kind, bool isShown);
    void showHeader();
    void showRemarks();
    void showCounts();
    void updateActions();
    [[nodiscard]] QString headerText() const;
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] std::optional<qsizetype> currentRow() const;
    [[nodiscard]] bool isCurrentCorrected() const;

    PolicyShown m_shown;
    PolicyModel m_model;
    PolicyExporter *m_exporter;
    FilterBar *m_filterBar;
    QLabel *m_title;
    QLabel *m_header;
    QLabel *m_problem; ///< beside what was read before
    QToolButton *m_readAgain;
    QToolButton *m_readPage;
    QToolButton *m_cookieTable;
    QToolButton *m_export;
    QToolButton *m_correct;
    QToolButton *m_takeBack;
    QToolButton *m_label;
    QToolButton *m_showRemarks;
    QTreeView *m_table;
    QStackedWidget *m_stack; ///< the table, or why it is empty
    QLabel *m_empty;
    QListWidget *m_remarks;
    QLabel *m_counts;
};

} // namespace consentdesk
