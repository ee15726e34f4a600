// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/PhraseTable.h"

namespace consentdesk {

/// What a phrase says of the kind of a cookie.
enum class CategoryKind {
    Necessary,
    Functional,
    Statistical,
    Marketing,
    ThirdParty,
    FirstParty,
    Session,
    NoCookie,
    Neither, ///< takes words away from the others: "not necessary", "cookie preferences"
};

/// The phrases for each kind, in English, French, German, Spanish, Dutch, Italian and Japanese. Any thread.
[[nodiscard]] const PhraseTable<CategoryKind> &categoryWords();

} // namespace consentdesk
