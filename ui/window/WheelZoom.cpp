// SPDX-License-Identifier: Apache-2.0
#include "window/WheelZoom.h"

#include <QWheelEvent>
#include <QWidget>

namespace consentdesk {

WheelZoom::WheelZoom(QWidget &view)
    : QObject(&view)
{
    view.installEventFilter(this);
}

bool WheelZoom::eventFilter(QObject *watched, QEvent *event)
{
    const auto *const wheel = dynamic_cast<QWheelEvent *>(event);
    if (!wheel || wheel->modifiers() != Qt::ControlModifier)
        return QObject::eventFilter(watched, event);
    const int turned = wheel->angleDelta().y();
    if ((turned > 0) != (m_turned > 0))
        m_turned = 0; // back again
    m_turned += turned;
    for (; m_turned >= QWheelEvent::DefaultDeltasPerStep; m_turned -= QWheelEvent::DefaultDeltasPerStep)
        emit larger();
    for (; m_turned <= -QWheelEvent::DefaultDeltasPerStep; m_turned += QWheelEvent::DefaultDeltasPerStep)
        emit smaller();
    event->accept();
    return true;
}

} // namespace consentdesk
