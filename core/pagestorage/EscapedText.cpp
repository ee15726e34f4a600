// SPDX-License-Identifier: Apache-2.0
#include "pagestorage/EscapedText.h"

#include "base/DisplayText.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr char16_t noBreakSpace = 0xa0; // a text field makes a space of it

bool isEscaped(char32_t codePoint)
{
    const bool isLayout = codePoint == U'\n' || codePoint == U'\t';
    return !isLayout && (isHidden(codePoint) || QChar::isSurrogate(codePoint) ||
                         QChar::isNonCharacter(codePoint) || codePoint == noBreakSpace);
}

void appendEscapes(QString &text, QStringView units)
{
    for (const QChar unit : units)
        text += R"(\u)"_L1 + QString::number(unit.unicode(), 16).rightJustified(4, u'0');
}

/// Of "u" and four hexadecimal digits; none when something else stands there.
std::optional<QChar> unitFrom(QStringView after)
{
    constexpr qsizetype length = 5;
    const auto isDigit = [](QChar c) {
        return QByteArrayView("0123456789abcdefABCDEF").contains(c.toLatin1());
    };
    if (after.size() < length || after.at(0) != u'u' ||
        !std::all_of(after.begin() + 1, after.begin() + length, isDigit))
        return std::nullopt;
    return QChar(after.sliced(1, length - 1).toUShort(nullptr, 16));
}

} // namespace

QString escapedText(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t codePoint =
            isPair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        const QStringView units = QStringView(text).sliced(i, isPair ? 2 : 1);
        if (codePoint == U'\\')
            escaped += R"(\\)"_L1;
        else if (isEscaped(codePoint))
            appendEscapes(escaped, units);
        else
            escaped += units;
        i += isPair ? 1 : 0;
    }
    return escaped;
}

Result<QString> unescapedText(const QString &escaped)
{
    QString text;
    text.reserve(escaped.size());
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        if (escaped.at(i) != u'\\') {
            text += escaped.at(i);
            continue;
        }
        const QStringView after = QStringView(escaped).sliced(i + 1);
        if (after.startsWith(u'\\')) {
            text += u'\\';
            i += 1;
        } else if (const auto unit = unitFrom(after)) {
            text += *unit;
            i += 5;
        } else {
            return failure(
                uR"(Character %1: write \\ for a backslash, or \u and four digits from 0 to f.)"_s.arg(i +
                                                                                                       1));
        }
    }
    return text;
}

} // namespace consentdesk
