// SPDX-License-Identifier: Apache-2.0
#include "values/TextEncodings.h"

#include "base/DisplayText.h"
#include "values/LiteralReader.h"

#include <QList>
#include <QString>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool hasOnlyCompleteEscapes(const QByteArray &value)
{
    qsizetype escape = value.indexOf('%');
    if (escape < 0)
        return false;
    for (; escape >= 0; escape = value.indexOf('%', escape + 3)) {
        if (escape + 2 >= value.size() || !isHexDigit(value.at(escape + 1)) ||
            !isHexDigit(value.at(escape + 2)))
            return false;
    }
    return true;
}

bool isControl(char32_t c)
{
    return QChar::category(c) == QChar::Other_Control && c != '\t' && c != '\n' && c != '\r';
}

/// None when it is no UTF-8.
std::optional<QList<uint>> codePointsOf(const QByteArray &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(utf8);
    return decoder.hasError() ? std::nullopt : std::optional(text.toUcs4());
}

/// Letters, digits and spaces for the most part, nothing invisible, and not every letter of another script.
bool isWritten(const QByteArray &octets)
{
    const auto text = codePointsOf(octets);
    if (!text || std::any_of(text->cbegin(), text->cend(), [](uint c) { return isControl(c); }))
        return false;
    const auto isHiddenMark = [](uint c) { return c >= 0x80 && isHidden(c); };
    const auto isOrdinary = [](uint c) { return QChar::isLetterOrNumber(c) || c == ' '; };
    const auto ordinary = std::count_if(text->cbegin(), text->cend(), isOrdinary);
    return std::none_of(text->cbegin(), text->cend(), isHiddenMark) && ordinary * 2 >= text->size();
}

/// Which of the two alphabets' own characters occur is the writer's choice, but nobody mixes them.
bool mixesAlphabets(const QByteArray &value)
{
    const bool isPlain = value.contains('+') || value.contains('/');
    const bool isForAddresses = value.contains('-') || value.contains('_');
    return isPlain && isForAddresses;
}

} // namespace

std::optional<QByteArray> percentDecoded(const QByteArray &value)
{
    if (!hasOnlyCompleteEscapes(value))
        return std::nullopt;
    const QByteArray decoded = QByteArray::fromPercentEncoding(value);
    const auto text = codePointsOf(decoded);
    if (!text || std::any_of(text->cbegin(), text->cend(), [](uint c) { return isControl(c); }))
        return std::nullopt;
    return decoded;
}

std::optional<QByteArray> base64Octets(const QByteArray &value)
{
    qsizetype length = value.size();
    while (length > 0 && value.size() - length < 2 && value.at(length - 1) == '=')
        --length;
    if (length == 0 || length % 4 == 1 || (length < value.size() && value.size() % 4 != 0) ||
        mixesAlphabets(value))
        return std::nullopt;
    QByteArray plain = value.first(length);
    plain.replace('-', '+').replace('_', '/');
    const auto result = QByteArray::fromBase64Encoding(plain, QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(result.decoded) : std::nullopt;
}

std::optional<QByteArray> base64Text(const QByteArray &value)
{
    constexpr qsizetype shortestDocument = 8; // {"a":1} are seven octets
    constexpr qsizetype shortestText = 12;
    if (value.size() < shortestDocument)
        return std::nullopt;
    const auto octets = base64Octets(value);
    if (!octets)
        return std::nullopt;
    const bool isMeant = readJson(*octets) || (octets->size() >= shortestText && isWritten(*octets));
    return isMeant ? octets : std::nullopt;
}

} // namespace consentdesk
