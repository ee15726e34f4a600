// SPDX-License-Identifier: Apache-2.0
#include "base/Pacer.h"

#include <utility>

namespace consentdesk {

Pacer::Pacer(QObject *parent)
    : QObject(parent)
{
    m_ticks.setInterval(interval);
    m_ticks.callOnTimeout(this, &Pacer::tick);
}

void Pacer::ask()
{
    if (m_spent == atOnce) {
        m_isAsked = true;
        return;
    }
    ++m_spent;
    if (!m_ticks.isActive())
        m_ticks.start();
    emit due();
}

void Pacer::tick()
{
    if (std::exchange(m_isAsked, false))
        emit due(); // with what this tick gives back
    else if (--m_spent == 0)
        m_ticks.stop();
}

} // namespace consentdesk
