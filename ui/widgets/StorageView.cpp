// SPDX-License-Identifier: Apache-2.0
#include "widgets/StorageView.h"

#include "pagestorage/StorageText.h"
#include "support/FlowLayout.h"
#include "support/SmallWidgets.h"
#include "support/WholeText.h"
#include "widgets/StatePage.h"
#include "widgets/StorageEditor.h"
#include "widgets/StorageTreeView.h"
#include "widgets/StorageValuePane.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

StorageView::StorageView(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_tree(new StorageTreeView)
    , m_editor(new StorageEditor(*this))
    , m_value(new StorageValuePane)
    , m_state(new StatePage)
    , m_stack(new QStackedWidget)
    , m_summary(new QLabel)
    , m_notice(new QLabel)
{
    setObjectName(u"storageView"_s);
    setAttribute(Qt::WA_StyledBackground);
    createLayout();
    connectTree();
    connectOthers();
    setProblem(tr("Open a page to see what it stores."));
}

QWidget *StorageView::createToolBar()
{
    m_search->setObjectName(u"storageSearch"_s);
    m_search->setPlaceholderText(tr("Search names and values"));
    m_search->setAccessibleName(tr("Search what the page has stored"));
    offerClearing(*m_search, m_search->accessibleName());
    auto *const bar = new QWidget;
    bar->setObjectName(u"storageBar"_s);
    makeRoomForHint(*m_search);
    auto *const line = new FlowLayout(6, bar);
    line->setContentsMargins(8, 6, 8, 6);
    line->addWidget(m_search);
    for (QAction *const action : m_tree->toolActions()) {
        auto *const button = new QToolButton;
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        line->addWidget(button);
    }
    return bar;
}

void StorageView::createLayout()
{
    keepTextWhole(*this);
    auto *const splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_value);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_state);
    m_stack->addWidget(splitter);
    m_summary->setObjectName(u"storageSummary"_s);
    m_notice->setObjectName(u"storageNotice"_s);
    for (QLabel *const label : {m_summary, m_notice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(10, 4, 10, 4);
    }
    m_notice->hide();
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createToolBar());
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    column->addWidget(m_summary);
}

void StorageView::connectTree()
{
    connect(m_tree, &StorageTreeView::currentNodeChanged, this, [this] {
        m_editor->forgetPending();
        showNode();
    });
    connect(m_tree, &StorageTreeView::readWanted, this, &StorageView::readWanted);
    connect(m_tree, &StorageTreeView::addWanted, this,
            [this] { m_editor->add(m_tree->current() ? m_tree->current()->area : StorageArea()); });
    connect(m_tree, &StorageTreeView::editWanted, this, [this] {
        if (const StorageNode *const node = m_tree->current())
            m_editor->edit(*node);
    });
    connect(m_tree, &StorageTreeView::deletionWanted, this, [this] {
        if (const StorageNode *const node = m_tree->current())
            m_editor->remove(*node);
    });
    connect(m_tree, &StorageTreeView::clearingWanted, this, [this] {
        if (const StorageNode *const node = m_tree->current())
            m_editor->clear(StorageArea(node->area)); // the node may be gone meanwhile
    });
    connect(m_tree, &QTreeView::activated, this, [this] {
        if (m_tree->current() && m_tree->current()->type == StorageNode::Type::Entry)
            m_value->controls().constFirst()->setFocus();
    });
}

void StorageView::connectOthers()
{
    connect(m_editor, &StorageEditor::valueWanted, this, &StorageView::valueWanted);
    connect(m_editor, &StorageEditor::changeWanted, this, &StorageView::changeWanted);
    connect(m_value, &StorageValuePane::wholeValueWanted, this, &StorageView::requestValue);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_tree->setSearch(text);
        updateSummary();
    });
    auto *const find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
}

void StorageView::setLoading()
{
    m_tree->reloadAction().setEnabled(false);
    if (m_stack->currentWidget() == m_state)
        m_state->setContent({u"reload"_s, tr("Reading …"), tr("Asking every frame of the page."), {}, {}});
}

void StorageView::setStorage(const PageStorage &storage)
{
    const bool isOtherPage = m_storage.origins.isEmpty() || storage.origins.isEmpty() ||
                             m_storage.origins.constFirst().origin != storage.origins.constFirst().origin;
    m_storage = storage;
    m_editor->setStorage(storage);
    m_tree->merge(storage);
    m_tree->reloadAction().setEnabled(true);
    if (isOtherPage) {
        m_notice->hide();
        m_tree->setSearch(m_search->text());
    }
    showNode();
    showList();
}

