// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QtGlobal>

#include <chrono>

namespace consentdesk {

/// Keeps other processes that use this class out of a folder while it lives. The lock is the kernel's (flock
/// on the folder itself): it leaves no file behind and goes with a killed process. A QLockFile does neither.
class FolderLock final
{
public:
    explicit FolderLock(const QString &folder);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

    /// False when another one held the lock for all of @p patience. A file system without such locks counts
    /// as locked: it does not keep anybody from their choices.
    [[nodiscard]] bool acquire(std::chrono::milliseconds patience) const;

private:
    const int m_folder;
};

} // namespace consentdesk
