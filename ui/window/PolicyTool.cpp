// SPDX-License-Identifier: Apache-2.0
#include "window/PolicyTool.h"

#include "consent/ConsentService.h"
#include "policy/DeclarationIndex.h"
#include "report/InspectorRow.h"
#include "report/RowText.h"
#include "widgets/DeclarationDialog.h"

#include <QInputDialog>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

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
        tellWhatWasRead(site);
    });
    connectView();
}

void PolicyTool::connectView()
{
    connect(m_view, &PolicyView::readAgainWanted, this, [this] { m_policies.readAgain(m_site); });
    connect(m_view, &PolicyView::readOpenPageWanted, this, &PolicyTool::readOpenPage);
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
    if (!site.isNull()) {
        m_visited.removeOne(site);
        m_visited.prepend(site);
        m_visited.resize(std::min(m_visited.size(), maximumVisited));
    }
    refresh();
}

void PolicyTool::readOpenPage()
{
    if (m_visited.size() > 1)
        askWhosePolicy();
    else
        readOpenPageFor(m_site);
}

void PolicyTool::askWhosePolicy()
{
    QStringList names;
    for (const Site &site : std::as_const(m_visited))
        names.append(siteName(site));
    auto *const dialog = new QInputDialog(this);
    dialog->setObjectName(u"whosePolicy"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Read this page as the policy"));
    dialog->setLabelText(tr("Of which site is this page the cookie policy?"));
    dialog->setComboBoxItems(names);
    dialog->setOkButtonText(tr("Read"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, names, sites = m_visited, asked = m_pageUrl](const QString &name) {
                const qsizetype at = names.indexOf(name);
                if (asked != m_pageUrl)
                    emit noticed(tr("The page was left before it was read as the policy."));
                else if (at >= 0)
                    readOpenPageFor(sites.at(at));
            });
    dialog->open();
}

void PolicyTool::readOpenPageFor(const Site &site)
{
    if (m_policies.isReading(site)) {
        emit noticed(tr("The policy of %1 is being read at this moment. Try again when that has ended.")
                         .arg(siteName(site)));
        return;
    }
    m_pointedFor = site == m_site ? Site() : site;
    m_policies.readOpenPage(site);
}

void PolicyTool::tellWhatWasRead(const Site &site)
{
    if (site.isNull() || site != m_pointedFor || m_policies.isReading(site))
        return;
    m_pointedFor = {};
    const QString problem = m_policies.problemOf(site);
    const auto policy = m_policies.policyOf(site);
    if (!problem.isEmpty())
        emit noticed(tr("The page was not read as the policy of %1: %2").arg(siteName(site), problem));
    else if (policy)
        emit noticed(tr("The page was read as the policy of %1: %n row(s). Go back to that site to see them.",
                        nullptr, int(policy->cookies.size()))
                         .arg(siteName(site)));
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
