// SPDX-License-Identifier: Apache-2.0
#include "widgets/PermissionBar.h"

#include "support/FlowLayout.h"
#include "support/SmallWidgets.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

PermissionBar::PermissionBar(QWidget *parent)
    : QFrame(parent)
    , m_text(wrappedLabel({}, u"permissionText"_s))
    , m_focus(*this, {})
{
    setObjectName(u"permissionBar"_s);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 6, 10, 6);
    column->addWidget(m_text);
    auto *const line = new FlowLayout(6);
    const auto add = [this, line](const QString &text, const QString &name, auto signal) {
        QPushButton *const button = pushButton(text, name);
        ignoreDoubleClicks(*button);
        connect(button, &QPushButton::clicked, this, signal);
        line->addWidget(button);
    };
    add(tr("Allow once"), u"allowOnceButton"_s, &PermissionBar::allowedOnce);
    add(tr("Always allow"), u"allowAlwaysButton"_s, &PermissionBar::allowedAlways);
    add(tr("Always refuse"), u"refuseAlwaysButton"_s, &PermissionBar::refusedAlways);
    add(tr("Not now"), u"refuseNowButton"_s, &PermissionBar::closed);
    column->addLayout(line);
    hide();
}

void PermissionBar::setQuestion(const QString &sentence)
{
    if (sentence != m_text->text()) // a key that is pressed once more is not meant for this one
        m_focus.giveBack();
    m_text->setText(sentence);
    m_focus.setVisible(*this, !sentence.isEmpty());
}

void PermissionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace consentdesk
