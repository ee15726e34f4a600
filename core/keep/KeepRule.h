// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace consentdesk {

/// How long a site may keep what the visitor's choices let it store.
enum class KeepRule {
    Keep,    ///< until it expires
    Session, ///< until ConsentDesk is closed; after a crash until the next start
    LastTab, ///< until the last open page of the site is closed or left
};

inline constexpr std::array allKeepRules{KeepRule::Keep, KeepRule::Session, KeepRule::LastTab};

/// Stable identifiers of the database: "keep", "session", "last-tab". Any thread.
[[nodiscard]] QString identifier(KeepRule rule);
[[nodiscard]] std::optional<KeepRule> keepRuleFrom(QStringView identifier);

/// Whether nothing of the site may be left when a new session begins. Also of LastTab: the last page of every
/// site was closed with the window, or by a crash.
[[nodiscard]] constexpr bool endsWithSession(KeepRule rule)
{
    return rule != KeepRule::Keep;
}

} // namespace consentdesk
