// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "values/ConsentStatement.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace consentdesk {

/// A labelled text with what belongs below it. Both are text of the page wherever they come out of the value:
/// whoever shows them applies displayText() and shows plain text.
struct DecodedField
{
    QString label; ///< at most value_limits::textLength
    QString text;  ///< at most value_limits::textLength, whole layers value_limits::wholeTextLength
    std::vector<DecodedField> children;

    friend bool operator==(const DecodedField &, const DecodedField &) = default;
};

/// One way to read a value.
struct ValueReading
{
    QStringList steps;  ///< what was undone, the outermost first: "Percent-encoding", "JSON"; may be empty
    QString format;     ///< for people: "JSON Web Token, signature not checked"
    QStringList notes;  ///< whole sentences of ours on what to think of this reading, and what was cut
    bool isCut = false; ///< not everything is in the fields; a note says so
    std::vector<DecodedField> fields; ///< at most value_limits::fields with all that is below them

    /// "Percent-encoding → JSON"; empty when nothing was undone.
    [[nodiscard]] QString path() const { return steps.join(QStringLiteral(" → ")); }

    friend bool operator==(const ValueReading &, const ValueReading &) = default;
};

/// All that is known of a value without asking anyone. Nothing of it was run, and no signature was checked.
struct DecodedValue
{
    qsizetype octets = 0;
    QString text;                       ///< the value itself as UTF-8, at most value_limits::wholeTextLength
    QStringList notes;                  ///< whole sentences of ours on the value as a whole
    std::vector<ValueReading> readings; ///< the most specific first; empty when no format was found
    std::optional<ConsentStatement> consent; ///< where the value records a choice in a known format

    friend bool operator==(const DecodedValue &, const DecodedValue &) = default;
};

} // namespace consentdesk
