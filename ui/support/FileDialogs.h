// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace consentdesk {

/// What a person is asked when something is to be saved.
struct SaveRequest
{
    QString title;
    QString fileName;                     ///< proposed; with a folder when the person is to begin there
    QString filter;                       ///< "Tables (*.csv)"; empty: all files
    QString suffix;                       ///< without a dot; added to a name that has none; may be empty
    std::function<void()> dismissed = {}; ///< called when the person changes their mind
};

struct OpenRequest
{
    QString title;
    QString filter; ///< "Cookies (*.txt *.json);;All files (*)"
};

/// What a person is asked when something wants files, or a folder, and stands still until it has them.
struct FilesRequest
{
    enum class What { File, Files, Folder };

    What what = What::File;
    QString title;
    QString folder;      ///< where the person begins; empty: where they are
    QStringList filters; ///< not for a folder
};

/// The seam for file dialogs: tests answer in a person's place. UI thread.
class FileDialogs
{
public:
    FileDialogs() = default;
    virtual ~FileDialogs() = default;
    Q_DISABLE_COPY_MOVE(FileDialogs)

    /// Returns at once. @p chosen is called later with the path, and not at all when the person changes
    /// their mind or @p parent goes.
    virtual void askWhereToSave(QWidget &parent, const SaveRequest &request,
                                const std::function<void(const QString &path)> &chosen) = 0;
    /// The same for a file that is there.
    virtual void askWhatToOpen(QWidget &parent, const OpenRequest &request,
                               const std::function<void(const QString &path)> &chosen) = 0;
    /// The same for a folder; @p folder is where the person begins. Nobody chooses one where this is not
    /// answered.
    virtual void askForFolder(QWidget &parent, const QString &title, const QString &folder,
                              const std::function<void(const QString &path)> &chosen);
    /// Waits for the answer in a loop of its own. Empty when the person changes their mind, when @p parent
    /// goes, and where this is not answered.
    [[nodiscard]] virtual QStringList waitForFiles(QWidget &parent, const FilesRequest &request);
};

/// The system's dialogs; systemFileDialogs() are there for everybody.
class SystemFileDialogs final : public FileDialogs
{
public:
    void askWhereToSave(QWidget &parent, const SaveRequest &request,
                        const std::function<void(const QString &path)> &chosen) override;
    void askWhatToOpen(QWidget &parent, const OpenRequest &request,
                       const std::function<void(const QString &path)> &chosen) override;
    void askForFolder(QWidget &parent, const QString &title, const QString &folder,
                      const std::function<void(const QString &path)> &chosen) override;
    [[nodiscard]] QStringList waitForFiles(QWidget &parent, const FilesRequest &request) override;
};

[[nodiscard]] FileDialogs &systemFileDialogs();

} // namespace consentdesk
