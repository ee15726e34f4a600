// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace consentdesk {

/// The same JSON for a parser; on a terminal or in a text editor a name of a page can do nothing with it:
/// hidden characters (isHidden) become "\uXXXX". The breaks between lines stay. @p json: UTF-8, as
/// QJsonDocument writes it. Any thread.
[[nodiscard]] QByteArray harmlessJson(const QByteArray &json);

} // namespace consentdesk
