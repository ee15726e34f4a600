// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalogue/CookieCategory.h"

#include <QString>

namespace consentdesk {

/// What a heading, a caption or a cell says of the kind of the cookies it stands for.
struct CategoryReading
{
    PurposeClass purposeClass = PurposeClass::Unknown;
    bool isClassStated = false; ///< it speaks of purposes, though perhaps of none of ours
    bool isPartyStated = false; ///< first or third
    bool isAmbiguous = false;   ///< it names kinds that exclude each other: purposeClass stays Unknown
    bool isThirdParty = false;
    bool isAnonymised = false; ///< statistics, and said without a condition or a "not"
    bool isSession = false;    ///< "session cookies"
    bool isNoCookie = false;   ///< local storage, pixels: what follows is no cookie

    [[nodiscard]] bool isStated() const { return isClassStated || isPartyStated; }
    friend bool operator==(const CategoryReading &, const CategoryReading &) = default;
};

/// Reads kinds in English, French, German, Spanish, Dutch, Italian and Japanese. "Necessary … functionality
/// cookies" is necessary, as the platform's own policy has it; "not necessary" states a kind that is none of
/// ours. Any thread.
[[nodiscard]] CategoryReading categoryFromText(const QString &text);

/// @p nearer, with what only @p farther states: "Analytics" below "Third-party cookies" is both.
[[nodiscard]] CategoryReading completed(CategoryReading nearer, const CategoryReading &farther);

/// Whether @p word is the name of a kind and nothing else ("Analytics"): then it is no cookie's name.
[[nodiscard]] bool isCategoryWord(const QString &word);

/// Whether @p text says without a condition that data is anonymised.
[[nodiscard]] bool saysAnonymised(const QString &text);

} // namespace consentdesk
