// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEventLoop>
#include <QList>
#include <QTimer>

#include <chrono>
#include <functional>

class QWidget;

namespace consentdesk::test {

/// Steps of a test on a page that opens dialogs. Such a dialog waits in a loop of its own inside the engine's
/// call, and so inside whatever the test waits with; these are taken by a timer, which runs in that loop,
/// too.
class TimedSteps final : public QObject
{
public:
    /// @p window: whose dialogs are put away when a step is not reached, so that the test ends.
    explicit TimedSteps(QWidget &window);
    Q_DISABLE_COPY_MOVE(TimedSteps)

    /// Calls @p act once @p isDue, after the steps before it. @p name: for the report.
    TimedSteps &when(
        const char *name, const std::function<bool()> &isDue, const std::function<void()> &act = [] {});
    /// Whether every step was taken within @p patience of the one before.
    [[nodiscard]] bool run(std::chrono::milliseconds patience = std::chrono::seconds(20));

private:
    struct Step
    {
        const char *name;
        std::function<bool()> isDue;
        std::function<void()> act;
    };

    void look();
    void giveUp();

    QWidget &m_window;
    QList<Step> m_steps;
    qsizetype m_next = 0;
    bool m_isActing = false; ///< the next step is taken in a moment
    QEventLoop m_loop;
    QTimer m_clock;
    QTimer m_patience;
    bool m_hasGivenUp = false;
};

} // namespace consentdesk::test
