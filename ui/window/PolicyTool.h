// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/PolicyService.h"
#include "widgets/PolicyView.h"

#include <QTimer>

namespace consentdesk {

class CookieInventory;
class ConsentService;
struct InspectorRow;

/// The policy of the site that is shown, laid beside what the site stores, in a view of its own. Compares
/// only while somebody looks. UI thread.
class PolicyTool final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype maximumVisited = 12; ///< sites offered as those a page may be the policy of

    /// Everything must outlive the tool.
    PolicyTool(ConsentService &consent, CookieInventory &inventory, PolicyService &policies,
               QWidget *parent = nullptr);

    void setSite(const Site &site);
    /// The address of what is shown; empty when no page is.
    void setPageUrl(const QUrl &url) { m_pageUrl = url; }
    [[nodiscard]] PolicyView &view() const { return *m_view; }
    [[nodiscard]] const Site &site() const { return m_site; }
    /// The row of the shown site's policy that speaks of the cookie; none for cookies of other pages.
    [[nodiscard]] std::optional<qsizetype> rowOf(const InspectorRow &row) const;

signals:
    /// The visitor wants to say what @p name is for.
    void labelWanted(const QByteArray &name);
    void cookieWanted(const consentdesk::CookieKey &key);
    /// A sentence for the visitor.
    void noticed(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectView();
    void refreshSoon();
    void refresh();
    void askForCorrection(qsizetype row);
    /// The page that is shown is a policy; of the site itself, or of one that was visited before.
    void readOpenPage();
    void askWhosePolicy();
    void readOpenPageFor(const Site &site);
    void tellWhatWasRead(const Site &site);

    ConsentService &m_consent;
    CookieInventory &m_inventory;
    PolicyService &m_policies;
    PolicyView *m_view;
    QTimer m_soon; ///< gathers changes
    Site m_site;
    QList<Site> m_visited; ///< the latest first, m_site among them
    Site m_pointedFor;     ///< another site, for which the page that is shown is being read
    QUrl m_pageUrl;
};

} // namespace consentdesk
