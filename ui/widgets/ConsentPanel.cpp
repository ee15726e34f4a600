// SPDX-License-Identifier: Apache-2.0
#include "widgets/ConsentPanel.h"

#include "report/RowText.h"
#include "widgets/ConsentView.h"
#include "widgets/CookieDetailsDialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace consentdesk {

namespace {

constexpr auto refreshInterval = 40ms;

QLabel *plainLabel(const QString &objectName)
{
    auto *const label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

ConsentModel::CategoryNames categoryNames(const Catalogue &catalogue)
{
    ConsentModel::CategoryNames names;
    for (const CookieCategory category : allCookieCategories)
        names[size_t(category)] = catalogue.description(category).name;
    return names;
}

QFont titleFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::Bold);
    return font;
}

} // namespace

ConsentPanel::ConsentPanel(ConsentService &consent, const CookieInventory &inventory, QWidget *parent)
    : QFrame(parent)
    , m_consent(consent)
    , m_inventory(inventory)
    , m_model(categoryNames(m_consent.policy()->catalogue()))
    , m_summary(plainLabel(u"panelSummary"_s))
    , m_onlyNecessary(new QPushButton(tr("Only necessary")))
    , m_acceptAll(new QPushButton(tr("Accept all")))
    , m_notice(plainLabel(u"panelNotice"_s))
    , m_header(new QFrame)
    , m_view(new ConsentView(m_model, m_consent.policy()->catalogue()))
    , m_footer(new QFrame)
    , m_choicesButton(new QToolButton)
    , m_choicesMenu(new QMenu(this))
{
    setObjectName(u"consentPanel"_s);
    setAccessibleName(tr("Cookies on this site"));
    createHeader();
    createLayout();
    connectSignals();
    refresh();
}

void ConsentPanel::createHeader()
{
    auto *const title = plainLabel(u"panelTitle"_s);
    title->setText(tr("Cookies on this site"));
    title->setFont(titleFont(font()));
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *const button : {m_onlyNecessary, m_acceptAll})
        buttons->addWidget(button, 1); // equal weight: refusing is as easy as accepting
    m_onlyNecessary->setObjectName(u"onlyNecessary"_s);
    m_acceptAll->setObjectName(u"acceptAll"_s);
    m_notice->hide();
    m_notice->setContentsMargins(0, 4, 0, 0);
    m_notice->setAccessibleName(tr("Result of your last choice"));
    auto *const column = new QVBoxLayout(m_header);
    m_header->setObjectName(u"panelHeader"_s);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(m_summary);
    column->addSpacing(6);
    column->addLayout(buttons);
    column->addWidget(m_notice);
}

void ConsentPanel::createLayout()
{
    auto *const level = plainLabel(u"panelFooterText"_s);
    level->setText(tr("Refused cookies are removed on arrival"));
    level->setToolTip(
        tr("Other companies' servers are refused before anything is stored. Cookies of the site itself "
           "are removed the moment they are stored."));
    m_choicesButton->setText(tr("Choices ▾"));
    m_choicesButton->setObjectName(u"choicesButton"_s);
    m_choicesButton->setPopupMode(QToolButton::InstantPopup);
    m_choicesButton->setMenu(m_choicesMenu);
    m_choicesButton->setFocusPolicy(Qt::StrongFocus);
    m_footer->setObjectName(u"panelFooter"_s);
    auto *const line = new QHBoxLayout(m_footer);
    line->setContentsMargins(16, 7, 10, 7);
    line->addWidget(level, 1);
    line->addWidget(m_choicesButton);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_view, 1);
    column->addWidget(m_footer);
    QWidget *previous = m_acceptAll;
    QList<QWidget *> order = m_view->toggles();
    order << m_view << m_choicesButton;
    for (QWidget *const next : std::as_const(order)) {
        setTabOrder(previous, next);
        previous = next;
    }
}

void ConsentPanel::connectSignals()
{
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(refreshInterval);
    connect(&m_refreshSoon, &QTimer::timeout, this, &ConsentPanel::refresh);
    connect(&m_inventory, &CookieInventory::changed, this, [this] {
        if (!m_refreshSoon.isActive())
            m_refreshSoon.start();
    });
    connect(&m_consent, &ConsentService::policyChanged, this, &ConsentPanel::refresh);
    connect(&m_consent, &ConsentService::storageFailed, this, [this](const QString &sentence) {
        showWarning(tr("Your choice holds for this session only. %1").arg(sentence));
    });
    connect(m_onlyNecessary, &QPushButton::clicked, this, [this] { m_consent.onlyNecessary(m_site); });
    connect(m_acceptAll, &QPushButton::clicked, this, [this] { m_consent.acceptAll(m_site); });
    connect(m_view, &ConsentView::categoryDecided, this, [this](CookieCategory category, Decision decision) {
        const auto saved = m_consent.setCategory(m_site, category, decision);
        if (!saved)
            showWarning(saved.error().message);
    });
    connect(m_view, &ConsentView::menuWanted, this, &ConsentPanel::openRowMenu);
    connect(m_view, &ConsentView::detailsWanted, this, &ConsentPanel::showDetails);
    connect(m_choicesMenu, &QMenu::aboutToShow, this, &ConsentPanel::fillChoicesMenu);
}

