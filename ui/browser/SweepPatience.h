// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>

namespace consentdesk {

/// How long a sweep may wait for the engine. An engine that is never done (downloads at full speed, every
/// core busy) must not freeze the window: after a wait that gave up the next ones are shorter, and grow again
/// after several that succeeded. UI thread.
class SweepPatience final
{
public:
    static constexpr std::array<std::chrono::milliseconds, 3> limits{
        std::chrono::milliseconds(100), std::chrono::milliseconds(10), std::chrono::milliseconds(2)};
    static constexpr int successesToGrow = 3; ///< in a row

    /// For the two waits of one sweep together.
    [[nodiscard]] std::chrono::milliseconds limit() const { return limits[m_level]; }
    /// Whether waits keep giving up, so that nothing can be promised.
    [[nodiscard]] bool isExhausted() const { return m_isExhausted; }

    void waited(bool isDone);

private:
    size_t m_level = 0;
    int m_successes = 0;
    bool m_isExhausted = false;
};

} // namespace consentdesk
