// SPDX-License-Identifier: Apache-2.0
#include "policy/DurationText.h"

#include "policy/DurationWords.h"
#include "policy/FoldedText.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype longestText = 200;
constexpr double largestNumber = 1e9;

/// "1 month" of "1 year, 1 month and 4 days".
struct Quantity
{
    double number = 0;
    DurationUnit unit = DurationUnit::Second;
    bool continues = false; ///< only a comma, a space or "and" stands before it
};

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

    [[nodiscard]] std::optional<QList<Quantity>> read()
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
    QList<Quantity> m_quantities;
};

/// "1 year, 4 days" is one length. "2 years, 30 minutes" is more likely said of two cookies.
bool addsUp(DurationUnit larger, DurationUnit smaller)
{
    return smaller < larger && (smaller >= DurationUnit::Day || larger <= DurationUnit::Day);
}

/// Seconds of each length that is told.
QList<double> lengthsOf(const QList<Quantity> &quantities)
{
    QList<double> lengths;
    std::optional<DurationUnit> last;
    for (const Quantity &quantity : quantities) {
        const double seconds = quantity.number * double(secondsOf(quantity.unit));
        if (quantity.continues && last && addsUp(*last, quantity.unit))
            lengths.last() += seconds;
        else
            lengths.append(seconds);
        last = quantity.unit;
    }
    return lengths;
}

/// "365 days (1 year)" says one thing twice.
bool areAlike(const QList<double> &lengths)
{
    const auto [least, most] = std::minmax_element(lengths.cbegin(), lengths.cend());
    return *most <= *least * 1.05;
}

/// "-5 days". Not "6 -12 months" or "Google – 2 years".
bool hasNegativeNumber(const QString &text)
{
    static const QRegularExpression minus(u"(?<![\\p{L}\\d])(?<!\\d\\s)[-\u2212\u2010-\u2015\uff0d]\\d"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return minus.match(text).hasMatch();
}

/// A bare number in a column whose heading names the unit.
QString withUnit(const QString &text, const QString &unitHint)
{
    static const QRegularExpression number(uR"(\A\s*\d+([.,]\d+)?\s*\z)"_s);
    if (!number.match(text).hasMatch())
        return text;
    const QStringList words = foldedText(unitHint).split(u' ');
    const auto unit = std::find_if(words.cbegin(), words.cend(),
                                   [](const QString &word) { return word.size() > 1 && durationUnit(word); });
    return unit == words.cend() ? text : text + u' ' + *unit;
}

} // namespace

std::optional<DeclaredDuration> durationFromText(const QString &text, const QString &unitHint)
{
    if (text.size() > longestText || hasNegativeNumber(text))
        return std::nullopt;
    const QString plain =
        withUnit(text, unitHint.left(longestText)).normalized(QString::NormalizationForm_KC);
    const QString folded = foldedText(plain);
    const auto quantities = QuantityReader(plain).read();
    if (!quantities || saysOpenEnd(folded))
        return std::nullopt;
    if (quantities->isEmpty())
        return saysSession(folded) ? std::optional(DeclaredDuration{}) : std::nullopt;
    const QList<double> lengths = lengthsOf(*quantities);
    if (saysSession(folded) || !areAlike(lengths) || std::round(lengths.constFirst()) < 1)
        return std::nullopt;
    return DeclaredDuration{DeclaredDuration::Kind::Limited, qint64(std::round(lengths.constFirst()))};
}

} // namespace consentdesk