void StorageView::showList()
{
    const bool hasProblem =
        std::any_of(m_storage.origins.cbegin(), m_storage.origins.cend(),
                    [](const OriginStorage &origin) { return origin.problem.has_value(); });
    const bool isNothing = m_storage.isEmpty() && !hasProblem;
    if (isNothing) {
        m_state->setContent(
            {u"local"_s,
             tr("Nothing is stored"),
             tr("This page keeps nothing in local or session storage, IndexedDB or caches, and "
                "has no service worker."),
             {},
             {{tr("Add an entry …"), [this] { m_editor->add({}); }}}});
    }
    m_stack->setCurrentIndex(isNothing ? 0 : 1);
    updateSummary();
}

void StorageView::setProblem(const QString &sentence)
{
    m_storage = {};
    m_editor->setStorage(m_storage);
    m_tree->merge(m_storage);
    m_tree->reloadAction().setEnabled(true);
    m_state->setContent({u"local"_s, tr("Nothing to show"), sentence, {}, {}});
    m_stack->setCurrentWidget(m_state);
    m_notice->hide();
    showNode();
    updateSummary();
}

void StorageView::showNode()
{
    m_tree->updateActions(m_editor->mayAdd());
    m_value->setNode(m_tree->current());
}

void StorageView::updateSummary()
{
    const auto origins = std::count_if(m_storage.origins.cbegin(), m_storage.origins.cend(),
                                       [](const OriginStorage &origin) { return !origin.origin.isEmpty(); });
    QStringList parts;
    if (!m_search->text().isEmpty())
        parts.append(tr("%n found", nullptr, m_tree->foundCount()));
    if (!m_storage.origins.isEmpty()) {
        parts.append(tr("%n origin(s)", nullptr, int(origins)));
        parts.append(tr("%1 in local and session storage").arg(sizeText(m_storage.size())));
        parts.append(tr("this engine reports no sizes of databases and caches"));
    }
    m_summary->setText(parts.join(u" · "_s));
    m_summary->setVisible(!parts.isEmpty());
}

bool StorageView::isCurrent(const StorageArea &area, const QString &key) const
{
    const StorageNode *const node = m_tree->current();
    return node && node->type == StorageNode::Type::Entry && node->area == area && node->name == key;
}

void StorageView::requestValue()
{
    const StorageNode *const node = m_tree->current();
    if (node && node->isNameWhole)
        emit valueWanted(node->area, node->name);
    else
        m_value->setProblem(tr("The name is too long to ask for the whole value."));
}

void StorageView::showValue(const StorageArea &area, const QString &key, const std::optional<QString> &value,
                            bool isWhole)
{
    if (!isCurrent(area, key))
        return;
    if (!value)
        return showValueProblem(area, key, problemText(StorageProblem::NotFound));
    m_value->setWholeValue(*value, isWhole);
    if (const QString problem = m_editor->takeValue(area, key, *value, isWhole); !problem.isEmpty())
        notify(problem, NoticeKind::Warning);
}

void StorageView::showValueProblem(const StorageArea &area, const QString &key, const QString &sentence)
{
    if (!isCurrent(area, key))
        return;
    m_editor->forgetPending();
    m_value->setProblem(sentence);
    notify(sentence, NoticeKind::Warning);
}

void StorageView::showOutcome(const StorageChange &change, const StorageOutcome &outcome)
{
    QString sentence = outcomeText(change, outcome);
    if (outcome.isDone() && !outcome.isBeforeKnown)
        sentence += u' ' + tr("What was there was too large to be kept: this cannot be undone.");
    notify(sentence, outcome.isDone() ? NoticeKind::Done : NoticeKind::Warning);
}

void StorageView::notify(const QString &sentence, NoticeKind kind)
{
    m_notice->setProperty("kind", kind == NoticeKind::Done ? u"done"_s : u"warning"_s);
    m_notice->style()->unpolish(m_notice); // the style sheet looks at the property once
    m_notice->style()->polish(m_notice);
    m_notice->setText(sentence);
    m_notice->show();
}

} // namespace consentdesk
