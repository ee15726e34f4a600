// SPDX-License-Identifier: Apache-2.0
#include "widgets/CookieInspector.h"

#include "cookies/CookieInventory.h"
#include "ledger/Ledger.h"
#include "ledger/LedgerHistory.h"
#include "support/FlowLayout.h"
#include "support/SmallWidgets.h"
#include "support/WholeText.h"
#include "widgets/CookieDetailsPane.h"
#include "widgets/CookieTableView.h"
#include "widgets/FilterBar.h"

#include <QAccessible>
#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace consentdesk {

namespace {

constexpr auto refreshInterval = 60ms;
/// The engine writes its file every half minute (shared/engine.md section 1).
constexpr auto asksAgainAfter = 10s;
/// What takes some milliseconds: with thousands of cookies no frame may take all of them.
constexpr qsizetype rowsMadeAtOnce = 250;
constexpr int rowsPreparedAtOnce = 200;

} // namespace

CookieInspector::CookieInspector(ConsentService &consent, const CookieInventory &inventory,
                                 const Ledger &ledger, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_consent(consent)
    , m_inventory(inventory)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_model(categoryNamesOf(consent.policy()->catalogue()))
    , m_filterBar(new FilterBar(tr("Search all columns")))
    , m_scope(new QComboBox)
    , m_counts(new QLabel)
    , m_add(textButton(tr("Add…"), u"addCookie"_s))
    , m_edit(textButton(tr("Edit…"), u"editCookie"_s))
    , m_delete(textButton(tr("Delete"), u"deleteCookie"_s))
    , m_undo(textButton(tr("Undo"), u"undoEdit"_s))
    , m_exchange(textButton(tr("Export ▾"), u"exchangeButton"_s))
    , m_exchangeMenu(new QMenu(this))
    , m_outcome(new QLabel)
    , m_table(new CookieTableView(m_model))
    , m_stack(new QStackedWidget)
    , m_emptyText(new QLabel)
    , m_clearFilters(textButton(tr("Clear filters"), u"clearFilters"_s))
    , m_details(new CookieDetailsPane)
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    setObjectName(u"cookieInspector"_s);
    setAttribute(Qt::WA_StyledBackground);
    createToolBar();
    createLayout();
    connectSignals();
    updateActions();
    showState();
}

/// Nothing of its own shows that it has the focus. As a proxy, the table would keep the Tab key from leaving.
void CookieInspector::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_table->setFocus(event->reason());
}

void CookieInspector::createToolBar()
{
    m_scope->addItem(tr("This site"));
    m_scope->addItem(tr("All sites"));
    m_scope->setAccessibleName(tr("Which cookies are listed"));
    m_scope->setObjectName(u"inspectorScope"_s);
    m_counts->setObjectName(u"inspectorCounts"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_outcome->setObjectName(u"inspectorOutcome"_s);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_exchange->setAccessibleName(tr("Export and import"));
    m_exchange->setPopupMode(QToolButton::InstantPopup);
    m_exchange->setMenu(m_exchangeMenu);
    m_undo->hide(); // until there is an action
}

void CookieInspector::createLayout()
{
    keepTextWhole(*this);
    auto *const bar = new FlowLayout(8);
    bar->setContentsMargins(10, 8, 10, 6);
    bar->addWidget(m_scope);
    bar->addWidget(m_filterBar);
    for (QToolButton *const button : {m_add, m_edit, m_delete, m_undo, m_exchange})
        bar->addWidget(button);
    auto *const empty = new QWidget;
    auto *const emptyColumn = new QVBoxLayout(empty);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setTextFormat(Qt::PlainText);
    m_emptyText->setObjectName(u"inspectorEmpty"_s);
    emptyColumn->addStretch(1);
    emptyColumn->addWidget(m_emptyText);
    emptyColumn->addWidget(m_clearFilters, 0, Qt::AlignHCenter);
    emptyColumn->addStretch(2);
    m_stack->addWidget(m_table);
    m_stack->addWidget(scrolled(empty));
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({700, 300});
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_splitter, 1);
    auto *const footer = new QHBoxLayout;
    footer->setContentsMargins(12, 3, 12, 4);
    footer->setSpacing(16);
    footer->addWidget(m_counts);
    footer->addWidget(m_outcome, 1);
    column->addLayout(footer);
}

