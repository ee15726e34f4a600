// SPDX-License-Identifier: Apache-2.0
#include "ProfileStorage.h"

#include "base/DisplayText.h"
#include "storage/ChoiceRepository.h"
#include "storage/Database.h"
#include "storage/DownloadRepository.h"
#include "storage/FolderLock.h"
#include "storage/HistoryRepository.h"
#include "storage/KeepRepository.h"
#include "storage/LearnedNameRepository.h"
#include "storage/LedgerRepository.h"
#include "storage/PermissionRepository.h"
#include "storage/PolicyRepository.h"
#include "storage/ZoomRepository.h"

#include <QDir>
#include <QObject>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace consentdesk {

ProfileStorage::ProfileStorage() = default;
ProfileStorage::~ProfileStorage() = default;

Result<void> ProfileStorage::lock(const QString &directory)
{
    const QString shown = displayText(directory, 200);
    // A folder below the choices' own: the database locks that one while it is opened.
    const QString engine = QDir(directory).filePath(u"engine"_s);
    if (!QDir().mkpath(engine))
        return failure(QObject::tr("Nothing can be written in %1.").arg(shown));
    m_lock = std::make_unique<FolderLock>(engine);
    m_isLocked = m_lock->acquire(0ms);
    if (m_isLocked)
        return {};
    return failure(QObject::tr("Another ConsentDesk is using %1.").arg(shown));
}

void ProfileStorage::take(std::unique_ptr<Database> database, CommandLine::Command command,
                          const Clock &clock)
{
    m_database = std::move(database);
    m_learnedNames = std::make_unique<LearnedNameRepository>(*m_database);
    m_events = std::make_unique<LedgerRepository>(*m_database);
    m_keepRules = std::make_unique<KeepRepository>(*m_database);
    m_downloads = std::make_unique<DownloadRepository>(*m_database);
    m_permissions = std::make_unique<PermissionRepository>(*m_database);
    m_policies = std::make_unique<PolicyRepository>(*m_database);
    if (command == CommandLine::Command::Window) {
        m_choices = std::make_unique<ChoiceRepository>(*m_database, clock);
        m_visits = std::make_unique<HistoryRepository>(*m_database);
        m_zoom = std::make_unique<ZoomRepository>(*m_database);
    }
}

} // namespace consentdesk
