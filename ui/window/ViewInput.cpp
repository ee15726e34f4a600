// SPDX-License-Identifier: Apache-2.0
#include "window/ViewInput.h"

#include <QChildEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWebEngineView>
#include <QWheelEvent>

namespace consentdesk {

namespace {

/// With Ctrl, Alt or Meta it is meant for the window.
bool isForPage(const QEvent &event)
{
    const auto *const key = dynamic_cast<const QKeyEvent *>(&event);
    return !key || !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

/// A menu that the right button opens says itself what was chosen.
bool isActivation(const QEvent &event)
{
    if (const auto *const mouse = dynamic_cast<const QMouseEvent *>(&event))
        return mouse->button() == Qt::LeftButton || mouse->button() == Qt::MiddleButton;
    if (const auto *const key = dynamic_cast<const QKeyEvent *>(&event))
        return !key->isAutoRepeat() && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    return true;
}

} // namespace

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
        if (isForPage(*event))
            emit touched();
        if (event->type() == QEvent::KeyPress)
            emit typed();
        if (watched != &m_view && isActivation(*event)) // the view may hear of it a second time
            emit activated();
        break;
    case QEvent::Drop:
        emit dropped();
        break;
    case QEvent::InputMethod:
        emit touched();
        emit typed();
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
