// SPDX-License-Identifier: Apache-2.0
#include "widgets/CategoryHeader.h"

#include "support/FlowLayout.h"
#include "support/SmallWidgets.h"
#include "support/Theme.h"
#include "widgets/ToggleSwitch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

CategoryHeader::CategoryHeader(const CategoryDescription &description, QWidget *parent)
    : QWidget(parent)
    , m_category(description.category)
    , m_count(plainLabel({}, u"categoryCount"_s))
    , m_toggle(new ToggleSwitch(description.category == CookieCategory::Necessary ? ToggleSwitch::Kind::Locked
                                                                                  : ToggleSwitch::Kind::Free))
{
    setAccessibleName(description.name);
    setAccessibleDescription(description.explanation);
    m_toggle->setObjectName(u"toggle-"_s + identifier(m_category));
    m_toggle->setAccessibleName(m_category == CookieCategory::Necessary
                                    ? tr("%1 cookies, always on").arg(description.name)
                                    : tr("Accept %1 cookies").arg(description.name));
    m_toggle->setAccessibleDescription(description.explanation);
    createLayout(description);
    connect(m_toggle, &ToggleSwitch::changeWanted, this,
            [this](bool on) { emit decided(m_category, on ? Decision::Allow : Decision::Refuse); });
}

void CategoryHeader::createLayout(const CategoryDescription &description)
{
    auto *const words = new FlowLayout(8);
    const int besideToggle = m_toggle->sizeHint().height() - fontMetrics().height();
    words->setContentsMargins(0, std::max(0, besideToggle / 2), 0, 0);
    words->addWidget(plainLabel(description.name, u"categoryName"_s));
    words->addWidget(m_count);
    m_count->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    if (m_category == CookieCategory::Necessary)
        words->addWidget(plainLabel(tr("always on"), u"alwaysOn"_s));
    auto *const line = new QHBoxLayout;
    line->setSpacing(8);
    line->addLayout(words, 1);
    line->addWidget(m_toggle, 0, Qt::AlignTop);
    auto *const explanation = plainLabel(description.explanation, u"categoryExplanation"_s);
    explanation->setWordWrap(true);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 14, 8);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(explanation);
}

void CategoryHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    if (m_category != allCookieCategories.front())
        painter.fillRect(QRect(0, 0, width(), 1), theme.line);
    if (!m_isCurrent)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(4.5, 3.5, -4.5, -1.5), 5, 5);
}

void CategoryHeader::setCurrent(bool isCurrent)
{
    if (isCurrent == m_isCurrent)
        return;
    m_isCurrent = isCurrent;
    update();
}

void CategoryHeader::setCount(int count)
{
    m_count->setText(count == 0 ? tr("none yet") : QLocale().toString(count));
    m_count->setAccessibleName(tr("%n cookie(s)", nullptr, count));
}

void CategoryHeader::setDecision(Decision decision)
{
    m_toggle->setOn(decision == Decision::Allow);
}

} // namespace consentdesk
