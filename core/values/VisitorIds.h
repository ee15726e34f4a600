// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "values/DecodedValue.h"

#include <QByteArray>

#include <optional>

namespace consentdesk {

/// The parts of an audience measurement's cookie that tell when a visitor came: Google Analytics' _ga, _gid
/// and _ga_CONTAINER, Matomo's _pk_id.*. None for other names and other forms.
[[nodiscard]] std::optional<ValueReading> readVisitorId(const QByteArray &name, const QByteArray &value);

} // namespace consentdesk
