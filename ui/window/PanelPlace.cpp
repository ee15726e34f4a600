// SPDX-License-Identifier: Apache-2.0
#include "window/PanelPlace.h"

#include <QVBoxLayout>
#include <QWebEnginePage>

namespace consentdesk {

PanelPlace::PanelPlace(QWidget &panel, QWidget *parent)
    : QWidget(parent)
    , m_panel(panel)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_soon.setSingleShot(true);
    m_soon.callOnTimeout(this, &PanelPlace::fill);
}

PanelPlace::~PanelPlace()
{
    if (!m_panel.parent())
        delete &m_panel;
}

void PanelPlace::fillWhenLoaded(const QWebEnginePage &page)
{
    const auto whenDrawn = [this] {
        if (!m_soon.isActive() || m_soon.remainingTimeAsDuration() > drawnWithin)
            m_soon.start(drawnWithin);
    };
    connect(&page, &QWebEnginePage::loadFinished, this, whenDrawn, Qt::SingleShotConnection);
}

void PanelPlace::fill()
{
    m_soon.stop();
    if (!m_panel.parent())
        layout()->addWidget(&m_panel);
}

void PanelPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_panel.parent() && !m_soon.isActive())
        m_soon.start(filledWithin);
}

} // namespace consentdesk
