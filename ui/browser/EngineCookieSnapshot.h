// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/EngineCookieRow.h"

#include <QFile>

#include <optional>

namespace consentdesk {

/// Reads the engine's cookie file while the engine has it open, without disturbing it.
///
/// Engine and program are one process with two copies of SQLite, and the locks of SQLite are the process's:
/// neither copy sees the other's, and whoever closes the file ends the locks of both
/// (https://www.sqlite.org/howtocorrupt.html, section 2.2). So SQLite never opens the file here. Its bytes
/// are read, taken only when no transaction was under way, and SQLite reads a copy beside it, which is
/// removed at once; and the file stays open until the engine has another one. UI thread.
class EngineCookieSnapshot final
{
public:
    explicit EngineCookieSnapshot(const QString &path);
    Q_DISABLE_COPY_MOVE(EngineCookieSnapshot)

    struct Rows
    {
        QList<EngineCookieRow> rows;
        QDateTime written; ///< UTC: when the engine last wrote them
    };

    /// None while there is no file, or the engine is writing it.
    [[nodiscard]] std::optional<Rows> read();
    /// Another text whenever read() may answer differently; empty when there is no file.
    [[nodiscard]] QByteArray stamp() const;

private:
    [[nodiscard]] bool isBeingWritten() const;
    [[nodiscard]] QByteArray readBytes();

    QString m_path;
    QFile m_file;
    quint64 m_inode = 0;
};

} // namespace consentdesk
