// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace consentdesk {

/// What a number of the IAB Transparency and Consent Framework stands for, in our words; empty for a number
/// that it does not define. Programs of consent platforms (CMP) and vendors stay numbers: their lists change
/// every week.
[[nodiscard]] QString tcPurposeName(int purpose);        ///< 1 to 11
[[nodiscard]] QString tcSpecialFeatureName(int feature); ///< 1 and 2
[[nodiscard]] QString tcSegmentName(int type);           ///< 1 to 3
[[nodiscard]] QString tcRestrictionName(int type);       ///< 0 to 2

} // namespace consentdesk
