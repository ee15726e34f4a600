// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace consentdesk::demo {

inline constexpr QByteArrayView lowerCaseAndDigits = "abcdefghijklmnopqrstuvwxyz0123456789";
inline constexpr QByteArrayView lettersAndDigits =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/// Characters of @p alphabet drawn from the operating system's generator: nobody can guess the next.
[[nodiscard]] QByteArray randomToken(qsizetype length, QByteArrayView alphabet);

} // namespace consentdesk::demo
