// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagestorage/StorageChange.h"

namespace consentdesk {

// The words for what pages store, for view and reports. None contains a value.

/// "Local storage", "IndexedDB databases", …
[[nodiscard]] QString kindText(StorageKind kind);
/// "312 B", "4.1 KB", "5 MB": powers of 1,000.
[[nodiscard]] QString sizeText(qint64 octets);
/// Why nothing is shown: a sentence.
[[nodiscard]] QString problemText(StorageProblem problem);
/// "3 entries" and the like: how many things of @p kind, with the right plural.
[[nodiscard]] QString countText(StorageKind kind, qint64 count);
/// What came of @p change, a sentence.
[[nodiscard]] QString outcomeText(const StorageChange &change, const StorageOutcome &outcome);

} // namespace consentdesk
