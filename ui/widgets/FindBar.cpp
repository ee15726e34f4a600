// SPDX-License-Identifier: Apache-2.0
#include "widgets/FindBar.h"

#include "support/FlowLayout.h"
#include "support/SmallWidgets.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr int longestText = 1'000;

} // namespace

FindBar::FindBar(QWidget *parent)
    : QFrame(parent)
    , m_field(new QLineEdit)
    , m_previous(textButton(tr("Previous"), u"findPrevious"_s))
    , m_next(textButton(tr("Next"), u"findNext"_s))
    , m_case(new QCheckBox(tr("Match case")))
    , m_count(plainLabel({}, u"findCount"_s))
    , m_close(textButton(u"✕"_s, u"findClose"_s))
{
    setObjectName(u"findBar"_s);
    createLayout();
    connectSignals();
    hide();
}

void FindBar::createLayout()
{
    m_field->setObjectName(u"findField"_s);
    m_field->setPlaceholderText(tr("Find in this page"));
    m_field->setAccessibleName(tr("Find in this page"));
    m_field->setMaxLength(longestText);
    m_field->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_field->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_close->setAccessibleName(tr("Close the search"));
    m_previous->setToolTip(tr("Previous match (Shift+F3)"));
    m_next->setToolTip(tr("Next match (F3)"));
    auto *const words = new FlowLayout(6);
    for (QWidget *const part : QList<QWidget *>{m_field, m_previous, m_next, m_case, m_count})
        words->addWidget(part);
    m_count->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *const line = new QHBoxLayout(this);
    line->setContentsMargins(8, 4, 8, 4);
    line->addLayout(words, 1);
    line->addWidget(m_close, 0, Qt::AlignTop);
}

void FindBar::connectSignals()
{
    connect(m_field, &QLineEdit::textChanged, this, [this] { ask(Direction::Forward); });
    connect(m_case, &QCheckBox::toggled, this, [this] { ask(Direction::Forward); });
    connect(m_previous, &QToolButton::clicked, this, [this] { ask(Direction::Backward); });
    connect(m_next, &QToolButton::clicked, this, [this] { ask(Direction::Forward); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::closeBar);
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    ask(Direction::Forward); // marks the matches of the text that is there still
}

void FindBar::closeBar()
{
    if (isHidden())
        return;
    hide();
    m_count->clear();
    emit findWanted({}, Direction::Forward, Case::Ignored);
    emit closed();
}

void FindBar::findAgain(Direction direction)
{
    if (isHidden() || m_field->text().isEmpty())
        return open();
    ask(direction);
}

void FindBar::ask(Direction direction)
{
    if (m_field->text().isEmpty())
        m_count->clear();
    emit findWanted(m_field->text(), direction, m_case->isChecked() ? Case::Told : Case::Ignored);
}

void FindBar::setMatches(int active, int count)
{
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else
        m_count->setText(tr("%1 of %2").arg(QLocale().toString(active), QLocale().toString(count)));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        closeBar();
    else if (isReturn && m_field->hasFocus())
        ask(event->modifiers().testFlag(Qt::ShiftModifier) ? Direction::Backward : Direction::Forward);
    else
        QFrame::keyPressEvent(event);
}

} // namespace consentdesk
