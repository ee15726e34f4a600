// SPDX-License-Identifier: Apache-2.0
#include "browser/ThreadWatch.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

using SteadyClock = std::chrono::steady_clock;

/// So long it pays to ask again at once; then others may need the processor more.
constexpr std::chrono::microseconds spinning{300};
constexpr std::chrono::microseconds pause{50};
/// Of the limit a gap between two looks counts so much at most: when the machine stood still or gave this
/// thread no turn, the engine's threads may have had none either.
constexpr int fewestGaps = 4;

int openFile(const QString &path)
{
    return open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
}

using Buffer = std::array<char, 512>;

std::string_view contentOf(int file, Buffer &buffer)
{
    const ssize_t size = pread(file, buffer.data(), buffer.size(), 0);
    return {buffer.data(), size_t(std::max<ssize_t>(size, 0))};
}

/// proc_pid_stat(5): "pid (name) state …"; the name may contain anything.
bool sleeps(std::string_view stat)
{
    const size_t name = stat.rfind(')');
    return name != std::string_view::npos && stat.substr(name + 1, 3) == " S ";
}

/// proc_pid_syscall(5): number and arguments, "running" when it is in none.
bool waitsForEvents(std::string_view systemCall)
{
    static const auto calls = [] {
        std::vector<std::string> numbers{std::to_string(SYS_epoll_pwait) + ' '};
#ifdef SYS_epoll_wait // newer architectures have the other one only
        numbers.push_back(std::to_string(SYS_epoll_wait) + ' ');
#endif
        return numbers;
    }();
    return std::any_of(calls.begin(), calls.end(),
                       [&](const std::string &call) { return systemCall.substr(0, call.size()) == call; });
}

} // namespace

ThreadWatch::ThreadWatch(QByteArrayList names)
    : m_names(std::move(names))
{
}

ThreadWatch::~ThreadWatch()
{
    forget();
}

bool ThreadWatch::isCertain()
{
    return find() && look() != Look::Gone;
}

bool ThreadWatch::waitUntilIdle(std::chrono::microseconds limit)
{
    if (!find())
        return m_fallBack.waitUntilIdle(limit);
    auto lastLook = SteadyClock::now();
    SteadyClock::duration waited{};
    // One thread may wake another between two looks: all must be found idle twice.
    for (int idleLooks = 0; idleLooks < 2;) {
        const Look seen = look();
        if (seen == Look::Gone) {
            forget();
            return find() ? waitUntilIdle(limit) : m_fallBack.waitUntilIdle(limit);
        }
        idleLooks = seen == Look::Idle ? idleLooks + 1 : 0;
        const auto now = SteadyClock::now();
        waited += std::min<SteadyClock::duration>(now - std::exchange(lastLook, now), limit / fewestGaps);
        if (seen == Look::Idle)
            continue;
        if (waited >= limit)
            return false;
        if (waited < spinning)
            std::this_thread::yield();
        else
            std::this_thread::sleep_for(pause);
    }
    return true;
}

ThreadWatch::Look ThreadWatch::look() const
{
    Buffer buffer;
    for (const Watched &thread : m_threads) {
        const std::string_view systemCall = contentOf(thread.systemCall, buffer);
        if (systemCall.empty())
            return Look::Gone;
        if (!waitsForEvents(systemCall) || !sleeps(contentOf(thread.stat, buffer)))
            return Look::Busy;
    }
    return Look::Idle;
}

bool ThreadWatch::find()
{
    if (!m_threads.empty())
        return true;
    QSet<QByteArray> found;
    for (const QString &id : QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = u"/proc/self/task/%1/"_s.arg(id);
        QFile comm(folder + u"comm"_s);
        const QByteArray name = comm.open(QIODevice::ReadOnly) ? comm.readAll().trimmed() : QByteArray();
        if (!m_names.contains(name))
            continue;
        m_threads.push_back({openFile(folder + u"stat"_s), openFile(folder + u"syscall"_s)});
        found.insert(name);
    }
    if (found.size() != m_names.size() || look() == Look::Gone)
        forget();
    return !m_threads.empty();
}

void ThreadWatch::forget()
{
    for (const Watched &thread : m_threads) {
        for (const int file : {thread.stat, thread.systemCall}) {
            if (file >= 0)
                close(file);
        }
    }
    m_threads.clear();
}

} // namespace consentdesk
