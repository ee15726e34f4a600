// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"

#include <QUrl>

namespace consentdesk {

/// The address a person meant by @p typed: "data.example.org" is https, a loopback name is http. Only http
/// and https addresses with a host are accepted; there is no search, so nothing typed goes to a search
/// engine.
[[nodiscard]] Result<QUrl> webAddress(const QString &typed);

/// Whether @p host (canonical) names this machine: "localhost", "*.localhost" or a loopback address.
[[nodiscard]] bool isLoopback(const QString &host);

} // namespace consentdesk
