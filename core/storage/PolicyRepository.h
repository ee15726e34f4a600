// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "policy/KeptPolicy.h"

#include <QVariantList>

class QSqlError;

namespace consentdesk {

class Database;
class SqlConnection;

/// Policies, corrections, labels, and what was declared at the time of a choice, in the visitor's database.
/// Used by the thread of its Database, and dies before it. Nothing here waits for another program; what the
/// visitor wrote by hand (labels, corrections) waits for the disk.
class PolicyRepository final
{
public:
    static constexpr qsizetype maximumRows = 2'000;    ///< of one policy; further ones are not kept
    static constexpr qsizetype maximumRemarks = 500;   ///< the same
    static constexpr qsizetype maximumLabels = 10'000; ///< read at the start

    explicit PolicyRepository(const Database &database);
    Q_DISABLE_COPY_MOVE(PolicyRepository)

    /// Rows that this program does not understand are left out, with one sentence for each kind of them in
    /// KeptPolicies::notices; everything else is there.
    [[nodiscard]] Result<KeptPolicies> load() const;
    /// Replaces what is kept of the site's policy, all of it or nothing.
    [[nodiscard]] Result<void> savePolicy(const Site &site, const KeptPolicy &policy);
    /// Its policy was looked for at @p time (UTC), and is as it was. Nothing is kept of the site: does
    /// nothing.
    [[nodiscard]] Result<void> saveCheck(const Site &site, const QDateTime &time);
    [[nodiscard]] Result<void> removePolicy(const Site &site);
    [[nodiscard]] Result<void> saveChoice(const Site &site, const ChoiceMoment &choice);
    [[nodiscard]] Result<void> removeChoice(const Site &site);
    /// In the place of an earlier one for the same cookies.
    [[nodiscard]] Result<void> saveLabel(const CookieLabel &label);
    [[nodiscard]] Result<void> removeLabel(const CookieLabel &label);

private:
    using Written = tl::expected<void, QSqlError>; ///< SqlResult<void>; Qt SQL stays inside core

    /// A part of the table policy_row.
    struct Rows
    {
        QString part; ///< 'read', 'corrected' or 'chosen'
        QList<PolicyCorrection> rows;
    };

    [[nodiscard]] Written replaceRows(const Site &site, const Rows &rows) const;
    [[nodiscard]] Written replacePolicy(const Site &site, const KeptPolicy &policy) const;
    [[nodiscard]] Written replaceChoice(const Site &site, const ChoiceMoment &choice) const;
    [[nodiscard]] Written run(const QList<std::pair<QString, QVariantList>> &statements) const;

    const SqlConnection &m_connection;
};

} // namespace consentdesk
