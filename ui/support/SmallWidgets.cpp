// SPDX-License-Identifier: Apache-2.0
#include "support/SmallWidgets.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace consentdesk {

QLabel *plainLabel(const QString &text, const QString &objectName)
{
    auto *const label = new QLabel(text);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *wrappedLabel(const QString &text, const QString &objectName)
{
    QLabel *const label = plainLabel(text, objectName);
    label->setWordWrap(true);
    return label;
}

QToolButton *textButton(const QString &text, const QString &objectName)
{
    auto *const button = new QToolButton;
    button->setText(text);
    button->setObjectName(objectName);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void makeRoomForHint(QLineEdit &field)
{
    const QFontMetrics metrics = field.fontMetrics();
    const int frame = metrics.height() * 3; // with the button that clears it
    field.setMinimumWidth(metrics.horizontalAdvance(field.placeholderText()) + frame);
}

} // namespace consentdesk
