// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/KeptPolicy.h"

#include <QSqlQuery>
#include <QVariantList>

#include <optional>

namespace consentdesk {

// Rows of the tables of migration 5, and back. Enums are their stable identifiers; a reader answers none when
// this program does not understand the row. Texts that are too long are cut when they are written.

constexpr qsizetype longestPolicyText = 4'096; ///< UTF-16 code units of one cell
constexpr qsizetype longestPolicyName = 4'096; ///< octets; what is longer is cut

/// The columns of policy_row from of_name on, in the order of both functions.
[[nodiscard]] QString policyRowColumns();
[[nodiscard]] QVariantList toPolicyRow(const PolicyCorrection &row);
/// @p first: the number of the column of_name. Every row is read as a correction; one that was read off the
/// page is one of itself.
[[nodiscard]] std::optional<PolicyCorrection> fromPolicyRow(const QSqlQuery &row, int first);

/// The columns of site_policy from address on.
[[nodiscard]] QString sitePolicyColumns();
[[nodiscard]] QVariantList toSitePolicyRow(const KeptPolicy &policy);
[[nodiscard]] std::optional<KeptPolicy> fromSitePolicyRow(const QSqlQuery &row, int first);

/// All columns of cookie_label.
[[nodiscard]] QString cookieLabelColumns();
[[nodiscard]] QVariantList toCookieLabelRow(const CookieLabel &label);
[[nodiscard]] std::optional<CookieLabel> fromCookieLabelRow(const QSqlQuery &row);

/// "exact" or "prefix".
[[nodiscard]] QString identifier(CookieNamePattern::Match match);
/// A site's own domain and nothing else is one: the domain of a wider or narrower site is damage.
[[nodiscard]] std::optional<Site> keptSite(const QString &domain);
/// Milliseconds since 1970, from 1970 to 9999.
[[nodiscard]] qint64 toKeptTime(const QDateTime &time);
[[nodiscard]] std::optional<QDateTime> fromKeptTime(qint64 time);
/// Without what a database cannot hold, never null.
[[nodiscard]] QString keptText(const QString &text);

} // namespace consentdesk
