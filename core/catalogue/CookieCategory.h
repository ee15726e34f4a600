// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace consentdesk {

/// The four toggles, in the words of the platform's own policy (shared/design.md, "The four categories").
/// The order is the order of the panel.
enum class CookieCategory { Necessary, Statistical, Internal, ThirdParty };

inline constexpr std::array allCookieCategories{CookieCategory::Necessary, CookieCategory::Statistical,
                                                CookieCategory::Internal, CookieCategory::ThirdParty};

/// What a cookie is for, whoever sets it.
enum class PurposeClass { Necessary, Functional, Statistical, Marketing, Unknown };

inline constexpr std::array allPurposeClasses{PurposeClass::Necessary, PurposeClass::Functional,
                                              PurposeClass::Statistical, PurposeClass::Marketing,
                                              PurposeClass::Unknown};

/// Whether a cookie's domain belongs to the site in the address bar.
enum class Party { First, Third };

/// How sure a classification is.
enum class Confidence { None, Low, Medium, High };

/// Stable identifiers of the command line, of JSON and of the database: "necessary", "third-party", …
[[nodiscard]] QString identifier(CookieCategory category);
[[nodiscard]] QString identifier(PurposeClass purposeClass);
[[nodiscard]] QString identifier(Party party);
[[nodiscard]] QString identifier(Confidence confidence);
/// The word for it inside a sentence, translated.
[[nodiscard]] QString wordFor(PurposeClass purposeClass);
[[nodiscard]] std::optional<CookieCategory> cookieCategoryFrom(QStringView identifier);
[[nodiscard]] std::optional<PurposeClass> purposeClassFrom(QStringView identifier);

/// shared/design.md: third-party by site first, then necessary, then statistical, else internal.
[[nodiscard]] CookieCategory categoryOf(PurposeClass purposeClass, Party party);

} // namespace consentdesk
