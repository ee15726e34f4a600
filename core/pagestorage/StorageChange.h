// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagestorage/PageStorage.h"

#include <QJsonObject>

#include <utility>

namespace consentdesk {

using KeysAndValues = QList<std::pair<QString, QString>>;

/// Something to be changed in one area of an origin.
struct StorageChange
{
    enum class Action {
        Set,     ///< entries: `name` gets `value`
        Remove,  ///< entries: `name`
        Restore, ///< entries: `entries`, where the page has not written the key anew
        Clear,   ///< everything of any kind
        Delete,  ///< a database, a cache, or a service worker by its scope: `name`
    };

    /// Longer values are not written, so that a mistake cannot fill the page's messages. UTF-16 code units.
    static constexpr qsizetype longestValue = 1'000'000;

    Action action = Action::Set;
    StorageArea area;
    QString name = {};
    QString value = {};
    std::optional<QString> expected = {}; ///< what is there now; something else: nothing is changed
    KeysAndValues entries = {};

    /// As the script reads it.
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const StorageChange &, const StorageChange &) = default;
};

/// What became of it, read back from the store.
struct StorageOutcome
{
    std::optional<StorageProblem> problem = {}; ///< none: it is done
    std::optional<QString> before = {};         ///< Set, Remove: the value that was there
    std::optional<QString> after = {};          ///< Set, Remove: the value that is there now
    KeysAndValues removed = {};                 ///< Clear of entries: what was there
    bool isBeforeKnown = true;                  ///< false: it was too much to be kept

    [[nodiscard]] bool isDone() const { return !problem; }
    friend bool operator==(const StorageOutcome &, const StorageOutcome &) = default;
};

/// The change that puts back what @p change, with @p outcome, replaced; none when there is no way back:
/// databases, caches and service workers cannot be put back, nor what was too large to be kept.
[[nodiscard]] std::optional<StorageChange> inverseOf(const StorageChange &change,
                                                     const StorageOutcome &outcome);

} // namespace consentdesk
