// SPDX-License-Identifier: Apache-2.0
#include "window/WheelZoom.h"

#include "window/ViewInput.h"

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
    connect(new ViewInput(view), &ViewInput::wheelTurned, this, &WheelZoom::onWheel);
}

void WheelZoom::onWheel(const QWheelEvent &wheel)
{
    if (wheel.modifiers() != Qt::ControlModifier)
        return;
    if (!m_looking.isActive())
        settle();
    m_looks = 0;
    m_looking.start();
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
