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
    // Stateless: a character that is cut off at the end is an error as well.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(utf8);
    return decoder.hasError() ? std::nullopt : std::optional(text.toUcs4());
}

/// Octets that are UTF-8 by chance hold characters from all over Unicode; people write in one script beside
/// Latin.
bool isInOneScript(const QList<uint> &text)
{
    std::optional<QChar::Script> script;
    return std::all_of(text.cbegin(), text.cend(), [&script](uint c) {
        const QChar::Script own = QChar::script(c);
        if (own == QChar::Script_Latin || own == QChar::Script_Common || own == QChar::Script_Inherited)
            return true;
        const bool isJapanese = own == QChar::Script_Hiragana || own == QChar::Script_Katakana;
        const QChar::Script one = isJapanese ? QChar::Script_Han : own;
        script = script.value_or(one);
        return *script == one;
    });
}

/// Whether a person, or a program for people, wrote it: letters, digits and spaces for the most part, all the
/// more in a short text, and nothing invisible.
bool isWritten(const QByteArray &octets)
{
    constexpr qsizetype shortText = 24;
    const auto text = codePointsOf(octets);
    const auto isUnwritten = [](uint c) { return c != '\n' && c != '\r' && isHidden(c); };
    if (!text || std::any_of(text->cbegin(), text->cend(), isUnwritten) || !isInOneScript(*text))
        return false;
    const auto isOrdinary = [](uint c) { return QChar::isLetterOrNumber(c) || c == ' '; };
    const qsizetype ordinary = std::count_if(text->cbegin(), text->cend(), isOrdinary);
    return octets.size() < shortText ? ordinary * 4 >= text->size() * 3 : ordinary * 2 >= text->size();
}

/// Which of the two alphabets' own characters occur is the writer's choice, but nobody mixes them.
bool mixesAlphabets(const QByteArray &value)
{
    const bool isPlain = value.contains('+') || value.contains('/');
    const bool isForAddresses = value.contains('-') || value.contains('_');
    return isPlain && isForAddresses;
}

/// Ids are written so; a text in base64 has letters beyond F.
bool isHexNumber(const QByteArray &value)
{
    return std::all_of(value.cbegin(), value.cend(), isHexDigit);
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
    constexpr qsizetype shortestDocument = 8; // six octets
    constexpr qsizetype shortestText = 15;
    if (value.size() < shortestDocument || isHexNumber(value))
        return std::nullopt;
    const auto octets = base64Octets(value);
    if (!octets)
        return std::nullopt;
    const bool isMeant = readJson(*octets) || (octets->size() >= shortestText && isWritten(*octets));
    return isMeant ? octets : std::nullopt;
}

} // namespace consentdesk
