// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/TemporaryPragma.h"

namespace consentdesk {

/// While it lives, a commit is handed to the system and not awaited, and a locked file is an error at once:
/// for what may be lost, and is saved on the UI thread at any time. The log keeps the database whole all the
/// same (https://www.sqlite.org/pragma.html#pragma_synchronous).
///
/// One wait is left: about every four megabytes SQLite moves the log into the file, and that it awaits.
class Unhurried final
{
public:
    explicit Unhurried(const SqlConnection &connection)
        : m_timeout(connection, QStringLiteral("busy_timeout"), QStringLiteral("0"))
        , m_synchronous(connection, QStringLiteral("synchronous"), QStringLiteral("NORMAL"))
    {
    }
    Q_DISABLE_COPY_MOVE(Unhurried)

private:
    const TemporaryPragma m_timeout;
    const TemporaryPragma m_synchronous;
};

} // namespace consentdesk
