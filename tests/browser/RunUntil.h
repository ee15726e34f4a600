// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEventLoop>
#include <QTimer>

#include <functional>

namespace consentdesk::test {

/// Lets the program run until @p done, and says whether that came. Unlike the waits of Qt Test it does not
/// poll the engine slowly. While a page's dialog is open it does not return, as that dialog's own loop runs
/// inside: who answers must do so from a timer.
[[nodiscard]] inline bool runUntil(const std::function<bool()> &done, int patienceMs = 30'000)
{
    QEventLoop loop;
    QTimer looking;
    looking.callOnTimeout(&loop, [&] {
        if (done())
            loop.quit();
    });
    looking.start(20);
    QTimer::singleShot(patienceMs, &loop, [&loop] { loop.exit(1); });
    return loop.exec() == 0;
}

} // namespace consentdesk::test
