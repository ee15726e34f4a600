// SPDX-License-Identifier: Apache-2.0
#include "window/ViewInput.h"

#include <QChildEvent>
#include <QWebEngineView>
#include <QWheelEvent>

namespace consentdesk {

ViewInput::ViewInput(QWebEngineView &view)
    : QObject(&view)
    , m_view(view)
{
    view.installEventFilter(this);
    for (QObject *const child : view.children())
        child->installEventFilter(this);
}

bool ViewInput::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ChildAdded:
        if (const auto *const added = dynamic_cast<QChildEvent *>(event))
            added->child()->installEventFilter(this);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::KeyPress:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        emit touched();
        break;
    case QEvent::Wheel:
        if (const auto *const wheel = dynamic_cast<QWheelEvent *>(event); wheel && watched != &m_view)
            emit wheelTurned(*wheel);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace consentdesk
