// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/KeyedText.h"
#include "policy/PolicyTables.h"

#include <QList>

namespace consentdesk {

/// What an item of a list says of a cookie, before it is certain that it is about one.
struct ListEntry
{
    enum class Sureness {
        NoName,  ///< nothing stands where a name would
        Perhaps, ///< "Chrome: settings", "theme: colours"
        Likely,  ///< an identifier with a duration: "lang: language, 1 year"
        Certain, ///< marked as code, unmistakable, or told as "Cookie name: …"
    };

    QString name; ///< one or several, as they stand
    QList<KeyedPart> fields;
    QString text; ///< the rest
    Sureness sureness = Sureness::NoName;

    /// Reads "_ga: counts visitors", "_ga (2 years)", "Name: _ga, Duration: 2 years", "_ga" alone; @p item
    /// without the lists inside it.
    [[nodiscard]] static ListEntry of(const PolicyItem &item);
    /// Whether a name that is not certain may count as one among others that are.
    [[nodiscard]] bool isLikely() const;
    /// Whether it certainly tells how long something lasts.
    [[nodiscard]] bool statesDuration() const;
    /// Whether it perhaps does.
    [[nodiscard]] bool speaksOfDuration() const;
};

/// Label and text of @p item as one; a bold "Name:" is a key.
[[nodiscard]] QString wholeText(const PolicyItem &item);
/// @p item with the items inside it as its lines: "Name: _ga" and below it "Duration: 2 years".
[[nodiscard]] PolicyItem withInnerLines(const PolicyItem &item);

} // namespace consentdesk
