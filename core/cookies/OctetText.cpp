// SPDX-License-Identifier: Apache-2.0
#include "cookies/OctetText.h"

#include <QStringDecoder>

#include <algorithm>

namespace consentdesk {

namespace {

constexpr char16_t bareOctetBase = 0xdc00;

/// How many octets a character takes that begins with @p lead; 1 where none begins.
qsizetype lengthOfCharacter(unsigned char lead)
{
    if (lead >= 0xf0)
        return 4;
    if (lead >= 0xe0)
        return 3;
    return lead >= 0xc0 ? 2 : 1;
}

/// The one character that @p octets are, or nothing.
QString character(QByteArrayView octets)
{
    // ConvertInitialBom: otherwise U+FEFF would vanish.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder.decode(octets);
    return decoder.hasError() ? QString() : text;
}

bool isBareOctet(QChar c)
{
    return c.unicode() >= bareOctetBase + 0x80 && c.unicode() <= bareOctetBase + 0xff;
}

/// The place of the next octet that is none of a character's, from @p from on; the end if there is none.
qsizetype nextBareOctet(const QString &text, qsizetype from)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (isBareOctet(text.at(i)))
            return i;
    }
    return text.size();
}

} // namespace

QString editableText(const QByteArray &octets)
{
    QString text;
    text.reserve(octets.size());
    for (qsizetype i = 0; i < octets.size();) {
        const auto lead = static_cast<unsigned char>(octets.at(i));
        const qsizetype length = std::min(lengthOfCharacter(lead), octets.size() - i);
        if (const QString one = character(QByteArrayView(octets).sliced(i, length)); !one.isEmpty()) {
            text += one;
            i += length;
        } else {
            text += QChar(char16_t(bareOctetBase + lead));
            ++i;
        }
    }
    return text;
}

QByteArray octetsOf(const QString &text)
{
    QByteArray octets;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = nextBareOctet(text, i);
        octets += QStringView(text).sliced(i, end - i).toUtf8();
        if (end < text.size())
            octets += char(text.at(end).unicode() - bareOctetBase);
        i = end + 1;
    }
    return octets;
}

bool holdsBareOctets(const QString &text)
{
    return nextBareOctet(text, 0) < text.size();
}

} // namespace consentdesk
