// SPDX-License-Identifier: Apache-2.0
#include "support/FileManager.h"

#include "base/DisplayText.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDesktopServices>
#include <QFileInfo>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr int patienceMs = 5'000; ///< a file manager may have to be started first

} // namespace

FileManager::FileManager(QObject *parent)
    : QObject(parent)
    , m_bus([] { return QDBusConnection::sessionBus(); })
    , m_openFolder([](const QUrl &folder) { return QDesktopServices::openUrl(folder); })
{
}

FileManager::FileManager(const QDBusConnection &bus, FolderOpener openFolder, QObject *parent)
    : QObject(parent)
    , m_bus([bus] { return bus; })
    , m_openFolder(std::move(openFolder))
{
}

FileManager::~FileManager() = default;

void FileManager::show(const QString &path)
{
    const QDBusConnection bus = m_bus();
    if (!bus.isConnected() || !QFileInfo::exists(path))
        return openFolder(path);
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.FileManager1"_s, u"/org/freedesktop/FileManager1"_s,
                                       u"org.freedesktop.FileManager1"_s, u"ShowItems"_s);
    call << QStringList{QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)} << QString();
    auto *const watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        if (QDBusPendingReply<>(*watcher).isError())
            openFolder(path);
    });
}

void FileManager::openFolder(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).path());
    if (!folder.isDir() || !m_openFolder(QUrl::fromLocalFile(folder.filePath())))
        emit failed(tr("The folder %1 cannot be opened.").arg(displayText(folder.filePath(), 200)));
}

} // namespace consentdesk
