// SPDX-License-Identifier: Apache-2.0
#include "window/PolicyTool.h"

#include "consent/ConsentService.h"
#include "policy/DeclarationIndex.h"
#include "report/InspectorRow.h"
#include "widgets/DeclarationDialog.h"

#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace consentdesk {

PolicyTool::PolicyTool(ConsentService &consent, CookieInventory &inventory, PolicyService &policies,
                       QWidget *parent)
    : QWidget(parent)
    , m_consent(consent)
    , m_inventory(inventory)
    , m_policies(policies)
    , m_view(new PolicyView)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &PolicyTool::refresh);
    connect(&m_inventory, &CookieInventory::changed, this, &PolicyTool::refreshSoon);
    connect(&m_consent, &ConsentService::policyChanged, this, &PolicyTool::refreshSoon);
    connect(&m_policies, &PolicyService::policyChanged, this, [this](const Site &site) {
        if (site == m_site)
            refresh();
    });
    connectView();
}

void PolicyTool::connectView()
{
    connect(m_view, &PolicyView::readAgainWanted, this, [this] { m_policies.readAgain(m_site, m_pageUrl); });
    connect(m_view, &PolicyView::readOpenPageWanted, this, [this] { m_policies.readOpenPage(m_site); });
    connect(m_view, &PolicyView::correctionWanted, this, &PolicyTool::askForCorrection);
    connect(m_view, &PolicyView::takeBackWanted, this, [this](qsizetype row) {
        if (const auto of = m_policies.patternOnPage(m_site, row))
            m_policies.takeBack(m_site, *of);
    });
    connect(m_view, &PolicyView::labelWanted, this, &PolicyTool::labelWanted);
    connect(m_view, &PolicyView::cookieWanted, this, &PolicyTool::cookieWanted);
    connect(m_view, &PolicyView::noticed, this, &PolicyTool::noticed);
}

void PolicyTool::setSite(const Site &site)
{
    m_site = site;
    refresh();
}

void PolicyTool::lookForPolicy()
{
    m_policies.visit(m_site, m_pageUrl);
}

void PolicyTool::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void PolicyTool::refreshSoon()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void PolicyTool::refresh()
{
    if (!isVisible())
        return;
    PolicyShown shown;
    shown.site = m_site;
    shown.policy = m_policies.policyOf(m_site);
    shown.isReading = m_policies.isReading(m_site);
    shown.problem = m_policies.problemOf(m_site);
    if (!m_site.isNull()) {
        const auto policy = m_consent.policy();
        const SiteReport report = makeSiteReport(m_inventory, *policy, m_site);
        shown.cookieTable = cookieTableOf(report);
        if (shown.policy)
            shown.comparison = comparePolicy(*shown.policy, report, policy->catalogue());
    }
    m_view->show(shown);
}

std::optional<qsizetype> PolicyTool::rowOf(const InspectorRow &row) const
{
    const auto policy = row.page == m_site ? m_policies.policyOf(m_site) : std::nullopt;
    if (!policy)
        return std::nullopt;
    const auto rows = DeclarationIndex(policy->cookies).rowsFor(row.cookie().nameOnTheWire());
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

void PolicyTool::askForCorrection(qsizetype row)
{
    const auto policy = m_policies.policyOf(m_site);
    const auto of = m_policies.patternOnPage(m_site, row);
    if (!policy || !of)
        return;
    auto *const dialog = new DeclarationDialog(policy->cookies.at(row), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, site = m_site, of = *of] {
        m_policies.correct(site, of, dialog->correctedRow());
    });
    dialog->open();
}

} // namespace consentdesk
