// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/DurationWords.h"

#include <QList>
#include <QString>

#include <optional>

namespace consentdesk {

/// "1 month" of "1 year, 1 month and 4 days".
struct DurationQuantity
{
    double number = 0;
    DurationUnit unit = DurationUnit::Second;
    bool continues = false; ///< only a comma, a space or "and" stands before it
};

/// The quantities of @p text (in compatibility form), or none when one of its numbers is something else. Of a
/// range the upper end. Any thread.
[[nodiscard]] std::optional<QList<DurationQuantity>> durationQuantities(const QString &text);

} // namespace consentdesk
