// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "cookies/Site.h"
#include "policy/SitePolicy.h"

#include <QString>
#include <QUrl>

#include <chrono>

namespace consentdesk {

class BrowserProfile;
class Clock;
class PolicySource;

// Each reads one policy and waits for it. UI thread. The error is one sentence.

/// The policy of @p site, looked for from the page that is open; also fails when nothing came within @p
/// limit.
[[nodiscard]] Result<SitePolicy> findPolicy(PolicySource &source, const Site &site,
                                            std::chrono::milliseconds limit);
/// At an address that a person gave: followed wherever it leads.
[[nodiscard]] Result<SitePolicy> readPolicyPage(BrowserProfile &profile, const Clock &clock,
                                                const QUrl &address);
/// A file of this machine: no network, no scripts of the page, no profile.
[[nodiscard]] Result<SitePolicy> readPolicyFile(const Clock &clock, const QString &file);

} // namespace consentdesk
