// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentService.h"
#include "keep/KeepRule.h"
#include "models/SitesModel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace consentdesk {

class ChoiceToggles;
class FileDialogs;
class KeepService;
class SiteFacts;

/// The preferences of single sites: a table to search, the selected one's choices below it, reset with undo,
/// export and import. UI thread.
class SitesPage final : public QWidget
{
    Q_OBJECT

public:
    /// @p keep and @p facts may be null. All outlive the page.
    SitesPage(ConsentService &consent, KeepService *keep, SiteFacts *facts, FileDialogs &files,
              QWidget *parent = nullptr);

    void exportTo(const QString &path);
    /// Replaces what is known of the sites that the file names, and the default of all sites, as one change.
    void importFrom(const QString &path);
    /// What the page says happened.
    [[nodiscard]] QString outcome() const;

private:
    /// What takes the last reset or import back.
    struct Undo
    {
        std::optional<ConsentService::Change> choices;
        QMap<Site, KeepRule> keep;
        QList<std::function<void()>> facts; ///< permissions and zoom
    };

    void createLayout();
    [[nodiscard]] QLayout *createButtons();
    void resetSelected();
    void replace(const ConsentChoices &choices, const QList<Site> &sites, const QMap<Site, KeepRule> &keep);
    void undo();
    void showSelection();
    void tell(const QString &sentence, bool canUndo = false);
    [[nodiscard]] QList<Site> selectedSites() const;

    ConsentService &m_consent;
    KeepService *m_keep;
    SiteFacts *m_facts;
    FileDialogs &m_files;
    SitesModel m_model;
    QSortFilterProxyModel m_shown;
    QLineEdit *m_search;
    QTableView *m_table;
    ChoiceToggles *m_toggles;
    QComboBox *m_keepRule;
    QPushButton *m_reset;
    QPushButton *m_undoButton;
    QLabel *m_outcome;
    QWidget *m_details;
    Undo m_undo;
};

} // namespace consentdesk
