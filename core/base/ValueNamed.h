// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <algorithm>
#include <optional>

namespace consentdesk {

/// The way back from a stable identifier: the one of @p values whose identifier() is @p wanted. @p values: an
/// array of all values of an enum that has an identifier(). Any thread.
template <class Values>
[[nodiscard]] std::optional<typename Values::value_type> valueNamed(const Values &values, QStringView wanted)
{
    const auto found = std::find_if(values.begin(), values.end(),
                                    [wanted](auto value) { return identifier(value) == wanted; });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

} // namespace consentdesk
