// SPDX-License-Identifier: Apache-2.0
#include "window/ClosingQueue.h"

#include "window/PageTab.h"

#include <chrono>

using namespace std::chrono_literals;

namespace consentdesk {

ClosingQueue::ClosingQueue(QObject *parent)
    : QObject(parent)
{
    m_later.setSingleShot(true);
    m_later.setInterval(100ms);
    connect(&m_later, &QTimer::timeout, this, &ClosingQueue::askFirst);
}

void ClosingQueue::add(PageTab &tab)
{
    if (m_tabs.contains(&tab))
        return;
    m_tabs.append(&tab);
    if (m_tabs.size() == 1)
        askFirst();
}

void ClosingQueue::decided(const PageTab &tab)
{
    const bool wasFirst = !m_tabs.isEmpty() && m_tabs.constFirst() == &tab;
    m_tabs.removeIf([&tab](const PageTab *waiting) { return waiting == &tab; });
    if (wasFirst)
        askFirst();
}

void ClosingQueue::askFirst()
{
    if (m_tabs.isEmpty())
        return;
    if (PageTab::doesEngineWait(*m_tabs.constFirst()->window()))
        m_later.start();
    else
        m_tabs.constFirst()->requestClose();
}

} // namespace consentdesk
