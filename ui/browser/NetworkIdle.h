// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <memory>

namespace consentdesk {

/// Waits until the engine has done what it was told: every answer of the filter, every deletion. The engine
/// itself does not say; this is the seam behind which the ways to find out stand. UI thread.
class NetworkIdle
{
public:
    virtual ~NetworkIdle() = default;

    /// Whether it is done; false when @p limit passed first.
    [[nodiscard]] virtual bool waitUntilIdle(std::chrono::microseconds limit) = 0;
    /// Whether true means certainty, and not merely that some time has passed.
    [[nodiscard]] virtual bool isCertain() = 0;
};

/// Lets some time pass, for systems where the engine cannot be watched.
class FixedWait final : public NetworkIdle
{
public:
    static constexpr std::chrono::milliseconds duration{2};

    [[nodiscard]] bool waitUntilIdle(std::chrono::microseconds limit) override;
    [[nodiscard]] bool isCertain() override { return false; }
};

} // namespace consentdesk
