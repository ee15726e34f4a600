// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <functional>

namespace consentdesk::test {

/// Runs the event loop until @p isDone, at most as long as @p patience; whether it came to be. Unlike the
/// waits of Qt Test it does not drive the engine slowly. While a page's dialog is open it does not return, as
/// that dialog's own loop runs inside: who answers must do so from a timer.
[[nodiscard]] inline bool waitUntil(const std::function<bool()> &isDone,
                                    std::chrono::milliseconds patience = std::chrono::seconds(30))
{
    constexpr std::chrono::milliseconds glance{15};
    const auto end = std::chrono::steady_clock::now() + patience;
    while (!isDone()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        QEventLoop loop;
        QTimer::singleShot(glance, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

} // namespace consentdesk::test
