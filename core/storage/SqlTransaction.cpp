// SPDX-License-Identifier: Apache-2.0
#include "storage/SqlTransaction.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

SqlTransaction::~SqlTransaction()
{
    // SQLite has rolled back by itself after a full disk, and then says that there is no transaction.
    if (m_isOpen)
        static_cast<void>(m_connection.run(u"ROLLBACK"_s));
}

SqlResult<void> SqlTransaction::begin(Kind kind)
{
    const auto begun = m_connection.run(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    if (!begun)
        return tl::unexpected(begun.error());
    m_isOpen = true;
    return {};
}

SqlResult<void> SqlTransaction::commit()
{
    const auto committed = m_connection.run(u"COMMIT"_s);
    if (!committed)
        return tl::unexpected(committed.error());
    m_isOpen = false;
    return {};
}

} // namespace consentdesk
