// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/SitePolicy.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace consentdesk {

// The answer of `consentdesk policy` (shared/design.md, "Command line"). UTF-8; any thread.

/// For people, safe on a terminal: a block for each declaration, then what could not be interpreted.
[[nodiscard]] QByteArray policyText(const SitePolicy &policy);
/// {"schema": 1, "policy": {…}, "declarations": […], "remarks": […]}; what the page does not say is null.
/// Hidden characters are written as "\uXXXX".
[[nodiscard]] QByteArray policyDocumentJson(const SitePolicy &policy);
/// The declarations as RFC 4180 with a line of titles; cells that a spreadsheet would run get an apostrophe.
/// Hidden characters are written visibly.
[[nodiscard]] QByteArray policyCsv(const SitePolicy &policy);

/// What could not be interpreted, as one line for people: safe on a terminal.
[[nodiscard]] QString remarkText(const PolicyRemark &remark);
/// {"place": {"table", "row", "column"}, "text", "sentence"}
[[nodiscard]] QJsonObject remarkObject(const PolicyRemark &remark);

} // namespace consentdesk
