// SPDX-License-Identifier: Apache-2.0
#include "support/FlowLayout.h"
#include "support/SmallWidgets.h"
#include "widgets/FilterBar.h"
#include "widgets/PolicyView.h"
#include "widgets/WrappingDelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr std::array<int, PolicyModel::ColumnCount> policyCharacters{26, 22, 52, 16, 18, 28, 22, 26};

bool isMarked(const QModelIndex &index)
{
    const auto kind = PolicyFinding::Kind(index.data(PolicyModel::KindRole).toInt());
    return index.column() == PolicyModel::Kind && weightOf(kind) == PolicyFinding::Weight::Finding;
}

} // namespace

PolicyView::PolicyView(FileDialogs *dialogs, QWidget *parent)
    : QWidget(parent)
    , m_exporter(new PolicyExporter(dialogs, m_shown, *this))
    , m_filterBar(new FilterBar(tr("Search the findings")))
    , m_title(wrappedLabel({}, u"detailsTitle"_s))
    , m_header(wrappedLabel({}, u"policyHeader"_s))
    , m_problem(wrappedLabel({}, u"policyProblem"_s))
    , m_readAgain(textButton({}, u"readPolicyAgain"_s))
    , m_readPage(textButton(tr("Read this page as the policy"), u"readOpenPage"_s))
    , m_cookieTable(textButton(tr("Cookie table…"), u"cookieTableMenu"_s))
    , m_export(textButton(tr("Export…"), u"exportFindings"_s))
    , m_correct(textButton(tr("Correct the row…"), u"correctRow"_s))
    , m_takeBack(textButton(tr("Take back the correction"), u"takeBackCorrection"_s))
    , m_label(textButton(tr("What is this cookie for?"), u"labelCookie"_s))
    , m_showRemarks(textButton({}, u"showRemarks"_s))
    , m_table(new QTreeView)
    , m_stack(new QStackedWidget)
    , m_empty(wrappedLabel({}, u"inspectorEmpty"_s))
    , m_remarks(new QListWidget)
    , m_counts(wrappedLabel({}, u"inspectorCounts"_s))
{
    setObjectName(u"policyView"_s);
    setAttribute(Qt::WA_StyledBackground);
    createButtons();
    createTable();
    createLayout();
    connectSignals();
    show(PolicyShown());
}

void PolicyView::createButtons()
{
    auto *const tableMenu = new QMenu(m_cookieTable);
    m_exporter->fillCookieTableMenu(*tableMenu);
    auto *const exportMenu = new QMenu(m_export);
    m_exporter->fillFindingsMenu(*exportMenu);
    m_cookieTable->setMenu(tableMenu);
    m_export->setMenu(exportMenu);
    for (QToolButton *const button : {m_cookieTable, m_export})
        button->setPopupMode(QToolButton::InstantPopup);
    m_cookieTable->setToolTip(tr("A cookie table for a policy page, from what was observed"));
    m_readPage->setToolTip(tr("The page that is shown is the policy of this site, or of one visited before"));
    m_showRemarks->setCheckable(true);
}

void PolicyView::createTable()
{
    m_table->setObjectName(u"policyTable"_s);
    m_table->setAccessibleName(tr("What the policy declares against what was observed"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new WrappingDelegate(*m_table, isMarked));
    m_table->setRootIsDecorated(false);
    m_table->setItemsExpandable(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    const int character = m_table->fontMetrics().averageCharWidth();
    for (int column = 0; column < PolicyModel::ColumnCount; ++column)
        m_table->header()->resizeSection(column, policyCharacters[size_t(column)] * character);
}

void PolicyView::createLayout()
{
    m_header->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_header->setAccessibleName(tr("The policy that was read"));
    m_problem->setProperty("kind", u"fault"_s);
    auto *const buttons = new QWidget;
    auto *const flow = new FlowLayout(6, buttons);
    for (QToolButton *const button :
         {m_readAgain, m_readPage, m_correct, m_takeBack, m_label, m_cookieTable, m_export})
        flow->addWidget(button);
    auto *const top = new QVBoxLayout;
    top->setContentsMargins(10, 8, 10, 6);
    top->setSpacing(5);
    for (QWidget *const part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_header),
          static_cast<QWidget *>(m_problem), buttons, static_cast<QWidget *>(m_filterBar)})
        top->addWidget(part);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(12);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->setMinimumHeight(fontMetrics().height() * 6);
    auto *const content = new QWidget;
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolled(content));
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_stack, 3);
    createFooter(*column);
}

void PolicyView::createFooter(QVBoxLayout &column)
{
    m_remarks->setObjectName(u"policyRemarks"_s);
    m_remarks->setAccessibleName(tr("What could not be interpreted"));
    m_remarks->setWordWrap(true);
    m_remarks->setMinimumHeight(m_remarks->fontMetrics().height() * 3);
    auto *const line = new QWidget;
    auto *const flow = new FlowLayout(10, line);
    flow->addWidget(m_counts);
    flow->addWidget(m_showRemarks);
    line->setContentsMargins(10, 3, 10, 4);
    m_counts->setWordWrap(false);
    column.addWidget(m_remarks, 1);
    column.addWidget(line);
}

void PolicyView::connectSignals()
{
    connect(m_filterBar, &FilterBar::searchChanged, &m_model, &PolicyModel::setSearchText);
    connect(m_filterBar, &FilterBar::filterMenuOpening, this, &PolicyView::fillFilterMenu);
    connect(m_filterBar, &FilterBar::chipRemoved, this,
            [this](const QVariant &meaning) { setKindShown(PolicyFinding::Kind(meaning.toInt()), false); });
    connect(&m_model, &PolicyModel::countsChanged, this, &PolicyView::showCounts);
    connect(m_exporter, &PolicyExporter::noticed, this, &PolicyView::noticed);
    connect(m_readAgain, &QToolButton::clicked, this, &PolicyView::readAgainWanted);
    connect(m_readPage, &QToolButton::clicked, this, &PolicyView::readOpenPageWanted);
    connect(m_showRemarks, &QToolButton::toggled, this, &PolicyView::showRemarks);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PolicyView::updateActions);
    connect(m_correct, &QToolButton::clicked, this, [this] {
        if (const auto row = currentRow())
            emit correctionWanted(*row);
    });
    connect(m_takeBack, &QToolButton::clicked, this, [this] {
        if (const auto row = currentRow())
            emit takeBackWanted(*row);
    });
    connect(m_label, &QToolButton::clicked, this, [this] {
        if (const PolicyFinding *const finding = m_model.findingAt(m_table->currentIndex()))
            emit labelWanted(finding->name);
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const PolicyFinding *const finding = m_model.findingAt(index); finding && finding->key)
            emit cookieWanted(*finding->key);
    });
}

} // namespace consentdesk
