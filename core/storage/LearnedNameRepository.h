// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "consent/LearnedNames.h"

#include <QtGlobal>

namespace consentdesk {

class Database;
class SqlConnection;

/// Learned names in the visitor's database: names, never values. Used by the thread of its Database, and dies
/// before it.
///
/// Unlike a choice, a name may be learned again: saving neither waits for the disk nor for another program,
/// so that it can be called on the UI thread at any time.
class LearnedNameRepository final
{
public:
    static constexpr qsizetype maximumOctets = 4096; ///< of one name; a longer one is not kept

    explicit LearnedNameRepository(const Database &database);
    Q_DISABLE_COPY_MOVE(LearnedNameRepository)

    /// Rows that this program does not understand are left out, with one warning in the log.
    [[nodiscard]] Result<LearnedNames::InOrder> load() const;
    /// Replaces what is kept of these sites, of all or of none; other sites stay as they are.
    [[nodiscard]] Result<void> save(const LearnedNames::BySite &names);

private:
    const SqlConnection &m_connection;
};

} // namespace consentdesk
