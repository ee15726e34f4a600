// SPDX-License-Identifier: Apache-2.0
#include "widgets/ConsentPanel.h"

#include "keep/KeepService.h"
#include "models/CookieColumn.h"
#include "report/RowText.h"
#include "support/FlowLayout.h"
#include "support/SmallWidgets.h"
#include "widgets/ConsentView.h"
#include "widgets/CookieDetailsDialog.h"
#include "widgets/PanelFooter.h"
#include "widgets/PanelNotice.h"

#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace consentdesk {

namespace {

constexpr auto refreshInterval = 40ms;
constexpr int leastWidth = 300; ///< pixels

QString keepRuleText(KeepRule rule)
{
    switch (rule) {
    case KeepRule::Session:
        return ConsentPanel::tr("Keep for this session");
    case KeepRule::LastTab:
        return ConsentPanel::tr("Delete when the last tab closes");
    case KeepRule::Keep:
        break;
    }
    return ConsentPanel::tr("Keep");
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
    , m_model(categoryNamesOf(m_consent.policy()->catalogue()))
    , m_summary(wrappedLabel({}, u"panelSummary"_s))
    , m_onlyNecessary(new QPushButton(tr("Only necessary")))
    , m_acceptAll(new QPushButton(tr("Accept all")))
    , m_notice(new PanelNotice)
    , m_header(new QFrame)
    , m_view(new ConsentView(m_model, m_consent.policy()->catalogue()))
    , m_footer(new PanelFooter)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
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
    auto *const title = wrappedLabel(tr("Cookies on this site"), u"panelTitle"_s);
    title->setFont(titleFont(font()));
    auto *const buttons = new FlowLayout(8);
    for (QPushButton *const button : {m_onlyNecessary, m_acceptAll}) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        buttons->addWidget(button); // equal weight: refusing is as easy as accepting
    }
    m_onlyNecessary->setObjectName(u"onlyNecessary"_s);
    m_acceptAll->setObjectName(u"acceptAll"_s);
    auto *const column = new QVBoxLayout(m_header);
    m_header->setObjectName(u"panelHeader"_s);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(m_summary);
    column->addSpacing(6);
    column->addLayout(buttons);
    column->addWidget(m_notice);
    const QString saved = tr("Saved.") + u' ';
    // No room for a warning, which is longer: it would stand empty for everybody whose disk is well.
    m_notice->reserveFor({saved + tr("It takes effect at once, without a reload."),
                          saved + tr("It takes effect when the page is loaded again."),
                          saved + tr("%n cookie(s) removed.", nullptr, 100)});
}

void ConsentPanel::createLayout()
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolled(m_content)); // empty: with its parts they would all be measured, at every start
    m_column->addWidget(m_header);
    m_column->addWidget(m_view, 1);
    m_column->addWidget(m_footer);
    QList<QWidget *> order{&m_notice->undoButton()};
    order << m_view->toggles() << m_view << m_footer->controls();
    chainInTabOrder(*m_acceptAll, order);
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
        m_notice->say(tr("Your choice holds for this session only. %1").arg(sentence),
                      PanelNotice::Kind::Warning, PanelNotice::Undo::Offered);
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
    connect(&m_footer->choicesMenu(), &QMenu::aboutToShow, this, &ConsentPanel::fillChoicesMenu);
    connect(&m_footer->helpButton(), &QToolButton::clicked, this, &ConsentPanel::helpWanted);
    connect(m_notice, &PanelNotice::undoWanted, this, &ConsentPanel::undoWanted);
}

void ConsentPanel::setKeepRules(KeepService &rules)
{
    m_keepRules = &rules;
    connect(&rules, &KeepService::ruleChanged, this, &ConsentPanel::refresh);
    connect(&rules, &KeepService::storageFailed, this, [this](const QString &sentence) {
        showWarning(tr("It holds for this session only. %1").arg(sentence));
    });
    refresh();
}

