// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/RefusedNames.h"

class QUrl;
class QWebEngineCookieStore;

namespace consentdesk {

/// The cheapest orders to the store that take refused names out of what would be sent to an address, where
/// the store has not reported what it holds.
///
/// Deleting by name compares every cookie of the whole store (1 µs each, 3 ms of 3,000); expiring one exact
/// cookie finds it at once (25 µs, most of it ours). So in a large store those places are expired where the
/// name was met, or for a name never met here, where such cookies usually are. In a small one the name is
/// deleted wherever it is.
struct RemovalPlan
{
    QList<CookieKey> exact;
    QList<QByteArray> byName; ///< as the store has them: empty for all that are nameless

    /// @p storeSize: how many cookies there are in all.
    [[nodiscard]] static RemovalPlan make(const RefusedNames::Answer &refused, const Site &cookieSite,
                                          const QUrl &url, qsizetype storeSize);
    /// What deletes every cookie of these names that would be sent.
    [[nodiscard]] static RemovalPlan byNames(const LearnedNames::Names &names);

    void carryOut(QWebEngineCookieStore &store, const QUrl &url) const;
};

} // namespace consentdesk
