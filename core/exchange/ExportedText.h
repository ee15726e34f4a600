// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cookies/CookieFault.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace consentdesk {

/// What a format could not hold of a cookie.
struct ExportLoss
{
    CookieKey key;
    std::optional<CookieField> field; ///< none: the whole cookie was left out
    QString reason;                   ///< one sentence, without any text of the page

    [[nodiscard]] bool isWholeCookie() const { return !field; }
    friend bool operator==(const ExportLoss &, const ExportLoss &) = default;
};

/// Cookies in the format of another program, and what that format could not hold of them. Whatever is not in
/// the list of losses is in the text.
struct ExportedText
{
    QByteArray text;
    QList<ExportLoss> losses;  ///< in the order of the cookies
    qsizetype cookieCount = 0; ///< how many cookies the text holds
};

} // namespace consentdesk
