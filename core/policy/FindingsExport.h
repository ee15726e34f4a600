// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/TextTable.h"
#include "policy/PolicyComparison.h"

#include <QJsonObject>

namespace consentdesk {

/// The findings as a table for people and spreadsheets: kind, cookie, where, since, by whose word, declared,
/// observed, sentence.
[[nodiscard]] TextTable findingsTable(const SitePolicy &policy, const PolicyComparison &comparison);

/// The object `policy` of a page in `consentdesk visit --format json` (resources/schema).
[[nodiscard]] QJsonObject comparedPolicyObject(const SitePolicy &policy, const PolicyComparison &comparison);
/// The same as a document of its own: {"schema": 1, "policy": {…}}.
[[nodiscard]] QByteArray findingsJson(const SitePolicy &policy, const PolicyComparison &comparison);

} // namespace consentdesk
