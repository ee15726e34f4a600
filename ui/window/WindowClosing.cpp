// SPDX-License-Identifier: Apache-2.0
#include "window/WindowClosing.h"

#include "window/PageTab.h"
#include "window/TabArea.h"
#include "window/WindowGates.h"

#include <QEvent>
#include <QWidget>

namespace consentdesk {

WindowClosing::WindowClosing(QWidget &window, TabArea &tabs, const WindowGates &gates)
    : QObject(&window)
    , m_window(window)
    , m_tabs(tabs)
    , m_gates(gates)
{
    connect(&gates, &WindowGates::closingRefused, this, [this] { m_mayClose = false; });
    window.installEventFilter(this);
}

bool WindowClosing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Close || m_mayClose || m_gates.asksNothing())
        return QObject::eventFilter(watched, event);
    if (!m_asking) {
        m_waiting = tabsToAsk();
        if (m_waiting.isEmpty())
            return QObject::eventFilter(watched, event);
        QMetaObject::invokeMethod(this, &WindowClosing::askNext, Qt::QueuedConnection);
        m_asking = new QObject(this);
    }
    event->ignore();
    return true;
}

QList<QPointer<PageTab>> WindowClosing::tabsToAsk() const
{
    QList<QPointer<PageTab>> tabs;
    for (int index = 0; index < m_tabs.count(); ++index) {
        PageTab &tab = m_tabs.tab(index);
        if (!tab.mayAskToStay())
            continue;
        if (index == m_tabs.currentIndex())
            tabs.prepend(&tab); // what the visitor sees comes first
        else
            tabs.append(&tab);
    }
    return tabs;
}

void WindowClosing::askNext()
{
    delete m_asking;
    while (!m_waiting.isEmpty() && !m_waiting.first())
        m_waiting.removeFirst(); // it was closed meanwhile
    if (m_waiting.isEmpty()) {
        m_mayClose = true; // until the visitor stays after all
        m_window.close();
        return;
    }
    PageTab *const tab = m_waiting.takeFirst();
    m_asking = new QObject(this);
    connect(tab, &PageTab::leaveAnswered, m_asking, [this](BrowserPage::Leaving answer) { finish(answer); });
    connect(tab, &QObject::destroyed, m_asking, [this] { finish(BrowserPage::Leaving::Agreed); });
    tab->askToLeave();
}

void WindowClosing::finish(BrowserPage::Leaving answer)
{
    if (!m_asking)
        return;              // the tab that answered is gone now, too
    m_asking->deleteLater(); // it is telling us
    m_asking.clear();
    if (answer == BrowserPage::Leaving::Agreed) {
        QMetaObject::invokeMethod(this, &WindowClosing::askNext, Qt::QueuedConnection);
        return;
    }
    m_waiting.clear();
}

} // namespace consentdesk