void CookieInspector::connectSignals()
{
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(refreshInterval);
    connect(&m_refreshSoon, &QTimer::timeout, this, &CookieInspector::refreshChanged);
    connect(&m_askAgain, &QTimer::timeout, this, &CookieInspector::lookForSameSite);
    connect(&m_idleWork, &QTimer::timeout, this, &CookieInspector::workWhileIdle);
    connect(&m_inventory, &CookieInventory::cookieChanged, this, &CookieInspector::onCookieChanged);
    connect(&m_consent, &ConsentService::policyChanged, this, &CookieInspector::lookAgainSoon);
    // A server that was asked for the first time brings the cookies it had from earlier.
    connect(&m_inventory, &CookieInventory::changed, this, [this] {
        if (scope() == Scope::ThisSite)
            lookAgainSoon();
    });
    connect(m_scope, &QComboBox::currentIndexChanged, this, &CookieInspector::refresh);
    connect(m_filterBar, &FilterBar::searchChanged, this, [this](const QString &text) {
        CookieFilter filter = m_model.filter();
        filter.setText(text);
        applyFilter(filter);
    });
    connect(m_filterBar, &FilterBar::filterMenuOpening, this, &CookieInspector::fillFilterMenu);
    connect(m_filterBar, &FilterBar::chipRemoved, this, [this](const QVariant &meaning) {
        CookieFilter filter = m_model.filter();
        filter.drop(meaning.value<FacetValue>());
        applyFilter(filter);
    });
    connect(m_clearFilters, &QToolButton::clicked, this, [this] {
        clearFilters();
        m_filterBar->searchField().setFocus();
    });
    connect(&m_model, &CookieTableModel::shownChanged, this, &CookieInspector::showCounts);
    connect(m_table, &CookieTableView::currentKeyChanged, this, &CookieInspector::showDetails);
    connect(m_table, &CookieTableView::selectionChangedTo, this, [this] {
        updateActions();
        showCounts();
    });
    connect(m_table, &CookieTableView::menuWanted, this, &CookieInspector::openMenu);
    connect(m_table, &CookieTableView::deletePressed, this, &CookieInspector::deleteSelected);
    connect(m_table, &CookieTableView::activatedKey, this, &CookieInspector::editWanted);
    connect(m_table, &CookieTableView::columnLayoutChanged, this,
            [this] { emit columnLayoutChanged(m_table->columnLayout()); });
    connect(m_details, &CookieDetailsPane::policyRowWanted, this, &CookieInspector::policyRowWanted);
    connect(m_details, &CookieDetailsPane::revealWanted, this, [this](bool isRevealed) {
        if (const auto key = m_table->currentKey())
            reveal(*key, isRevealed);
    });
    connect(m_add, &QToolButton::clicked, this, &CookieInspector::addWanted);
    connect(m_edit, &QToolButton::clicked, this, [this] {
        if (const QList<CookieKey> keys = m_table->selectedKeys(); keys.size() == 1)
            emit editWanted(keys.first());
    });
    connect(m_delete, &QToolButton::clicked, this, &CookieInspector::deleteSelected);
}

void CookieInspector::setSite(const Site &site)
{
    if (site == m_site)
        return;
    m_site = site;
    m_outcome->clear(); // it was about another page
    if (scope() == Scope::ThisSite)
        refresh();
}

CookieInspector::Scope CookieInspector::scope() const
{
    return Scope(m_scope->currentIndex());
}

void CookieInspector::setScope(Scope scope)
{
    m_scope->setCurrentIndex(int(scope));
}

Site CookieInspector::shownSite() const
{
    return scope() == Scope::ThisSite ? m_site : Site();
}

void CookieInspector::showOnly(const FacetValue &value)
{
    CookieFilter filter;
    filter.choose(value);
    m_filterBar->searchField().clear();
    applyFilter(filter);
}

void CookieInspector::showCookie(const CookieKey &key)
{
    if (!m_inventory.find(key))
        return showOutcome(tr("This cookie is gone."));
    m_wanted = key;
    if (m_model.holds(key) && !m_model.indexOf(key).isValid())
        clearFilters();
    m_table->setFocus();
    showWanted();
}

void CookieInspector::showWanted()
{
    if (!m_wanted || !m_model.indexOf(*m_wanted).isValid())
        return; // its row is made in a moment
    m_table->setCurrentKey(*m_wanted);
    m_wanted.reset();
}

void CookieInspector::showOutcome(const QString &sentences)
{
    m_outcome->setText(sentences);
    QAccessibleEvent event(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CookieInspector::setUndoAction(QAction *action)
{
    const auto update = [this, action] {
        m_undo->setEnabled(action->isEnabled());
        m_undo->setToolTip(action->text());
        m_undo->setAccessibleName(action->text());
    };
    connect(action, &QAction::changed, m_undo, update);
    connect(m_undo, &QToolButton::clicked, action, &QAction::trigger);
    update();
    m_undo->show();
}

void CookieInspector::reveal(const CookieKey &key, bool isRevealed)
{
    m_model.setRevealed(key, isRevealed);
    showDetails();
}

void CookieInspector::clearFilters()
{
    m_filterBar->searchField().clear();
    applyFilter({});
}

void CookieInspector::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale || !m_changed.isEmpty())
        refreshChanged();
}

