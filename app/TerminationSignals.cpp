// SPDX-License-Identifier: Apache-2.0
#include "TerminationSignals.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace consentdesk {

namespace {

constexpr std::array handledSignals{SIGTERM, SIGINT, SIGHUP};

std::array<int, 2> pipeEnds{-1, -1}; // a signal handler reaches nothing else

/// May only call what is safe in a signal handler: man 7 signal-safety.
void onSignal(int)
{
    const int savedErrno = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    errno = savedErrno;
}

void handleWith(void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    for (const int signal : handledSignals)
        ::sigaction(signal, &action, nullptr);
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals keep their usual effect
    m_arrived = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_arrived.get(), &QSocketNotifier::activated, this, [this] {
        m_arrived->setEnabled(false);
        emit terminationWanted();
    });
    // With SA_RESETHAND the second signal has its usual effect: who is impatient gets an end.
    handleWith(onSignal, SA_RESTART | int(SA_RESETHAND));
}

TerminationSignals::~TerminationSignals()
{
    if (!m_arrived)
        return;
    handleWith(SIG_DFL, 0);
    m_arrived.reset();
    for (int &end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

} // namespace consentdesk
