// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consent/ConsentService.h"
#include "consent/EnforcementStatus.h"
#include "cookies/CookieInventory.h"
#include "cookies/RestoreOutcome.h"
#include "models/ConsentModel.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace consentdesk {

class ConsentView;
class KeepService;
class PanelFooter;
class PanelNotice;

/// The panel beside the page: what the site stores and tries to store, and the visitor's choices.
/// It changes choices through the service only, and shows a choice after the service has kept it.
class ConsentPanel final : public QFrame
{
    Q_OBJECT

public:
    ConsentPanel(ConsentService &consent, const CookieInventory &inventory, QWidget *parent = nullptr);

    /// Lets the visitor choose how long a site keeps things; @p rules must outlive the panel.
    void setKeepRules(KeepService &rules);
    /// Lets the visitor say what a cookie is for. @p takeBackText: the words for taking back the label that
    /// holds for the cookie @p name.
    using TakeBackText = std::function<QString(const QByteArray &name)>;
    void offerLabels(const TakeBackText &takeBackText) { m_takeBackText = takeBackText; }
    void setSite(const Site &site);
    /// Below the cookies, which do not move when it comes and goes; becomes the panel's own.
    void addSection(QWidget &section);
    [[nodiscard]] const Site &site() const { return m_site; }
    /// Says what the last choice did: how many stored cookies it removed. Offers to undo it.
    void showOutcome(ConsentService::Saved saved, int removed);
    /// Says what was cleared with the last choice, beside cookies.
    void showCleared(const QString &sentences);
    /// Says that the last choice was undone, and what became of the cookies it had removed.
    void showUndone(const RestoreOutcome &outcome);
    /// The last choice can no longer be undone.
    void withdrawUndo();
    void showWarning(const QString &sentence);
    /// How well refused names are kept back at this moment.
    void setEnforcementStatus(const EnforcementStatus &status);
    [[nodiscard]] const EnforcementStatus &enforcementStatus() const;
    /// Brings the panel up to date now instead of in a moment.
    void refresh();
    [[nodiscard]] const SiteReport &report() const { return m_report; }
    [[nodiscard]] ConsentView &view() const { return *m_view; }
    /// As wide as its longest word, and any height: what does not fit is scrolled.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void reportChanged();
    /// The visitor wants one cookie out of the store, without a choice for the future.
    void deleteWanted(const consentdesk::CookieKey &key);
    void undoWanted();
    /// Storage of the site is to be cleared, and then blocked.
    void blockStorageWanted(const consentdesk::Site &site);
    void retentionWanted();
    /// The page does not work, and the visitor wants to know whether something refused is the cause.
    void helpWanted();
    /// The visitor wants to say what the cookie @p name of the site is for, or takes that back.
    void labelWanted(const QByteArray &name);
    void labelTakenBack(const QByteArray &name);

private:
    void createHeader();
    void createLayout();
    void connectSignals();
    void fillChoicesMenu();
    void addKeepMenu(QMenu &menu);
    void showTrial();
    void decideCookie(const CookieSelector &selector, Decision decision);
    void openRowMenu(const QModelIndex &index, const QPoint &globalPosition);
    void addChoiceActions(QMenu &menu, const PanelRow &row);
    void addLabelActions(QMenu &menu, const CookieRow &row);
    void showDetails(const QModelIndex &index);
    [[nodiscard]] QString effectText(int removed) const;

    ConsentService &m_consent;
    const CookieInventory &m_inventory;
    KeepService *m_keepRules = nullptr;
    TakeBackText m_takeBackText; ///< none: labels are not offered
    Site m_site;
    SiteReport m_report;
    ConsentModel m_model;
    QTimer m_refreshSoon; ///< gathers the changes of a loading page
    QLabel *m_summary;
    QPushButton *m_onlyNecessary;
    QPushButton *m_acceptAll;
    PanelNotice *m_notice;
    QFrame *m_header;
    ConsentView *m_view;
    PanelFooter *m_footer;
    QWidget *m_content;
    QVBoxLayout *m_column; ///< of the content
};

} // namespace consentdesk
