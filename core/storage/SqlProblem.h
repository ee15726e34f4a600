// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"

#include <QSqlError>
#include <QString>

namespace consentdesk {

/// What a failed SQL statement means for the visitor. Everything else is `Other`.
enum class SqlProblem { Damaged, DiskFull, DeviceFailure, InUse, NotWritable, OutOfMemory, Other };

[[nodiscard]] SqlProblem problemOf(const QSqlError &error);

/// "@p whatFailed: the disk is full. (technical text)". @p whatFailed is a clause without a full stop.
[[nodiscard]] tl::unexpected<Error> sqlFailure(const QString &whatFailed, const QSqlError &error);

} // namespace consentdesk
