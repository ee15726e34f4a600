// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace consentdesk {

/// The text that @p octets are in UTF-8, a leading byte order mark included; none when they are no UTF-8. The
/// way back, QString::toUtf8, gives exactly these octets. Any thread.
[[nodiscard]] std::optional<QString> exactText(const QByteArray &octets);

} // namespace consentdesk
