// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagestorage/PageStorage.h"

#include <QJsonObject>
#include <QJsonValue>

namespace consentdesk {

// Parts of StorageAnswer: what the script of resources/scripts/storage tells, made into values. Tolerant:
// what makes no sense is left out, and numbers are at least what can be seen.

/// A whole number from 0 to 2^53; 0 for anything else.
[[nodiscard]] qint64 numberFrom(const QJsonValue &json);
/// The "problem" of @p json, a name of the engine such as "QuotaExceededError"; none when it has none.
[[nodiscard]] std::optional<StorageProblem> problemFrom(const QJsonObject &json);
/// None when the origin cannot store anything.
[[nodiscard]] std::optional<OriginStorage> originStorageFrom(const QJsonObject &json);

} // namespace consentdesk