void CookieInspector::onCookieChanged(const CookieKey &key)
{
    // While nobody looks, a page could make the list of changes as long as it likes.
    if (!isVisible() || scope() == Scope::ThisSite)
        return lookAgainSoon();
    m_changed.insert(key);
    if (!m_refreshSoon.isActive())
        m_refreshSoon.start();
}

void CookieInspector::lookAgainSoon()
{
    m_isStale = true;
    m_changed.clear();
    if (!m_refreshSoon.isActive())
        m_refreshSoon.start();
}

void CookieInspector::refresh()
{
    m_isStale = true;
    refreshChanged();
}

void CookieInspector::refreshChanged()
{
    m_refreshSoon.stop();
    if (!isVisible())
        return;
    if (std::exchange(m_isStale, false))
        lookAtEverything();
    else
        m_waiting.append(m_changed.values());
    m_changed.clear();
    takeWaiting();
    m_idleWork.start(0);
}

void CookieInspector::lookAtEverything()
{
    m_waiting = scope() == Scope::AllSites ? m_inventory.allKeys() : QList<CookieKey>();
    if (scope() == Scope::ThisSite && !m_site.isNull()) {
        for (const ObservedCookie &observed : m_inventory.cookiesOn(m_site))
            m_waiting.append(observed.cookie.key);
    }
    const QSet<CookieKey> keys(m_waiting.cbegin(), m_waiting.cend());
    m_model.updateRows({}, m_model.keysOutside(keys), m_clock.now());
}

void CookieInspector::takeWaiting()
{
    const auto policy = m_consent.policy();
    const qsizetype count = std::min(m_waiting.size(), rowsMadeAtOnce);
    QList<InspectorRow> rows;
    QList<CookieKey> gone;
    for (const CookieKey &key : m_waiting.first(count)) {
        if (const auto observed = m_inventory.find(key))
            rows.append(makeInspectorRow(*observed, *policy, shownSite(), sameSiteOf(*observed)));
        else
            gone.append(key);
    }
    m_waiting.remove(0, count);
    m_model.updateRows(rows, gone, m_clock.now());
    showWanted();
    showDetails();
}

SameSiteFinding CookieInspector::sameSiteOf(const ObservedCookie &observed) const
{
    const bool isOpen = observed.stored && observed.cookie.sameSite == SameSite::NotReported;
    return isOpen && m_sameSite ? m_sameSite(observed) : SameSiteFinding::Unknown;
}

void CookieInspector::setSameSiteLookup(CookieChangeCheck::SameSiteLookup lookup)
{
    m_sameSite = std::move(lookup);
    m_askAgain.start(asksAgainAfter);
    lookAgainSoon();
}

void CookieInspector::lookForSameSite()
{
    if (!isVisible() || !m_sameSite)
        return;
    for (const InspectorRow &row : m_model.shownRows()) {
        if (row.sameSite != SameSiteFinding::Unknown)
            continue;
        if (const auto observed = m_inventory.find(row.key());
            observed && sameSiteOf(*observed) != SameSiteFinding::Unknown)
            m_changed.insert(row.key());
    }
    if (!m_changed.isEmpty())
        refreshChanged();
}

void CookieInspector::workWhileIdle()
{
    if (!m_waiting.isEmpty())
        takeWaiting();
    else if (!m_model.prepareSearch(rowsPreparedAtOnce))
        m_idleWork.stop();
}

void CookieInspector::applyFilter(const CookieFilter &filter)
{
    m_model.setFilter(filter);
    showState();
}

void CookieInspector::fillFilterMenu()
{
    QMenu &menu = m_filterBar->filterMenu();
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)); // clear() leaves them
    for (const Facet facet : allFacets) {
        QMenu *const values = menu.addMenu(facetTitle(facet));
        const auto counts = m_model.facetCounts(facet);
        values->setEnabled(!counts.isEmpty());
        for (const auto &[value, count] : counts) {
            QString text = facetText(value, m_model.context());
            text.replace(u'&', u"&&"_s);
            QAction *const action = values->addAction(u"%1\t%2"_s.arg(text, QLocale().toString(count)));
            action->setCheckable(true);
            action->setChecked(m_model.filter().isChosen(value));
            connect(action, &QAction::toggled, this, [this, chosen = value](bool isChosen) {
                CookieFilter filter = m_model.filter();
                if (isChosen)
                    filter.choose(chosen);
                else
                    filter.drop(chosen);
                applyFilter(filter);
            });
        }
    }
}

