// SPDX-License-Identifier: Apache-2.0
#include "widgets/StatePage.h"

#include "base/DisplayText.h"
#include "support/SmallWidgets.h"
#include "support/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr int readableWidth = 520;
constexpr int iconSize = 48;

QLabel *textLabel(const QString &objectName)
{
    QLabel *const label = wrappedLabel({}, objectName);
    label->setMaximumWidth(readableWidth);
    return label;
}

} // namespace

StatePage::StatePage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_title(textLabel(u"stateTitle"_s))
    , m_text(textLabel(u"stateText"_s))
    , m_detail(textLabel(u"stateDetail"_s))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(u"statePage"_s);
    setAttribute(Qt::WA_StyledBackground);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::Bold);
    m_title->setFont(large);
    m_icon->setObjectName(u"stateIcon"_s);
    m_buttons->setSpacing(8);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(40, 24, 40, 24);
    column->setSpacing(12);
    column->addStretch(2);
    for (QLabel *const label : {m_icon, m_title, m_text, m_detail})
        column->addWidget(label);
    column->addSpacing(6);
    column->addLayout(m_buttons);
    column->addStretch(3);
}

void StatePage::setContent(const Content &content)
{
    m_iconName = content.icon;
    showIcon();
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_detail->setText(displayText(content.detail, 600));
    m_detail->setVisible(!content.detail.isEmpty());
    while (QLayoutItem *const item = m_buttons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const Action &action : content.actions) {
        auto *const button = new QPushButton(action.text);
        connect(button, &QPushButton::clicked, this, action.run);
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
}

void StatePage::showIcon()
{
    m_icon->setPixmap(themedIcon(m_iconName, Theme::current().accent).pixmap(iconSize));
}

void StatePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_iconName.isEmpty())
        showIcon();
}

QString StatePage::title() const
{
    return m_title->text();
}

} // namespace consentdesk
