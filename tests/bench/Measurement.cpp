// SPDX-License-Identifier: Apache-2.0
#include "Measurement.h"

#include <algorithm>
#include <chrono>
#include <vector>

namespace consentdesk::bench {

namespace {

constexpr quint64 rounds = 2'000;
constexpr size_t series = 301;

double nanosecondsOf(const Case &what)
{
    const auto start = std::chrono::steady_clock::now();
    volatile quint64 sink = what.run(rounds);
    static_cast<void>(sink);
    const auto took = std::chrono::steady_clock::now() - start;
    return std::chrono::duration<double, std::nano>(took).count() / double(rounds);
}

} // namespace

Measurement measure(const Case &what)
{
    nanosecondsOf(what); // fills caches
    std::vector<double> times(series);
    std::generate(times.begin(), times.end(), [&] { return nanosecondsOf(what); });
    std::sort(times.begin(), times.end());
    return {times[series / 2], times.front(), times.back()};
}

} // namespace consentdesk::bench
