// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace consentdesk {

/// Whether @p provider, as a policy writes it ("Google Ireland Limited", "Meta, Google"), names @p company,
/// as a list of companies writes it ("Google/Doubleclick Ads"). Both are of one company when they begin with
/// the same word, unless many companies begin with that one ("Media …"), then with the same two. A pure
/// function.
[[nodiscard]] bool namesCompany(const QString &provider, const QString &company);

} // namespace consentdesk
