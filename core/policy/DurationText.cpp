// SPDX-License-Identifier: Apache-2.0
#include "policy/DurationText.h"

#include "policy/DurationQuantities.h"
#include "policy/FoldedText.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype longestDuration = 200;

/// "1 year, 4 days" is one length. "2 years, 30 minutes" is more likely said of two cookies.
bool addsUp(DurationUnit larger, DurationUnit smaller)
{
    return smaller < larger && (smaller >= DurationUnit::Day || larger <= DurationUnit::Day);
}

/// Seconds of each length that is told.
QList<double> lengthsOf(const QList<DurationQuantity> &quantities)
{
    QList<double> lengths;
    std::optional<DurationUnit> last;
    for (const DurationQuantity &quantity : quantities) {
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
    if (text.size() > longestDuration || hasNegativeNumber(text))
        return std::nullopt;
    const QString plain =
        withUnit(text, unitHint.left(longestDuration)).normalized(QString::NormalizationForm_KC);
    const QString folded = foldedText(plain);
    const auto quantities = durationQuantities(plain);
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