void ConsentPanel::setSite(const Site &site)
{
    if (site == m_site)
        return;
    m_site = site;
    m_notice->hide();
    refresh();
}

void ConsentPanel::refresh()
{
    m_refreshSoon.stop();
    const auto policy = m_consent.policy();
    m_report = m_site.isNull() ? SiteReport{} : makeSiteReport(m_inventory, *policy, m_site);
    m_model.merge(m_report);
    const bool hasSite = !m_site.isNull();
    m_summary->setText(hasSite ? tr("%1 · %2").arg(siteName(m_site), summary(m_report))
                               : tr("Open a site to see and decide which cookies it may keep."));
    for (QWidget *const control :
         {static_cast<QWidget *>(m_onlyNecessary), static_cast<QWidget *>(m_acceptAll),
          static_cast<QWidget *>(m_choicesButton)})
        control->setEnabled(hasSite);
    for (const CookieCategory category : allCookieCategories) {
        m_view->setDecision(category, policy->categoryDecision(category, m_site));
        m_view->toggles().at(int(category))->setEnabled(hasSite);
    }
    emit reportChanged();
}

void ConsentPanel::showOutcome(ConsentService::Saved saved, int removed)
{
    if (saved == ConsentService::Saved::ThisSessionOnly && m_notice->property("kind") == u"warning"_s)
        return; // the reason is there already
    const QString kept = saved == ConsentService::Saved::OnDisk ? tr("Saved.") : tr("Kept for this session.");
    const QString effect = removed > 0 ? tr("%n cookie(s) removed.", nullptr, removed)
                                       : tr("It takes effect at once, without a reload.");
    showNotice(kept + u' ' + effect, u"done"_s);
}

void ConsentPanel::showWarning(const QString &sentence)
{
    showNotice(sentence, u"warning"_s);
}

void ConsentPanel::showNotice(const QString &text, const QString &kind)
{
    m_notice->setText(text);
    m_notice->setProperty("kind", kind);
    style()->unpolish(m_notice);
    style()->polish(m_notice);
    m_notice->show();
}

void ConsentPanel::fillChoicesMenu()
{
    m_choicesMenu->clear();
    m_choicesMenu->addAction(tr("Use these categories on every site"), this,
                             [this] { m_consent.useEverywhere(m_site); });
    QAction *const forget = m_choicesMenu->addAction(tr("Forget my choices for %1").arg(siteName(m_site)),
                                                     this, [this] { m_consent.forgetSite(m_site); });
    forget->setEnabled(m_consent.policy()->choices().bySite.contains(m_site));
}

void ConsentPanel::openRowMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    const PanelRow *const row = m_model.rowAt(index);
    if (!row)
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"rowMenu"_s);
    addChoiceActions(*menu, *row);
    menu->addSeparator();
    const QPersistentModelIndex kept(index);
    menu->addAction(tr("&Details…"), this, [this, kept] { showDetails(kept); });
    if (row->cookie() && row->cookie()->observed.stored) {
        const CookieKey key = row->cookie()->observed.cookie.key;
        menu->addAction(tr("Delete &now"), this, [this, key] { emit deleteWanted(key); });
    }
    menu->popup(globalPosition);
}

void ConsentPanel::addChoiceActions(QMenu &menu, const PanelRow &row)
{
    const auto selector = row.selector();
    QAction *const allow = menu.addAction(tr("Always &allow"));
    QAction *const refuse = menu.addAction(tr("Always &refuse"));
    for (QAction *const action : {allow, refuse})
        action->setEnabled(selector.has_value());
    if (!selector)
        return;
    const auto choices = m_consent.policy()->choices().forSite(m_site).cookies;
    const bool isChosen = choices.contains(*selector);
    for (const auto &[action, decision] :
         {std::pair(allow, Decision::Allow), std::pair(refuse, Decision::Refuse)}) {
        action->setCheckable(true);
        action->setChecked(isChosen && choices.value(*selector) == decision);
        connect(action, &QAction::triggered, this,
                [this, selector, value = decision] { decideCookie(*selector, value); });
    }
    if (isChosen)
        menu.addAction(tr("&Follow the category again"), this,
                       [this, selector] { m_consent.clearCookie(m_site, *selector); });
}

void ConsentPanel::decideCookie(const CookieSelector &selector, Decision decision)
{
    const auto saved = m_consent.setCookie(m_site, selector, decision);
    if (!saved)
        showWarning(saved.error().message);
}

void ConsentPanel::showDetails(const QModelIndex &index)
{
    if (const PanelRow *const row = m_model.rowAt(index)) {
        auto *const dialog = new CookieDetailsDialog(*row, m_consent.policy()->catalogue(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    }
}

} // namespace consentdesk
