// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace consentdesk::demo {

/// The fields of a query or of a posted form (application/x-www-form-urlencoded), decoded once.
class FormData final
{
public:
    FormData() = default;

    /// WHATWG URL, "application/x-www-form-urlencoded parsing". Of several fields of one name the last
    /// counts.
    [[nodiscard]] static FormData parse(const QByteArray &encoded);

    /// Empty when the field is absent.
    [[nodiscard]] QString value(const QString &name) const { return m_fields.value(name); }

private:
    QHash<QString, QString> m_fields;
};

} // namespace consentdesk::demo
