// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/SqlConnection.h"

namespace consentdesk {

/// A transaction that is rolled back unless it was committed.
class SqlTransaction final
{
public:
    enum class Kind {
        Read,  ///< several queries see one state
        Write, ///< takes the write lock at once, so that waiting happens here and never in the middle
    };

    explicit SqlTransaction(const SqlConnection &connection)
        : m_connection(connection)
    {
    }
    ~SqlTransaction();
    Q_DISABLE_COPY_MOVE(SqlTransaction)

    [[nodiscard]] SqlResult<void> begin(Kind kind);
    [[nodiscard]] SqlResult<void> commit();

private:
    const SqlConnection &m_connection;
    bool m_isOpen = false;
};

} // namespace consentdesk
