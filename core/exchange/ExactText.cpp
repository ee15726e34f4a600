// SPDX-License-Identifier: Apache-2.0
#include "exchange/ExactText.h"

#include <QStringDecoder>

namespace consentdesk {

std::optional<QString> exactText(const QByteArray &octets)
{
    // QString::fromUtf8 drops a leading byte order mark.
    using Flag = QStringDecoder::Flag;
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    const QString text = decoder(octets);
    return text.toUtf8() == octets ? std::optional(text) : std::nullopt;
}

} // namespace consentdesk
