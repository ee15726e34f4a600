// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/PolicyColumn.h"

#include <QList>
#include <QString>

namespace consentdesk {

/// "Duration: 2 years" inside a text.
struct KeyedPart
{
    ColumnHeading heading;
    QString key;   ///< as it stands, without its colon
    QString value; ///< up to the next key, without separators at its end
};

/// A text and the fields that it names.
struct KeyedText
{
    QString lead; ///< what stands before the first key
    QList<KeyedPart> parts;
};

/// Takes "Name: _ga, Provider: Google" apart. A key is a heading of a column with a colon behind it: at the
/// beginning of the text, of a line or of a sentence, behind a comma, a semicolon, a bar or a dash; and
/// behind a space where the text begins with a key ("Name: _ga Duration: 2 years"). "Keeps you signed in" is
/// none. Any thread.
[[nodiscard]] KeyedText keyedText(const QString &text);

} // namespace consentdesk
