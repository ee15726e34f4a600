// SPDX-License-Identifier: Apache-2.0
#include "widgets/StatePage.h"

#include "base/DisplayText.h"
#include "support/FlowLayout.h"
#include "support/SmallWidgets.h"
#include "support/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr int readableWidth = 75; ///< characters
constexpr QMargins margins(40, 24, 40, 24);
constexpr int iconSize = 48;

/// Its margin on the right follows the width; as part of what it needs, the window could only grow.
class Column final : public QWidget
{
public:
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        if (!layout())
            return {};
        const int spare = layout()->contentsMargins().right() - margins.right();
        return layout()->totalMinimumSize() - QSize(spare, 0);
    }
};

QLabel *textLabel(const QString &objectName)
{
    return wrappedLabel({}, objectName);
}

} // namespace

StatePage::StatePage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_title(textLabel(u"stateTitle"_s))
    , m_text(textLabel(u"stateText"_s))
    , m_detail(textLabel(u"stateDetail"_s))
    , m_buttons(new FlowLayout(8))
{
    setObjectName(u"statePage"_s);
    setAttribute(Qt::WA_StyledBackground);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::Bold);
    m_title->setFont(large);
    m_icon->setObjectName(u"stateIcon"_s);
    auto *const content = new Column;
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolled(content));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(margins);
    m_column->setSpacing(12);
    m_column->addStretch(2);
    for (QLabel *const label : {m_icon, m_title, m_text, m_detail})
        m_column->addWidget(label);
    m_column->addSpacing(6);
    m_column->addLayout(m_buttons);
    m_column->addStretch(3);
}

/// Long lines are hard to read. A largest width of the labels would make the layout count too few lines.
void StatePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int readable = fontMetrics().averageCharWidth() * readableWidth;
    const int right = std::max(margins.right(), width() - margins.left() - readable);
    m_column->setContentsMargins(margins.left(), margins.top(), right, margins.bottom());
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
        QPushButton *const button = pushButton(action.text, u"stateAction"_s);
        connect(button, &QPushButton::clicked, this, action.run);
        m_buttons->addWidget(button);
    }
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
