// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Fuzz.h"
#include "values/CookieValueDecoder.h"
#include "values/ValueLimits.h"

#include <algorithm>

namespace consentdesk::fuzz {

/// How many fields there are with all below them.
inline int checkFields(const std::vector<DecodedField> &fields, int depth)
{
    require(fields.empty() || depth <= value_limits::depth, "fields do not nest deeper than is promised");
    int count = 0;
    for (const DecodedField &field : fields) {
        require(field.label.size() <= value_limits::textLength, "a label is short");
        require(field.text.size() <= value_limits::wholeTextLength, "a text is bounded");
        require(field.children.empty() || field.text.size() <= value_limits::textLength,
                "the text of a group is short");
        count += 1 + checkFields(field.children, depth + 1);
    }
    return count;
}

inline void checkReading(const ValueReading &reading)
{
    require(!reading.format.isEmpty(), "a reading has a format");
    require(reading.steps.size() <= value_limits::layers + 1, "no more layers are undone than is promised");
    require(checkFields(reading.fields, 1) <= value_limits::fields, "no more fields than is promised");
    require(!reading.isCut || !reading.notes.isEmpty(), "what was cut is said");
    for (const QString &note : reading.notes)
        require(isHarmlessLine(note) && note.endsWith(u'.'), "a note is one sentence of ours");
}

inline void checkStatement(const ConsentStatement &statement)
{
    require(!statement.platform.isEmpty(), "a statement has a platform");
    require(qsizetype(statement.items.size()) <= value_limits::statementItems, "items are bounded");
    require(!statement.recorded ||
                (statement.recorded->isValid() && statement.recorded->timeSpec() == Qt::UTC),
            "a time is valid and in UTC");
    require(statement.record != ConsentRecord::Unreadable || statement.items.empty(),
            "what cannot be read has no answers");
    for (const ConsentItem &item : statement.items) {
        const bool isAnswer = item.answer == ConsentAnswer::Accepted || item.answer == ConsentAnswer::Refused;
        require(!isAnswer || statement.record == ConsentRecord::Choice,
                "without a choice there is no answer");
        require(item.identifier.size() <= value_limits::textLength, "an identifier is short");
    }
}

/// What holds for every name and value.
inline DecodedValue checkedDecoding(const QByteArray &name, const QByteArray &value)
{
    DecodedValue decoded = decodeCookieValue(name, value);
    require(decoded == decodeCookieValue(name, value), "the same value gives the same answer");
    require(decoded.octets == value.size(), "octets are counted");
    require(decoded.text.size() <= value_limits::wholeTextLength, "the plain text is bounded");
    require(value.size() <= value_limits::octets || (decoded.readings.empty() && !decoded.notes.isEmpty()),
            "a value that is too long is left alone, and said to be");
    std::for_each(decoded.readings.cbegin(), decoded.readings.cend(), checkReading);
    for (const QString &note : decoded.notes)
        require(isHarmlessLine(note) && note.endsWith(u'.'), "a note is one sentence of ours");
    if (decoded.consent)
        checkStatement(*decoded.consent);
    return decoded;
}

/// The lines of an input: the first is the name of a cookie, the rest its value.
struct NamedValue
{
    QByteArray name;
    QByteArray value;

    explicit NamedValue(const QByteArray &input)
        : name(input.left(std::max<qsizetype>(input.indexOf('\n'), 0)))
        , value(input.mid(input.indexOf('\n') + 1))
    {
    }
};

} // namespace consentdesk::fuzz