void CookieInspector::showCounts()
{
    const QLocale locale;
    const int shown = m_model.rowCount();
    const int all = m_model.totalCount();
    QString text = shown == all ? tr("%n cookie(s)", nullptr, all)
                                : tr("%1 of %n cookie(s)", nullptr, all).arg(locale.toString(shown));
    if (const auto selected = m_table->selectionModel()->selectedRows().size(); selected > 1)
        text += u" · "_s + tr("%n selected", nullptr, int(selected));
    m_counts->setText(text);
    QList<FilterBar::Chip> chips;
    for (const FacetValue &value : m_model.filter().chosen())
        chips.append(
            {facetText(value, m_model.context()), m_model.shownWith(value), QVariant::fromValue(value)});
    m_filterBar->setChips(chips);
    showState();
}

void CookieInspector::showState()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty)
        return;
    const bool isFiltered = m_model.totalCount() > 0;
    m_clearFilters->setVisible(isFiltered);
    if (isFiltered)
        m_emptyText->setText(tr("No cookie has all of what you search for."));
    else if (scope() == Scope::ThisSite && m_site.isNull())
        m_emptyText->setText(tr("Open a site to see its cookies, or choose “All sites”."));
    else
        m_emptyText->setText(tr("No cookies yet. They appear here the moment a site sets one."));
}

void CookieInspector::setPolicyRows(
    const std::function<std::optional<qsizetype>(const InspectorRow &)> &rowOf)
{
    m_policyRowOf = rowOf;
    showDetails();
}

void CookieInspector::showDetails()
{
    const auto key = m_table->currentKey();
    const InspectorRow *const row = key ? m_model.rowAt(m_model.indexOf(*key)) : nullptr;
    if (!row)
        return m_details->showNothing();
    const auto value =
        m_model.isRevealed(*key) ? CookieDetailsPane::Value::Revealed : CookieDetailsPane::Value::Masked;
    m_details->show(*row, m_model.context(), value,
                    historyOf(*key, m_ledger, m_kept, CookieDetailsPane::mostHistory + 1));
    m_details->setPolicyRow(m_policyRowOf ? m_policyRowOf(*row) : std::nullopt);
}

QList<InspectorRow> CookieInspector::selectedRows() const
{
    QList<InspectorRow> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(*m_model.rowAt(index));
    return rows;
}

void CookieInspector::updateActions()
{
    const QList<InspectorRow> rows = selectedRows();
    const auto isStored = [](const InspectorRow &row) { return row.observed().stored; };
    m_edit->setEnabled(rows.size() == 1 && isStored(rows.first()));
    m_delete->setEnabled(std::any_of(rows.begin(), rows.end(), isStored));
}

void CookieInspector::deleteSelected()
{
    QList<CookieKey> keys;
    for (const InspectorRow &row : selectedRows()) {
        if (row.observed().stored)
            keys.append(row.key());
    }
    if (!keys.isEmpty())
        emit deleteWanted(keys);
}

void CookieInspector::decideSelected(Decision decision)
{
    // Each row speaks of the pages of a site; all are one choice, which is undone as one.
    QMap<Site, QList<CookieSelector>> selectors;
    for (const InspectorRow &row : selectedRows()) {
        if (const QByteArray name = row.cookie().nameOnTheWire(); !name.isEmpty())
            selectors[row.page].append({name, row.cookieSite.domain()});
    }
    if (selectors.isEmpty())
        return;
    if (const auto saved = m_consent.setCookies(selectors, decision); !saved)
        emit choiceFailed(saved.error().message);
}

void CookieInspector::openMenu(const QPoint &globalPosition)
{
    const QList<InspectorRow> rows = selectedRows();
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"inspectorMenu"_s);
    if (rows.size() == 1) {
        const CookieKey key = rows.first().key();
        QAction *const edit = menu->addAction(tr("&Edit…"), this, [this, key] { emit editWanted(key); });
        QAction *const copy =
            menu->addAction(tr("D&uplicate…"), this, [this, key] { emit duplicateWanted(key); });
        for (QAction *const action : {edit, copy})
            action->setEnabled(rows.first().observed().stored);
        QAction *const showValue =
            menu->addAction(tr("Show &value"), this, [this, key](bool isShown) { reveal(key, isShown); });
        showValue->setCheckable(true);
        showValue->setChecked(m_model.isRevealed(key));
        menu->addSeparator();
    }
    if (!rows.isEmpty()) {
        menu->addAction(tr("Always &allow"), this, [this] { decideSelected(Decision::Allow); });
        menu->addAction(tr("Always &refuse"), this, [this] { decideSelected(Decision::Refuse); });
        QAction *const remove = menu->addAction(tr("&Delete"), QKeySequence(Qt::Key_Delete), this,
                                                &CookieInspector::deleteSelected);
        remove->setEnabled(m_delete->isEnabled());
        menu->addSeparator();
    }
    menu->addAction(tr("Add a &cookie…"), this, &CookieInspector::addWanted);
    menu->addMenu(m_table->makeColumnMenu(menu));
    menu->popup(globalPosition);
}

} // namespace consentdesk
