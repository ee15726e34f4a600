// SPDX-License-Identifier: Apache-2.0
#include "storage/TemporaryPragma.h"

#include "base/Logging.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

TemporaryPragma::TemporaryPragma(const SqlConnection &connection, const QString &name, const QString &value)
    : m_connection(connection)
    , m_name(name)
    , m_before(connection.value(u"PRAGMA "_s + name).value_or(QVariant()).toString())
{
    set(value);
}

TemporaryPragma::~TemporaryPragma()
{
    set(m_before);
}

void TemporaryPragma::set(const QString &value) const
{
    if (const auto done = m_connection.run(u"PRAGMA %1 = %2"_s.arg(m_name, value)); !done)
        qCWarning(lcStorage).noquote() << "A setting of the database cannot be changed:" << m_name;
}

} // namespace consentdesk