void ConsentPanel::addSection(QWidget &section)
{
    m_column->insertWidget(m_column->indexOf(m_footer), &section);
    QList<QWidget *> parts = section.findChildren<QWidget *>();
    parts.removeIf([](const QWidget *part) { return part->focusPolicy() == Qt::NoFocus; });
    chainInTabOrder(*m_view, parts);
}

QSize ConsentPanel::minimumSizeHint() const
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    return {std::max(leastWidth, m_column->minimumSize().width() + bar), 0};
}

void ConsentPanel::setSite(const Site &site)
{
    if (site == m_site)
        return;
    m_site = site;
    m_notice->rest();
    refresh();
}

void ConsentPanel::refresh()
{
    m_refreshSoon.stop();
    const auto policy = m_consent.policy();
    m_report = m_site.isNull() ? SiteReport{} : makeSiteReport(m_inventory, *policy, m_site);
    m_model.merge(m_report);
    const bool hasSite = !m_site.isNull();
    const QString cut = unlistedText(m_report);
    const QString counts = summary(m_report) + (cut.isEmpty() ? QString() : u'\n' + cut);
    m_summary->setText(hasSite ? siteName(m_site) + u'\n' + counts
                               : tr("Open a site to see and decide which cookies it may keep."));
    for (QWidget *const control :
         {static_cast<QWidget *>(m_onlyNecessary), static_cast<QWidget *>(m_acceptAll),
          static_cast<QWidget *>(&m_footer->choicesButton()),
          static_cast<QWidget *>(&m_footer->helpButton())})
        control->setEnabled(hasSite);
    m_footer->setStorage(hasSite ? std::optional(policy->storageDecision(m_site)) : std::nullopt);
    const KeepRule rule = m_keepRules ? m_keepRules->rule(m_site) : KeepRule::Keep;
    m_footer->setKeepText(rule == KeepRule::Keep ? QString()
                                                 : tr("When you leave: %1").arg(keepRuleText(rule)));
    showTrial();
    for (const CookieCategory category : allCookieCategories) {
        m_view->setDecision(category, policy->categoryDecision(category, m_site));
        m_view->toggles().at(int(category))->setEnabled(hasSite);
    }
    emit reportChanged();
}

void ConsentPanel::showTrial()
{
    const ChoiceSet trial = m_consent.trialOf(m_site);
    const auto count = int(trial.cookies.size() + trial.categories.size());
    m_footer->setTrialText(count == 0 ? QString()
                                      : tr("%n choice(s) hold until you leave the site", nullptr, count));
}

void ConsentPanel::showOutcome(ConsentService::Saved saved, int removed)
{
    const bool isWarning = m_notice->kind() == PanelNotice::Kind::Warning;
    if (saved == ConsentService::Saved::ThisSessionOnly && isWarning)
        return; // the reason is there already
    const QString kept = saved == ConsentService::Saved::OnDisk ? tr("Saved.") : tr("Kept for this session.");
    m_notice->say(kept + u' ' + effectText(removed), PanelNotice::Kind::Done, PanelNotice::Undo::Offered);
}

QString ConsentPanel::effectText(int removed) const
{
    if (removed > 0)
        return tr("%n cookie(s) removed.", nullptr, removed);
    const ConsentService::Change &change = m_consent.lastChange();
    const ConsentChoices &choices = m_consent.choices();
    const ChoiceSet now = change.site.isNull() ? choices.everywhere : choices.forSite(change.site);
    if (now.storage != change.before.storage)
        return tr("It takes effect when the page is loaded again.");
    return tr("It takes effect at once, without a reload.");
}

void ConsentPanel::showCleared(const QString &sentences)
{
    m_notice->add(sentences);
}

