// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CommandLine.h"
#include "policy/SitePolicy.h"

namespace consentdesk {

class BrowserProfile;
class Clock;

/// `consentdesk policy`: reads one policy page and prints what it declares. UI thread; needs a QApplication.
class PolicyRunner final
{
public:
    /// Everything must outlive the runner.
    PolicyRunner(const CommandLine &line, const Clock &clock);
    Q_DISABLE_COPY_MOVE(PolicyRunner)

    /// A file of this machine: no network, no scripts of the page, no profile.
    [[nodiscard]] ExitStatus runFile() const;
    [[nodiscard]] ExitStatus runAddress(BrowserProfile &profile, const QUrl &address) const;

private:
    [[nodiscard]] ExitStatus print(const Result<SitePolicy> &policy) const;

    const CommandLine &m_line;
    const Clock &m_clock;
};

} // namespace consentdesk
