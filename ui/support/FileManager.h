// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>

class QDBusConnection;

namespace consentdesk {

/// Shows files in the desktop's file manager (freedesktop.org, "File Manager D-Bus Interface"): with the file
/// selected where a file manager answers to that, else its folder is opened. UI thread.
class FileManager final : public QObject
{
    Q_OBJECT

public:
    using FolderOpener = std::function<bool(const QUrl &folder)>;

    /// On the session's bus, and with the desktop's program for folders.
    explicit FileManager(QObject *parent = nullptr);
    FileManager(const QDBusConnection &bus, FolderOpener openFolder, QObject *parent = nullptr);
    ~FileManager() override;
    Q_DISABLE_COPY_MOVE(FileManager)

    /// Returns at once. @p path: absolute; a file that is gone is not selected.
    void show(const QString &path);

signals:
    /// One plain sentence.
    void failed(const QString &sentence);

private:
    void openFolder(const QString &path);

    std::function<QDBusConnection()> m_bus; ///< asked when it is needed: the bus costs a start time
    FolderOpener m_openFolder;
};

} // namespace consentdesk
