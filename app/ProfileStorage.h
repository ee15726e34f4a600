// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "CommandLine.h"
#include "base/Result.h"

#include <memory>

namespace consentdesk {

class ChoiceRepository;
class Clock;
class Database;
class DownloadRepository;
class FolderLock;
class HistoryRepository;
class KeepRepository;
class LearnedNameRepository;
class LedgerRepository;
class PermissionRepository;
class PolicyRepository;
class ZoomRepository;

/// What one command keeps in the folder of a profile. Until take(), and where the command keeps
/// nothing of a kind, the pointers are null, and what uses them lives in memory only. UI thread.
class ProfileStorage final
{
public:
    ProfileStorage();
    ~ProfileStorage();
    Q_DISABLE_COPY_MOVE(ProfileStorage)

    /// Keeps other processes out of @p directory, which is made if need be, for as long as this lives. Fails
    /// where one is in it, or nothing can be written.
    [[nodiscard]] Result<void> lock(const QString &directory);
    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    /// lock() failed because another process is in it.
    [[nodiscard]] bool isHeldByAnother() const { return m_lock && !m_isLocked; }
    /// Makes what @p command uses of @p database, which is of the locked folder. @p clock must outlive this.
    void take(std::unique_ptr<Database> database, CommandLine::Command command, const Clock &clock);

    /// Null for a visit: its choices are its options.
    [[nodiscard]] ChoiceRepository *choices() const { return m_choices.get(); }
    [[nodiscard]] LearnedNameRepository *learnedNames() const { return m_learnedNames.get(); }
    [[nodiscard]] LedgerRepository *events() const { return m_events.get(); }
    [[nodiscard]] KeepRepository *keepRules() const { return m_keepRules.get(); }
    [[nodiscard]] DownloadRepository *downloads() const { return m_downloads.get(); }
    [[nodiscard]] PermissionRepository *permissions() const { return m_permissions.get(); }
    [[nodiscard]] PolicyRepository *policies() const { return m_policies.get(); }
    /// Null for a visit, as the next.
    [[nodiscard]] HistoryRepository *visits() const { return m_visits.get(); }
    [[nodiscard]] ZoomRepository *zoom() const { return m_zoom.get(); }

private:
    std::unique_ptr<FolderLock> m_lock;
    bool m_isLocked = false; ///< by us
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ChoiceRepository> m_choices;
    std::unique_ptr<LearnedNameRepository> m_learnedNames;
    std::unique_ptr<LedgerRepository> m_events;
    std::unique_ptr<KeepRepository> m_keepRules;
    std::unique_ptr<DownloadRepository> m_downloads;
    std::unique_ptr<PermissionRepository> m_permissions;
    std::unique_ptr<PolicyRepository> m_policies;
    std::unique_ptr<HistoryRepository> m_visits;
    std::unique_ptr<ZoomRepository> m_zoom;
};

} // namespace consentdesk
