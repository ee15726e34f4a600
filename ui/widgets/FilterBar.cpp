// SPDX-License-Identifier: Apache-2.0
#include "widgets/FilterBar.h"

#include "support/FlowLayout.h"
#include "support/SmallWidgets.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

FilterBar::FilterBar(const QString &searchHint, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_filter(new QToolButton)
    , m_menu(new QMenu(this))
    , m_chipArea(new QWidget)
    , m_chipLayout(new FlowLayout(6, m_chipArea))
{
    m_search->setPlaceholderText(searchHint);
    m_search->setAccessibleName(searchHint);
    offerClearing(*m_search, searchHint);
    makeRoomForHint(*m_search);
    m_search->installEventFilter(this);
    m_filter->setText(tr("Filter ▾"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setObjectName(u"filterButton"_s);
    m_filter->setPopupMode(QToolButton::InstantPopup);
    m_filter->setFocusPolicy(Qt::StrongFocus);
    m_filter->setMenu(m_menu);
    auto *const line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_search, 1);
    line->addWidget(m_filter);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(line);
    column->addWidget(m_chipArea);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_chipArea->hide();
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::searchChanged);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::filterMenuOpening);
}

void FilterBar::setChips(const QList<Chip> &chips)
{
    if (chips == m_chips)
        return;
    const bool areTheSame = std::equal(chips.begin(), chips.end(), m_chips.begin(), m_chips.end(),
                                       [](const Chip &a, const Chip &b) { return a.meaning == b.meaning; });
    if (areTheSame) {
        // While a page is busy, a chip that is pressed must still be there when it is let go.
        m_chips = chips;
        for (qsizetype i = 0; i < chips.size(); ++i)
            describe(*m_chipButtons.at(i), chips.at(i));
        return;
    }
    // A chip that is removed by keyboard must not take the focus out of the bar.
    const auto focused = m_chipButtons.indexOf(qobject_cast<QToolButton *>(QApplication::focusWidget()));
    m_chips = chips;
    for (QToolButton *const button : std::as_const(m_chipButtons)) {
        m_chipLayout->removeWidget(button);
        button->hide();
        button->deleteLater(); // it may be the sender
    }
    m_chipButtons.clear();
    for (const Chip &chip : chips) {
        m_chipButtons.append(makeChip(chip));
        m_chipLayout->addWidget(m_chipButtons.last());
        m_chipButtons.last()->show(); // now: it may have to take the focus
        setTabOrder(m_chipButtons.size() > 1 ? m_chipButtons.at(m_chipButtons.size() - 2) : m_filter,
                    m_chipButtons.last());
    }
    m_chipArea->setVisible(!chips.isEmpty());
    if (focused < 0)
        return;
    if (m_chipButtons.isEmpty())
        m_search->setFocus();
    else
        m_chipButtons.at(std::min(focused, m_chipButtons.size() - 1))->setFocus();
}

QToolButton *FilterBar::makeChip(const Chip &chip)
{
    auto *const button = new QToolButton(m_chipArea);
    button->setObjectName(u"filterChip"_s);
    describe(*button, chip);
    button->setToolTip(tr("Remove this filter"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->installEventFilter(this);
    connect(button, &QToolButton::clicked, this, [this, chip] { emit chipRemoved(chip.meaning); });
    return button;
}

void FilterBar::describe(QToolButton &button, const Chip &chip)
{
    button.setText(u"%1  %2  ✕"_s.arg(chip.text, QLocale().toString(chip.count)));
    button.setAccessibleName(tr("Remove the filter “%1”: %n row(s)", nullptr, chip.count).arg(chip.text));
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = dynamic_cast<QKeyEvent &>(*event).key();
    if (watched == m_search && key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    auto *const chip = qobject_cast<QToolButton *>(watched);
    const bool removes = key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return;
    if (chip && removes) {
        chip->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace consentdesk
