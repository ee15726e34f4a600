// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Migrations.h"
#include "storage/SqlConnection.h"

namespace consentdesk {

class DatabaseFile;

/// Whose database a file is and whether it can be used.
enum class DatabaseKind {
    Blank,   ///< nothing in it yet
    Ours,    ///< sound, of this or an earlier version
    Newer,   ///< ours, of a version this program does not know
    Foreign, ///< another program's
    Damaged,
};

/// Looks at a file without leaving a trace. Only Newer and Foreign are certain: nothing is locked, so that a
/// program writing at the same moment can make a sound file look damaged.
[[nodiscard]] DatabaseKind glanceAt(const DatabaseFile &file, const QList<Migration> &migrations);

/// Examines everything: identity, pages, indexes, constraints, schema. A failure is one of the surroundings
/// (no permission, in use, …), never of the content.
[[nodiscard]] SqlResult<DatabaseKind> examine(const SqlConnection &connection,
                                              const QList<Migration> &migrations);

} // namespace consentdesk
