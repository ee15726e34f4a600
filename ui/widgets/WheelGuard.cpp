// SPDX-License-Identifier: Apache-2.0
#include "widgets/WheelGuard.h"

#include <QEvent>
#include <QWidget>

namespace consentdesk {

WheelGuard::WheelGuard(QWidget &box)
    : QObject(&box)
    , m_box(box)
{
    m_box.setFocusPolicy(Qt::StrongFocus); // not by the wheel
    m_box.installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || m_box.hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore(); // for the form
    return true;
}

} // namespace consentdesk
