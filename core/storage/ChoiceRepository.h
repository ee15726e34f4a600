// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "storage/ChoiceStore.h"

#include <QtGlobal>

namespace consentdesk {

class Database;
class SqlConnection;

/// Choices in the visitor's database. Each save is one transaction; an entry that a save does not change
/// keeps the time at which it was decided. Used by the thread of its Database, and dies before it.
class ChoiceRepository final : public ChoiceStore
{
public:
    ChoiceRepository(const Database &database, const Clock &clock);
    Q_DISABLE_COPY_MOVE(ChoiceRepository)

    /// Rows that this program does not understand are left out, with one warning in the log.
    [[nodiscard]] Result<ConsentChoices> load() const override;
    /// Refuses choices for cookies that cannot exist.
    [[nodiscard]] Result<void> save(const Site &site, const ChoiceSet &choices) override;

private:
    const SqlConnection &m_connection;
    const Clock &m_clock;
};

} // namespace consentdesk
