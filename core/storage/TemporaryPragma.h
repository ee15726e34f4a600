// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/SqlConnection.h"

namespace consentdesk {

/// A setting of a connection that is another one while this lives. One that cannot be changed is a warning.
class TemporaryPragma final
{
public:
    TemporaryPragma(const SqlConnection &connection, const QString &name, const QString &value);
    ~TemporaryPragma();
    Q_DISABLE_COPY_MOVE(TemporaryPragma)

private:
    void set(const QString &value) const;

    const SqlConnection &m_connection;
    const QString m_name;
    const QString m_before;
};

} // namespace consentdesk
