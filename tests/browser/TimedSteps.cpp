// SPDX-License-Identifier: Apache-2.0
#include "TimedSteps.h"

#include "widgets/PageDialog.h"

#include <QCheckBox>
#include <QWidget>

using namespace std::chrono_literals;

namespace consentdesk::test {

TimedSteps::TimedSteps(QWidget &window)
    : m_window(window)
{
    m_clock.setInterval(15ms);
    connect(&m_clock, &QTimer::timeout, this, &TimedSteps::look);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_hasGivenUp = true; });
}

TimedSteps &TimedSteps::when(const char *name, const std::function<bool()> &isDue,
                             const std::function<void()> &act)
{
    m_steps.append({name, isDue, act});
    return *this;
}

bool TimedSteps::run(std::chrono::milliseconds patience)
{
    m_patience.start(patience);
    m_clock.start();
    m_loop.exec();
    m_clock.stop();
    m_patience.stop();
    return !m_hasGivenUp;
}

void TimedSteps::look()
{
    if (m_hasGivenUp)
        return giveUp();
    if (m_isActing)
        return;
    if (m_next == m_steps.size())
        return m_loop.quit();
    if (!m_steps[m_next].isDue())
        return;
    m_isActing = true;
    // Not from here: a step may open a dialog, and this timer must go on in its loop.
    QTimer::singleShot(0, this, [this] {
        const Step step = m_steps[m_next++];
        m_isActing = false;
        m_patience.start();
        step.act();
    });
}

void TimedSteps::giveUp()
{
    if (m_next < m_steps.size())
        qWarning("Not reached: %s", m_steps[m_next].name);
    m_next = m_steps.size();
    for (PageDialog *const dialog : m_window.findChildren<PageDialog *>()) {
        if (auto *const silence = dialog->findChild<QCheckBox *>()) // it has asked something
            silence->setChecked(true);
        dialog->dismiss();
    }
    m_loop.quit();
}

} // namespace consentdesk::test
