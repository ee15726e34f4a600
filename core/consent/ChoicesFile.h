// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "consent/ConsentChoices.h"
#include "keep/KeepRule.h"

#include <QMap>

namespace consentdesk {

/// The visitor's choices and keep rules as a file that can be carried to another computer:
/// {"format": "consentdesk-choices", "version": 1, "everywhere": {…}, "sites": [{"site": …, …, "keep": …}]}.
/// Each scope: "categories" {name: "allow"|"refuse"}, "cookies" [{"name"|"nameOctets", "domain",
/// "decision"}], "storage". A name that is no UTF-8 stands as hexadecimal "nameOctets". No values of cookies.
/// Any thread.
struct ChoicesFile
{
    static constexpr qint64 maximumOctets = 20'000'000;
    static constexpr qsizetype maximumEntries = 20'000; ///< sites and choices for cookies, together

    ConsentChoices choices;
    QMap<Site, KeepRule> keep; ///< without KeepRule::Keep, which is nobody's choice

    [[nodiscard]] QByteArray toJson() const;
    /// Strict: what this version does not know, or names twice, makes the whole file invalid. The error is
    /// one sentence without text of the file.
    [[nodiscard]] static Result<ChoicesFile> parse(const QByteArray &json);

    friend bool operator==(const ChoicesFile &, const ChoicesFile &) = default;
};

} // namespace consentdesk
