// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/FileDialogs.h"

#include <QStringList>
#include <QWebEnginePage>

class QWidget;

namespace consentdesk {

/// Lets the visitor choose what a page is given. A folder is given only after they have seen how many files
/// that is. UI thread.
class FileUpload final
{
public:
    /// Files of a folder that are counted, before it is only "more than".
    static constexpr int mostCounted = 10'000;

    /// Without @p dialogs the system's ask. Both outlive this.
    explicit FileUpload(QWidget &window, FileDialogs *dialogs = nullptr);
    Q_DISABLE_COPY_MOVE(FileUpload)

    /// Waits for the answer, which the engine wants from its call. @p host of the page, @p accepted as its
    /// field says. Empty: the visitor changed their mind.
    [[nodiscard]] QStringList choose(QWebEnginePage::FileSelectionMode mode, const QString &host,
                                     const QStringList &accepted);

private:
    [[nodiscard]] bool agreesToFolder(const QString &folder, const QString &host);

    QWidget &m_window;
    FileDialogs &m_dialogs;
    QString m_folder; ///< of the last file, for as long as the program runs: on the disk it would tell of it
};

} // namespace consentdesk
