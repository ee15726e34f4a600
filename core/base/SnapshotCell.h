// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <mutex>
#include <utility>

namespace consentdesk {

/// Holds the current immutable snapshot of something and hands it to any thread.
///
/// One thread publishes, any number read. A reader keeps its snapshot alive for as long as it uses it and
/// never sees a half-written one. A mutex rather than std::atomic<std::shared_ptr>: libstdc++ 12 implements
/// the latter with a spin bit that the thread sanitizer cannot see, and the lock here is held for a pointer
/// copy.
template <class T>
class SnapshotCell final
{
public:
    explicit SnapshotCell(std::shared_ptr<const T> first)
        : m_current(std::move(first))
    {
    }
    SnapshotCell(const SnapshotCell &) = delete;
    SnapshotCell &operator=(const SnapshotCell &) = delete;

    [[nodiscard]] std::shared_ptr<const T> load() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_current;
    }

    void store(std::shared_ptr<const T> next)
    {
        // `next` leaves with the old snapshot after the lock is released: its destructor may be long.
        const std::scoped_lock lock(m_mutex);
        m_current.swap(next);
    }

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const T> m_current;
};

} // namespace consentdesk