void ConsentPanel::showUndone(const RestoreOutcome &outcome)
{
    if (m_notice->kind() == PanelNotice::Kind::Warning)
        return withdrawUndo(); // it could not be kept: that is more important
    QStringList sentences{tr("Undone: your choices are as before.")};
    if (outcome.writtenBack > 0)
        sentences += tr("%n cookie(s) put back.", nullptr, outcome.writtenBack);
    if (outcome.setAgain > 0)
        sentences += tr("%n cookie(s) set anew by the site meanwhile.", nullptr, outcome.setAgain);
    if (outcome.expired > 0)
        sentences += tr("%n cookie(s) expired meanwhile.", nullptr, outcome.expired);
    if (outcome.nameless > 0)
        sentences += tr("%n cookie(s) without a name cannot be put back.", nullptr, outcome.nameless);
    m_notice->say(sentences.join(u' '), PanelNotice::Kind::Done, PanelNotice::Undo::Impossible);
}

void ConsentPanel::withdrawUndo()
{
    m_notice->withdrawUndo();
}

void ConsentPanel::showWarning(const QString &sentence)
{
    m_notice->say(sentence, PanelNotice::Kind::Warning, PanelNotice::Undo::Impossible);
}

void ConsentPanel::setEnforcementStatus(const EnforcementStatus &status)
{
    m_footer->setStatus(status);
}

const EnforcementStatus &ConsentPanel::enforcementStatus() const
{
    return m_footer->status();
}

void ConsentPanel::fillChoicesMenu()
{
    QMenu &menu = m_footer->choicesMenu();
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // which clear() leaves
    menu.addAction(tr("Use these categories on every site"), this,
                   [this] { m_consent.useEverywhere(m_site); });
    const bool isBlocked = m_consent.policy()->storageDecision(m_site) == Decision::Refuse;
    QAction *const block =
        menu.addAction(tr("Block other storage of %1").arg(siteName(m_site)), this, [this, isBlocked] {
            if (isBlocked)
                m_consent.setStorage(m_site, Decision::Allow);
            else
                emit blockStorageWanted(m_site);
        });
    block->setCheckable(true);
    block->setChecked(isBlocked);
    QAction *const forget = menu.addAction(tr("Forget my choices and the policy of %1").arg(siteName(m_site)),
                                           this, [this] { m_consent.forgetSite(m_site); });
    const SiteKnowledge *const known = m_consent.policy()->ofSites();
    forget->setEnabled(m_consent.choices().bySite.contains(m_site) ||
                       (known && known->sites().contains(m_site)));
    if (!m_consent.trialOf(m_site).isEmpty())
        menu.addAction(tr("Refuse again what is allowed until I leave"), this,
                       [this] { m_consent.endTrial(m_site); });
    if (m_keepRules)
        addKeepMenu(menu);
}

void ConsentPanel::addKeepMenu(QMenu &menu)
{
    menu.addSeparator();
    QMenu &leaving = *menu.addMenu(tr("When I leave %1").arg(siteName(m_site)));
    leaving.setObjectName(u"keepMenu"_s);
    auto *const group = new QActionGroup(&leaving);
    for (const KeepRule rule : allKeepRules) {
        QAction *const action =
            leaving.addAction(keepRuleText(rule), this, [this, rule] { m_keepRules->setRule(m_site, rule); });
        action->setCheckable(true);
        action->setChecked(m_keepRules->rule(m_site) == rule);
        group->addAction(action);
    }
    menu.addAction(tr("How long cookies may stay…"), this, &ConsentPanel::retentionWanted);
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
    if (m_takeBackText && row->cookie())
        addLabelActions(*menu, *row->cookie());
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
    const auto choices = m_consent.choices().forSite(m_site).cookies;
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

void ConsentPanel::addLabelActions(QMenu &menu, const CookieRow &row)
{
    const QByteArray name = row.observed.cookie.nameOnTheWire();
    QAction *const say =
        menu.addAction(tr("&Say what this cookie is…"), this, [this, name] { emit labelWanted(name); });
    say->setObjectName(u"sayWhatItIs"_s);
    say->setEnabled(!name.isEmpty());
    if (row.classification().sourceId != "own-label"_L1)
        return;
    QAction *const takeBack =
        menu.addAction(m_takeBackText(name), this, [this, name] { emit labelTakenBack(name); });
    takeBack->setObjectName(u"takeLabelBack"_s);
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
