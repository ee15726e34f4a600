// SPDX-License-Identifier: Apache-2.0
#include "policy/DurationQuantities.h"

#include "policy/FoldedText.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr double largestNumber = 1e9;

/// A number, a word, or a mark that has a meaning; everything else is passed over.
struct Token
{
    enum class Kind { Number, Word, Range, Joint, Mark };

    Kind kind = Kind::Word;
    QString text;
};

bool isJoiningWord(QStringView word)
{
    static const QStringList words{u"and"_s, u"et"_s, u"und"_s, u"y"_s, u"en"_s, u"e"_s, u"ed"_s, u"と"_s};
    return words.contains(word);
}

bool isRangeWord(QStringView word)
{
    static const QStringList words{u"to"_s, u"a"_s, u"bis"_s, u"tot"_s, u"から"_s};
    return words.contains(word);
}

QList<Token> tokensOf(const QString &text)
{
    // Kana and kanji of units follow numbers without a space, so that a word ends where the script changes.
    static const QRegularExpression form(
        uR"((?<number>\d{1,3}(?:[.,' ]\d{3})+(?![\d.,])|\d+(?:[.,]\d+)?)|(?<word>[か-ヿ一-鿿]+|[^\W\d_か-ヿ一-鿿]+)|(?<range>[-–—~〜])|(?<joint>[,+、])|(?<mark>[^\s]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QList<Token> tokens;
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.hasCaptured(u"number"_s))
            tokens.append({Token::Kind::Number, match.captured()});
        else if (match.hasCaptured(u"word"_s))
            tokens.append({Token::Kind::Word, foldedText(match.captured())});
        else if (match.hasCaptured(u"range"_s))
            tokens.append({Token::Kind::Range, match.captured()});
        else if (match.hasCaptured(u"joint"_s))
            tokens.append({Token::Kind::Joint, match.captured()});
        else
            tokens.append({Token::Kind::Mark, match.captured()});
    }
    return tokens;
}

/// "1,209,600" is a million, "1.5" is one and a half.
double numberFrom(QString digits)
{
    static const QRegularExpression grouped(uR"(\A\d{1,3}([.,' ]\d{3})+\z)"_s);
    if (grouped.match(digits).hasMatch())
        return digits.remove(QRegularExpression(u"\\D"_s)).toDouble();
    return digits.replace(u',', u'.').toDouble();
}

std::optional<double> numberAt(const QList<Token> &tokens, qsizetype at)
{
    const Token &token = tokens.at(at);
    if (token.kind == Token::Kind::Number)
        return numberFrom(token.text);
    if (token.kind != Token::Kind::Word || at + 1 >= tokens.size() || !durationUnit(tokens.at(at + 1).text))
        return std::nullopt; // "a" is a number only right before a unit
    const auto number = numberWord(token.text);
    return number ? std::optional(double(*number)) : std::nullopt;
}

/// "30分", "1年間有効": what follows the unit is passed over.
std::optional<DurationUnit> unitIn(const QString &word)
{
    if (!isWrittenWithoutSpaces(word))
        return durationUnit(word);
    for (qsizetype length = std::min<qsizetype>(word.size(), 4); length > 0; --length) {
        if (const auto unit = durationUnit(QStringView(word).first(length)))
            return unit;
    }
    return std::nullopt;
}

/// The quantities of a text, or none when one of its numbers is something else.
class QuantityReader final
{
public:
    explicit QuantityReader(const QString &text)
        : m_tokens(tokensOf(text))
    {
    }

    [[nodiscard]] std::optional<QList<DurationQuantity>> read()
    {
        bool isJoined = false;
        for (m_at = 0; m_at < m_tokens.size();) {
            const auto number = numberAt(m_tokens, m_at);
            if (number) {
                if (!readQuantity(*number, isJoined))
                    return std::nullopt;
                isJoined = true;
                continue;
            }
            const Token &token = m_tokens.at(m_at++);
            isJoined = isJoined && (token.kind == Token::Kind::Joint || isJoiningWord(token.text));
        }
        return m_quantities;
    }

private:
    bool readQuantity(double number, bool isJoined)
    {
        ++m_at;
        skipRange(number);
        if (m_at >= m_tokens.size() || m_tokens.at(m_at).kind != Token::Kind::Word)
            return false;
        const auto unit = unitIn(m_tokens.at(m_at).text);
        if (!unit || number <= 0 || number > largestNumber)
            return false;
        m_quantities.append({number, *unit, isJoined});
        ++m_at;
        return true;
    }

    /// "6 to 12 months": the upper end counts.
    void skipRange(double &number)
    {
        if (m_at + 1 >= m_tokens.size())
            return;
        const Token &between = m_tokens.at(m_at);
        const bool isRange = between.kind == Token::Kind::Range || isRangeWord(between.text);
        const auto upper = isRange ? numberAt(m_tokens, m_at + 1) : std::nullopt;
        if (!upper || *upper <= number)
            return;
        number = *upper;
        m_at += 2;
    }

    QList<Token> m_tokens;
    qsizetype m_at = 0;
    QList<DurationQuantity> m_quantities;
};

} // namespace

std::optional<QList<DurationQuantity>> durationQuantities(const QString &text)
{
    return QuantityReader(text).read();
}

} // namespace consentdesk
