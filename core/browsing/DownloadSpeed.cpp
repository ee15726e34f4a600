// SPDX-License-Identifier: Apache-2.0
#include "browsing/DownloadSpeed.h"

#include <cmath>

namespace consentdesk {

namespace {

constexpr qint64 windowMs = 8'000; // long enough to be calm, short enough to follow a change
constexpr qint64 leastMs = 1'000;
constexpr qint64 sampleMs = 100; // a fast server reports more often than anybody can read

} // namespace

void DownloadSpeed::note(const QDateTime &time, qint64 received)
{
    const bool isBackwards =
        !m_samples.isEmpty() && (received < m_samples.last().received || time < m_samples.last().time);
    if (isBackwards)
        reset();
    if (m_samples.size() > 1 && m_samples.at(m_samples.size() - 2).time.msecsTo(time) < sampleMs)
        m_samples.removeLast();
    m_samples.append({time, received});
    while (m_samples.size() > 2 && m_samples.at(1).time.msecsTo(time) >= windowMs)
        m_samples.removeFirst();
}

std::optional<double> DownloadSpeed::bytesPerSecond() const
{
    if (m_samples.size() < 2)
        return std::nullopt;
    const qint64 elapsed = m_samples.first().time.msecsTo(m_samples.last().time);
    if (elapsed < leastMs)
        return std::nullopt;
    return double(m_samples.last().received - m_samples.first().received) * 1000.0 / double(elapsed);
}

std::optional<qint64> DownloadSpeed::secondsLeft(qint64 total) const
{
    const auto speed = bytesPerSecond();
    if (!speed || *speed < 1.0 || total < 0)
        return std::nullopt;
    const qint64 missing = std::max<qint64>(total - m_samples.last().received, 0);
    return qint64(std::ceil(double(missing) / *speed));
}

} // namespace consentdesk
