// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keep/KeepStore.h"

#include <QtGlobal>

namespace consentdesk {

class Database;
class SqlConnection;

/// Keep rules in the visitor's database. Used by the thread of its Database, and dies before it.
class KeepRepository final : public KeepStore
{
public:
    explicit KeepRepository(const Database &database);
    Q_DISABLE_COPY_MOVE(KeepRepository)

    /// Rows that this program does not understand are left out, with one warning in the log.
    [[nodiscard]] Result<KeptRules> load() const override;
    [[nodiscard]] Result<void> saveRule(const Site &site, KeepRule rule) override;
    [[nodiscard]] Result<void> saveLimits(const RetentionLimits &limits) override;
    /// Does not wait for the disk: it is called while pages load.
    [[nodiscard]] Result<void> saveSince(const CookieKey &key,
                                         const std::optional<QDateTime> &since) override;

private:
    const SqlConnection &m_connection;
};

} // namespace consentdesk
