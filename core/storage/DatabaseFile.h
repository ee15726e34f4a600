// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace consentdesk {

/// The files of one database as a folder shows them: the file itself and SQLite's companions beside it.
/// Knows nothing of their content.
class DatabaseFile final
{
public:
    /// @p path may be relative or a link; path() is neither.
    explicit DatabaseFile(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString walPath() const;
    [[nodiscard]] bool isEmptyOrMissing() const;
    /// Changes that were written beside the file and not yet merged into it.
    [[nodiscard]] bool hasPendingChanges() const;
    /// Whether the header names a format that SQLite writes. With a damaged one SQLite only reads, for good.
    [[nodiscard]] bool hasKnownFormat() const;

    /// Whether a database can live here at all: no folder, device or pipe of that name.
    [[nodiscard]] Result<void> checkPlace() const;
    /// Makes the folder (0700) where it is missing. Other people's folders keep their permissions.
    [[nodiscard]] Result<void> makeFolder() const;
    /// Makes the file (0600) where it is missing, before SQLite would with wider permissions. SQLite gives
    /// its companions the permissions of the file.
    [[nodiscard]] Result<void> makeFile() const;
    /// Renames the file and its companions so that a fresh one can start; never overwrites. The new name.
    [[nodiscard]] Result<QString> setAside(const QDateTime &now) const;

private:
    [[nodiscard]] QString freeNameBeside(const QDateTime &now) const;

    QString m_path;
};

} // namespace consentdesk
