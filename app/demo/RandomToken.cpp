// SPDX-License-Identifier: Apache-2.0
#include "RandomToken.h"

#include <QRandomGenerator>

namespace consentdesk::demo {

QByteArray randomToken(qsizetype length, QByteArrayView alphabet)
{
    QByteArray token(length, '\0');
    for (char &character : token)
        character = alphabet[QRandomGenerator::system()->bounded(static_cast<int>(alphabet.size()))];
    return token;
}

} // namespace consentdesk::demo
