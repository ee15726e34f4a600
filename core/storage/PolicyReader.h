// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/KeptPolicy.h"
#include "storage/SqlConnection.h"

#include <functional>

namespace consentdesk {

/// Reads everything that is kept of policies, and counts what is not understood. Used by PolicyRepository.
class PolicyReader final
{
public:
    explicit PolicyReader(const SqlConnection &connection)
        : m_connection(connection)
    {
    }
    Q_DISABLE_COPY_MOVE(PolicyReader)

    /// Once.
    [[nodiscard]] SqlResult<KeptPolicies> read();

private:
    /// Whether the row was understood.
    using RowTaker = std::function<bool(const QSqlQuery &)>;

    /// @p noun: what the rows are, for the sentence about those that are not understood.
    [[nodiscard]] SqlResult<void> readTable(const QString &sql, const QString &leftOut, const RowTaker &take);
    [[nodiscard]] bool takePolicy(const QSqlQuery &row);
    [[nodiscard]] bool takeChoice(const QSqlQuery &row);
    [[nodiscard]] bool takeRow(const QSqlQuery &row);
    [[nodiscard]] bool takeRemark(const QSqlQuery &row);
    [[nodiscard]] bool takeLabel(const QSqlQuery &row);

    const SqlConnection &m_connection;
    KeptPolicies m_kept;
};

} // namespace consentdesk
