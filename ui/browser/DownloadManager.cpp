// SPDX-License-Identifier: Apache-2.0
#include "browser/DownloadManager.h"

#include "browsing/DownloadName.h"
#include "cookies/Site.h"
#include "settings/Settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWebEnginePage>
#include <QWebEngineProfile>

#include <algorithm>
#include <utility>

namespace consentdesk {

namespace {

using Request = QWebEngineDownloadRequest;

DownloadProblem problemOf(Request::DownloadInterruptReason reason)
{
    switch (reason) {
    case Request::FileNoSpace:
        return DownloadProblem::DiskFull;
    case Request::FileAccessDenied:
        return DownloadProblem::NoAccess;
    case Request::FileNameTooLong:
        return DownloadProblem::NameTooLong;
    case Request::FileTooLarge:
        return DownloadProblem::TooLarge;
    case Request::FileVirusInfected:
    case Request::FileBlocked:
    case Request::FileSecurityCheckFailed:
        return DownloadProblem::Blocked;
    case Request::NetworkDisconnected:
        return DownloadProblem::NoConnection;
    case Request::NetworkTimeout:
        return DownloadProblem::TimedOut;
    case Request::NetworkFailed:
    case Request::NetworkServerDown:
    case Request::ServerUnreachable:
        return DownloadProblem::ServerGone;
    case Request::ServerCertProblem:
        return DownloadProblem::BadCertificate;
    case Request::FileFailed:
    case Request::FileTransientError:
    case Request::FileTooShort:
    case Request::FileHashMismatch:
        return DownloadProblem::FileError;
    default:
        return DownloadProblem::ServerRefused;
    }
}

/// What reserveFile() made and nothing was written to.
void removeEmpty(const QString &path)
{
    const QFileInfo info(path);
    if (info.isFile() && !info.isSymbolicLink() && info.size() == 0)
        QFile::remove(path);
}

} // namespace

DownloadManager::DownloadManager(QWebEngineProfile &profile, DownloadList &list, const Settings &settings,
                                 std::function<QWebEnginePage *()> currentPage, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_settings(settings)
    , m_currentPage(std::move(currentPage))
{
    connect(&profile, &QWebEngineProfile::downloadRequested, this, &DownloadManager::onRequested);
}

QString DownloadManager::folder() const
{
    const QString chosen = m_settings.value(Setting::DownloadFolder).toString();
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DownloadLocation) : chosen;
}

void DownloadManager::onRequested(Request *request)
{
    const QString name = safeFileName(request->suggestedFileName());
    const QUrl address = rememberedAddress(request->url());
    // After some interruptions the engine tries again by itself, and asks as if it were a new one.
    if (const qint64 known = m_byEngine.value(request->id()); m_list.find(known)) {
        if (const auto earlier = m_requests.take(known))
            earlier->disconnect(this);
        m_askedAgain.insert(address, known);
    }
    const bool isAskedAgain = m_askedAgain.contains(address);
    const bool canWait =
        !isAskedAgain && !address.host().isEmpty(); // what has no server cannot be asked for again
    const QString proposed = QDir(folder()).filePath(name);
    const bool isArbited = m_arbiter && request->page() && !isAskedAgain;
    const Permit permit = isArbited ? m_arbiter(*request->page(), request->url()) : Permit::Free;
    if (permit != Permit::Free)
        return holdBack(*request, permit, proposed);
    const bool isHidden = !request->page() || !request->page()->isVisible();
    // The engine wants its answer now: what has to wait is given up here and asked for again.
    if (canWait && isHidden) {
        request->cancel();
        emit held(idFor(*request, proposed, DownloadState::Held));
        return;
    }
    if (canWait && m_settings.value(Setting::AskWhereToSave).toBool()) {
        request->cancel();
        emit placeWanted(idFor(*request, proposed, DownloadState::Held), proposed);
        return;
    }
    const QString chosen = isAskedAgain ? m_places.take(m_askedAgain.value(address)) : QString();
    const auto path = chosen.isEmpty() ? reserveFile(folder(), name) : Result<QString>(chosen);
    if (!path) {
        request->cancel();
        m_list.setState(idFor(*request, proposed, DownloadState::Running), DownloadState::Failed,
                        DownloadProblem::NoAccess);
        emit failed(path.error().message);
        return;
    }
    start(*request, idFor(*request, *path, DownloadState::Running), *path);
}

void DownloadManager::holdBack(Request &request, Permit permit, const QString &proposed)
{
    request.cancel();
    const QUrl address = rememberedAddress(request.url());
    const bool canWait = !address.host().isEmpty();
    const QList<Download> &all = m_list.all();
    const auto isTheSame = [&](const Download &each) {
        return each.state == DownloadState::Held && each.url == address;
    };
    const bool isHeldAlready = canWait && std::any_of(all.cbegin(), all.cend(), isTheSame);
    if (permit == Permit::Ask && !isHeldAlready)
        emit moreWanted(request.page(),
                        idFor(request, proposed, canWait ? DownloadState::Held : DownloadState::Cancelled));
}

qint64 DownloadManager::idFor(const Request &request, const QString &path, DownloadState state)
{
    const auto again = m_askedAgain.constFind(rememberedAddress(request.url()));
    if (again != m_askedAgain.cend() && m_list.find(*again)) {
        const qint64 id = *again;
        m_askedAgain.erase(again);
        m_list.setPath(id, path);
        m_list.setState(id, state);
        return id;
    }
    const QUrl origin =
        request.url().host().isEmpty() && request.page() ? request.page()->url() : request.url();
    Download download;
    download.url = request.url();
    download.host = canonicalHost(origin.host());
    download.path = path;
    download.state = state;
    download.total = request.totalBytes();
    return m_list.add(download);
}

void DownloadManager::start(Request &request, qint64 id, const QString &path)
{
    const QFileInfo info(path);
    request.setDownloadDirectory(info.path());
    request.setDownloadFileName(info.fileName()); // the engine writes beside it, then takes its place
    m_requests.insert(id, &request);
    m_byEngine.insert(request.id(), id);
    follow(request, id);
    request.accept();
}

void DownloadManager::follow(Request &request, qint64 id)
{
    const auto progress = [this, &request, id] {
        m_list.setProgress(id, request.receivedBytes(), request.totalBytes());
    };
    connect(&request, &Request::receivedBytesChanged, this, progress);
    connect(&request, &Request::totalBytesChanged, this, progress);
    connect(&request, &Request::stateChanged, this, [this, &request, id] { onState(request, id); });
    connect(&request, &Request::isPausedChanged, this, [this, &request, id] {
        if (request.state() == Request::DownloadInProgress)
            m_list.setState(id, request.isPaused() ? DownloadState::Paused : DownloadState::Running);
    });
}

void DownloadManager::onState(Request &request, qint64 id)
{
    const Download *const download = m_list.find(id);
    const QString path = download ? download->path : QString();
    switch (request.state()) {
    case Request::DownloadCompleted:
        m_list.setProgress(id, request.receivedBytes(), request.receivedBytes());
        m_list.setState(id, DownloadState::Finished);
        emit finished(id);
        break;
    case Request::DownloadCancelled:
        removeEmpty(path);
        m_list.setState(id, DownloadState::Cancelled);
        break;
    case Request::DownloadInterrupted:
        removeEmpty(path);
        m_list.setState(id, DownloadState::Failed, problemOf(request.interruptReason()));
        break;
    case Request::DownloadInProgress:
        m_list.setState(id, request.isPaused() ? DownloadState::Paused : DownloadState::Running);
        return;
    case Request::DownloadRequested:
        return;
    }
    m_requests.remove(id);
    request.disconnect(this);
    request.deleteLater();
}

void DownloadManager::pause(qint64 id)
{
    if (const auto request = m_requests.value(id))
        request->pause();
}

void DownloadManager::resume(qint64 id)
{
    if (const auto request = m_requests.value(id))
        return request->resume();
    const Download *const download = m_list.find(id);
    QWebEnginePage *const page = m_currentPage();
    const bool canAsk = download && (download->canBeAskedAgain() || download->state == DownloadState::Held);
    if (!canAsk || !page)
        return;
    m_askedAgain.insert(download->url, id);
    page->download(download->url, download->fileName());
}

void DownloadManager::saveAt(qint64 id, const QString &path)
{
    m_places.insert(id, path);
    resume(id);
}

void DownloadManager::cancel(qint64 id)
{
    if (const auto request = m_requests.value(id))
        request->cancel();
    else if (const Download *const download = m_list.find(id); download && !download->isEnded())
        m_list.setState(id, DownloadState::Cancelled);
}

void DownloadManager::cancelAll()
{
    const QList<qint64> ids = m_requests.keys();
    for (const qint64 id : ids)
        cancel(id);
}

} // namespace consentdesk
