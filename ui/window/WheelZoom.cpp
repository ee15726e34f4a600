// SPDX-License-Identifier: Apache-2.0
#include "window/WheelZoom.h"

#include <QChildEvent>
#include <QWebEngineView>
#include <QWheelEvent>

#include <chrono>

using namespace std::chrono_literals;

namespace consentdesk {

namespace {

constexpr auto betweenLooks = 20ms;
constexpr int mostLooks = 50; ///< a page that is slower than a second is not waited for

} // namespace

WheelZoom::WheelZoom(QWebEngineView &view)
    : QObject(&view)
    , m_view(view)
{
    m_looking.setInterval(betweenLooks);
    connect(&m_looking, &QTimer::timeout, this, &WheelZoom::look);
    view.installEventFilter(this);
    for (QObject *const child : view.children())
        child->installEventFilter(this);
}

bool WheelZoom::eventFilter(QObject *watched, QEvent *event)
{
    // The widget that gets the wheel is another one for each process of the page.
    if (event->type() == QEvent::ChildAdded) {
        if (const auto *const child = dynamic_cast<QChildEvent *>(event))
            child->child()->installEventFilter(this);
    }
    if (event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    const auto *const wheel = dynamic_cast<QWheelEvent *>(event);
    if (wheel && wheel->modifiers() == Qt::ControlModifier && watched != &m_view) {
        if (!m_looking.isActive())
            settle();
        m_looks = 0;
        m_looking.start();
    }
    return QObject::eventFilter(watched, event);
}

void WheelZoom::settle()
{
    m_before = m_view.zoomFactor();
}

void WheelZoom::look()
{
    const double now = m_view.zoomFactor();
    if (++m_looks == mostLooks)
        m_looking.stop();
    if (qFuzzyCompare(now, m_before))
        return;
    const bool isLarger = now > m_before;
    settle(); // should nobody answer
    isLarger ? emit larger() : emit smaller();
}

} // namespace consentdesk
