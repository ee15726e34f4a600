// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/SitePolicy.h"

#include <QByteArray>

namespace consentdesk {

// The answer of `consentdesk policy` (shared/design.md, "Command line"). UTF-8; any thread.

/// For people, safe on a terminal: a block for each declaration, then what could not be interpreted.
[[nodiscard]] QByteArray policyText(const SitePolicy &policy);
/// {"schema": 1, "policy": {…}, "declarations": […], "remarks": […]}; what the page does not say is null.
/// Hidden characters are written as "\uXXXX".
[[nodiscard]] QByteArray policyDocumentJson(const SitePolicy &policy);
/// The declarations as RFC 4180 with a line of titles; cells that a spreadsheet would run get an apostrophe.
[[nodiscard]] QByteArray policyCsv(const SitePolicy &policy);

} // namespace consentdesk
