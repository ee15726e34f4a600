// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>

#include <optional>

namespace consentdesk {

/// How fast bytes arrive, over the last seconds. Value type.
class DownloadSpeed final
{
public:
    /// @p received bytes in all have come by @p time. A smaller number than before begins anew.
    void note(const QDateTime &time, qint64 received);
    void reset() { m_samples.clear(); }
    /// Nothing until there is a second to measure by.
    [[nodiscard]] std::optional<double> bytesPerSecond() const;
    /// Seconds until @p total bytes are there, rounded up; nothing when it cannot be said.
    [[nodiscard]] std::optional<qint64> secondsLeft(qint64 total) const;

private:
    struct Sample
    {
        QDateTime time;
        qint64 received = 0;
    };

    QList<Sample> m_samples; ///< of the last seconds, oldest first
};

} // namespace consentdesk
