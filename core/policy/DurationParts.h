// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace consentdesk {

/// Which part of a cell of durations is of which name of its row: "2 years; 1 day" beside "_ga; _gid". They
/// belong together only where both cells are split by the same mark (lines, ';' or '/') into as many pieces,
/// each with one name. A cell that is not split is of all names. None when it is split otherwise: which part
/// is whose would be a guess. @p names: how many were read of @p namesCell. Any thread.
[[nodiscard]] std::optional<QStringList> durationParts(const QString &namesCell, qsizetype names,
                                                       const QString &durationCell);

} // namespace consentdesk
