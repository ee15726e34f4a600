// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace consentdesk {

struct FormPair
{
    QString name;  ///< decoded
    QString value; ///< decoded
};

using FormPairs = std::vector<FormPair>;

/// "name=value&name=value" as the URL Standard (section 5, application/x-www-form-urlencoded) reads it. None
/// unless there are two to 2,000 pairs and every name is made of letters, digits and ._-[]: other texts hold
/// these characters by chance.
[[nodiscard]] std::optional<FormPairs> readFormPairs(const QByteArray &value);

/// The value of the last pair of that name; empty when there is none.
[[nodiscard]] QString formValue(const FormPairs &pairs, QStringView name);

} // namespace consentdesk
