// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace consentdesk {

/// Bounds how often something is done that others can ask for without end: a few times at once, as people
/// do, then only at intervals. What was asked for last is always done. Lives on the thread that asks.
class Pacer final : public QObject
{
    Q_OBJECT

public:
    static constexpr int atOnce = 4; ///< before the first wait
    static constexpr std::chrono::milliseconds interval{250};

    explicit Pacer(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Pacer)

    /// Emits due(): before it returns, or when the next interval ends.
    void ask();

signals:
    void due();

private:
    void tick();

    QTimer m_ticks; ///< runs until a whole allowance is there again
    int m_spent = 0;
    bool m_isAsked = false; ///< and not done yet
};

} // namespace consentdesk
