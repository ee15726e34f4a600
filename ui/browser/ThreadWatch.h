// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/NetworkIdle.h"

#include <QByteArrayList>

#include <vector>

namespace consentdesk {

/// Watches threads of this process by their names through Linux' /proc: a thread that sleeps in epoll_wait
/// has nothing to do. Both signs are needed: one that sleeps may hold a lock in the middle of its work, and
/// the system call of one that was just woken is still epoll_wait (shared/engine.md section 3).
///
/// Elsewhere, or where /proc is closed, falls back to a FixedWait. UI thread.
class ThreadWatch final : public NetworkIdle
{
public:
    /// The threads that execute what the cookie filter answers, and what the cookie store is told.
    [[nodiscard]] static QByteArrayList engineThreads() { return {"NetworkService", "Chrome_IOThread"}; }

    explicit ThreadWatch(QByteArrayList names = engineThreads());
    ~ThreadWatch() override;
    ThreadWatch(const ThreadWatch &) = delete;
    ThreadWatch &operator=(const ThreadWatch &) = delete;

    [[nodiscard]] bool waitUntilIdle(std::chrono::microseconds limit) override;
    /// Whether a thread of every name is there and can be watched.
    [[nodiscard]] bool isCertain() override;

private:
    enum class Look { Idle, Busy, Gone };

    /// One thread; its files stay open, since opening costs ten times a look.
    struct Watched
    {
        int stat = -1;
        int systemCall = -1;
    };

    [[nodiscard]] bool find();
    void forget();
    [[nodiscard]] Look look() const;

    const QByteArrayList m_names;
    std::vector<Watched> m_threads;
    FixedWait m_fallBack;
};

} // namespace consentdesk
