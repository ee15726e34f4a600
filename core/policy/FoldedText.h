// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace consentdesk {

/// @p text as vocabularies compare it: compatibility forms unified, lower case, without Latin accents, every
/// run of anything but letters and digits one space, none at the ends. "Durée de l'accès" is "duree de l
/// acces". Any thread.
[[nodiscard]] QString foldedText(const QString &text);

/// Chinese and Japanese are written without spaces between words.
[[nodiscard]] constexpr bool isSpacelessLetter(QChar c)
{
    return c >= QChar(u'\u3041');
}

/// Whether @p text has such characters.
[[nodiscard]] bool isWrittenWithoutSpaces(const QString &text);

} // namespace consentdesk
