// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "consent/ConsentService.h"
#include "consent/CookieChangeCheck.h"
#include "models/ColumnLayout.h"
#include "models/CookieTableModel.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

#include <functional>
#include <optional>

namespace consentdesk {

class CookieDetailsPane;
class CookieInventory;
class CookieTableView;
class FilterBar;
class Ledger;
class LedgerHistory;

/// The inspector: every cookie with every attribute, searched, filtered, sorted, with the details of one
/// beside it. It changes choices through the service; what touches the store it asks its owner for. Looks
/// at the inventory only while it is visible. UI thread.
class CookieInspector final : public QWidget
{
    Q_OBJECT

public:
    enum class Scope { ThisSite, AllSites };

    /// Everything must outlive the inspector.
    CookieInspector(ConsentService &consent, const CookieInventory &inventory, const Ledger &ledger,
                    const Clock &clock, QWidget *parent = nullptr);

    /// Where the histories of cookies go on when they have left the ledger's memory; null: nowhere.
    void setKeptHistory(LedgerHistory *kept) { m_kept = kept; }
    /// Where SameSite is found that the store does not report; asked again while the inspector is visible,
    /// since the engine's file is late.
    void setSameSiteLookup(CookieChangeCheck::SameSiteLookup lookup);
    void setSite(const Site &site);
    void setScope(Scope scope);
    [[nodiscard]] Scope scope() const;
    void showOnly(const FacetValue &value);
    /// Makes the cookie the current one, without filters if they hide it.
    void showCookie(const CookieKey &key);
    /// Says what the last change of the store did.
    void showOutcome(const QString &sentences);
    /// Offered beside Delete, in the words of the action.
    void setUndoAction(QAction *action);
    /// Asks again for what is not known of SameSite.
    void lookForSameSite();
    /// Brings the table up to date now instead of in a moment.
    void refresh();

    [[nodiscard]] CookieTableModel &model() { return m_model; }
    [[nodiscard]] CookieTableView &table() const { return *m_table; }
    [[nodiscard]] FilterBar &filterBar() const { return *m_filterBar; }
    /// Which row of the policy speaks of a cookie, for a link to it; none: no row does.
    void setPolicyRows(const std::function<std::optional<qsizetype>(const InspectorRow &)> &rowOf);
    [[nodiscard]] CookieDetailsPane &details() const { return *m_details; }
    [[nodiscard]] QList<InspectorRow> selectedRows() const;
    /// Export and import; its owner fills it when it opens.
    [[nodiscard]] QMenu &exchangeMenu() const { return *m_exchangeMenu; }

signals:
    /// The row of the site's policy that speaks of the current cookie is to be shown.
    void policyRowWanted(qsizetype row);
    void columnLayoutChanged(const consentdesk::ColumnLayout &layout);
    /// A choice for the selected rows could not be made; why, in one sentence.
    void choiceFailed(const QString &sentence);
    void addWanted();
    void editWanted(const consentdesk::CookieKey &key);
    void duplicateWanted(const consentdesk::CookieKey &key);
    void deleteWanted(const QList<consentdesk::CookieKey> &keys);

protected:
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void createToolBar();
    void createLayout();
    void connectSignals();
    void onCookieChanged(const CookieKey &key);
    void lookAgainSoon();
    void reveal(const CookieKey &key, bool isRevealed);
    void showWanted();
    void refreshChanged();
    void lookAtEverything();
    void takeWaiting();
    void workWhileIdle();
    void applyFilter(const CookieFilter &filter);
    void clearFilters();
    void fillFilterMenu();
    [[nodiscard]] SameSiteFinding sameSiteOf(const ObservedCookie &observed) const;
    void showCounts();
    void showDetails();
    void showState();
    void updateActions();
    void openMenu(const QPoint &globalPosition);
    void decideSelected(Decision decision);
    void deleteSelected();
    [[nodiscard]] Site shownSite() const;

    ConsentService &m_consent;
    const CookieInventory &m_inventory;
    const Ledger &m_ledger;
    LedgerHistory *m_kept = nullptr;
    const Clock &m_clock;
    CookieChangeCheck::SameSiteLookup m_sameSite;
    QTimer m_askAgain; ///< for SameSite
    Site m_site;
    CookieTableModel m_model;
    QSet<CookieKey> m_changed;         ///< since the last refresh
    std::optional<CookieKey> m_wanted; ///< to become the current one as soon as it has a row
    bool m_isStale = true;             ///< the whole table has to be made anew
    QTimer m_refreshSoon;              ///< gathers the changes of a loading page
    QList<CookieKey> m_waiting;        ///< rows to make or to take out
    QTimer m_idleWork;                 ///< makes them, and prepares the search, while nothing else happens
    FilterBar *m_filterBar;
    QComboBox *m_scope;
    QLabel *m_counts;
    QToolButton *m_add;
    QToolButton *m_edit;
    QToolButton *m_delete;
    QToolButton *m_undo;
    QToolButton *m_exchange;
    QMenu *m_exchangeMenu;
    QLabel *m_outcome;
    CookieTableView *m_table;
    QStackedWidget *m_stack; ///< the table, or why it is empty
    QLabel *m_emptyText;
    QToolButton *m_clearFilters;
    CookieDetailsPane *m_details;
    std::function<std::optional<qsizetype>(const InspectorRow &)> m_policyRowOf;
    QSplitter *m_splitter;
};

} // namespace consentdesk
