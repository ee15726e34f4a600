// SPDX-License-Identifier: Apache-2.0
#include "browser/DownloadManager.h"

#include "browser/BrowserPage.h"
#include "browser/BrowserProfile.h"
#include "browsing/DownloadName.h"
#include "cookies/Site.h"
#include "settings/Settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>
#include <QWebEngineProfile>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

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

/// What reserveFile() made and nothing was written to; false when that is not what is there.
bool removeEmpty(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && !info.isSymbolicLink() && info.size() == 0 && QFile::remove(path);
}

/// What a run that was killed has left of a file: the name it had reserved, and the engine's part beside it.
void removeLeftOver(const Download &download)
{
    if (removeEmpty(download.path)) // else it became whole, or is not ours any more
        QFile::remove(download.path + u".download"_s);
}

} // namespace

DownloadManager::DownloadManager(BrowserProfile &profile, DownloadList &list, const Settings &settings,
                                 std::function<BrowserPage *()> currentPage, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_settings(settings)
    , m_currentPage(std::move(currentPage))
    , m_initiators(profile.gate())
{
    connect(&profile.engine(), &QWebEngineProfile::downloadRequested, this, &DownloadManager::onRequested);
    for (const Download &download : m_list.all()) {
        if (download.state == DownloadState::Failed && download.problem == DownloadProblem::ProgramEnded)
            removeLeftOver(download);
    }
}

DownloadManager::~DownloadManager()
{
    // The engine takes its part away; the entry says at the next start that the program was closed.
    for (auto running = m_requests.cbegin(); running != m_requests.cend(); ++running) {
        if (const Download *const download = m_list.find(running.key()))
            removeEmpty(download->path);
    }
}

QString DownloadManager::folder() const
{
    const QString chosen = m_settings.value(Setting::DownloadFolder).toString();
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DownloadLocation) : chosen;
}

/// Of the server, or of the origin that made it where none did.
QString DownloadManager::Wanted::host() const
{
    const QUrl url = request.url();
    if (!url.host().isEmpty())
        return canonicalHost(url.host());
    const QUrl maker(url.scheme() == "blob"_L1 ? url.path() : QString());
    if (!maker.host().isEmpty())
        return canonicalHost(maker.host());
    return initiator.page && initiator.isCertain ? canonicalHost(initiator.page->url().host()) : QString();
}

/// Nobody looks at it, or nobody knows it.
bool DownloadManager::Wanted::isHidden() const
{
    return !initiator.page || !initiator.page->isVisible();
}

void DownloadManager::onRequested(Request *request)
{
    const Wanted wanted{*request, m_initiators.find(request->url(), m_currentPage()),
                        rememberedAddress(request->url()),
                        QDir(folder()).filePath(safeFileName(request->suggestedFileName()))};
    // After some interruptions the engine tries again by itself, and asks as if it were a new one.
    if (const qint64 known = m_byEngine.value(request->id()); m_list.find(known)) {
        if (const auto earlier = m_requests.take(known))
            earlier->disconnect(this);
        m_askedAgain.insert(wanted.address, known);
    }
    if (m_askedAgain.contains(wanted.address))
        return takeUpAgain(wanted);
    if (const Permit permit = permitOf(wanted); permit != Permit::Free)
        return holdBack(wanted, permit);
    if (wanted.canWait() && (wanted.isHidden() || m_settings.value(Setting::AskWhereToSave).toBool()))
        letWait(wanted);
    else
        save(wanted, {});
}

/// Under the name that the visitor has agreed to, whatever the server says now.
void DownloadManager::takeUpAgain(const Wanted &wanted)
{
    const qint64 id = m_askedAgain.value(wanted.address);
    const Download *const agreed = m_list.find(id);
    const QString name = agreed ? agreed->fileName() : QString();
    save({wanted.request, wanted.initiator, wanted.address,
          name.isEmpty() ? wanted.proposedPath : QDir(folder()).filePath(name)},
         m_places.take(id));
}

/// The engine wants its answer now: what has to wait is given up here and asked for again.
void DownloadManager::letWait(const Wanted &wanted)
{
    wanted.request.cancel();
    const qint64 id = idFor(wanted, wanted.proposedPath, DownloadState::Held);
    if (!wanted.initiator.page)
        m_ofNobody.insert(id);
    if (wanted.isHidden())
        emit held(id, wanted.initiator.page != nullptr);
    else
        emit placeWanted(id, wanted.proposedPath);
}

/// Under @p chosen, or when it is empty under a name that is free.
void DownloadManager::save(const Wanted &wanted, const QString &chosen)
{
    const QString name = QFileInfo(wanted.proposedPath).fileName();
    const auto path = chosen.isEmpty() ? reserveFile(folder(), name) : Result<QString>(chosen);
    if (!path) {
        wanted.request.cancel();
        m_list.setState(idFor(wanted, wanted.proposedPath, DownloadState::Running), DownloadState::Failed,
                        DownloadProblem::NoAccess);
        emit failed(path.error().message);
        return;
    }
    start(wanted.request, idFor(wanted, *path, DownloadState::Running), *path);
}

DownloadManager::Permit DownloadManager::permitOf(const Wanted &wanted)
{
    const auto &[page, isCertain] = wanted.initiator;
    if (!page)
        return permitOfNobody(wanted);
    return m_arbiter ? m_arbiter(*page, wanted.request.url(), isCertain) : Permit::Free;
}

/// Nobody could answer for such a page, or stop it: only a few may wait.
DownloadManager::Permit DownloadManager::permitOfNobody(const Wanted &wanted)
{
    m_ofNobody.removeIf([this](qint64 id) {
        const Download *const download = m_list.find(id);
        return !download || download->state != DownloadState::Held;
    });
    const bool areEnough = m_ofNobody.size() >= mostOfNobody;
    return wanted.canWait() && !areEnough && !isWaiting(wanted) ? Permit::Free : Permit::Refuse;
}

bool DownloadManager::isWaiting(const Wanted &wanted) const
{
    const QList<Download> &all = m_list.all();
    return wanted.canWait() && std::any_of(all.cbegin(), all.cend(), [&wanted](const Download &each) {
               return each.state == DownloadState::Held && each.url == wanted.address;
           });
}

void DownloadManager::holdBack(const Wanted &wanted, Permit permit)
{
    wanted.request.cancel();
    if (permit == Permit::Ask && !isWaiting(wanted))
        emit moreWanted(wanted.initiator.page,
                        idFor(wanted, wanted.proposedPath,
                              wanted.canWait() ? DownloadState::Held : DownloadState::Cancelled));
}

qint64 DownloadManager::idFor(const Wanted &wanted, const QString &path, DownloadState state)
{
    const auto again = m_askedAgain.constFind(wanted.address);
    if (again != m_askedAgain.cend() && m_list.find(*again)) {
        const qint64 id = *again;
        m_askedAgain.erase(again);
        m_list.setPath(id, path);
        m_list.setState(id, state);
        return id;
    }
    Download download;
    download.url = wanted.request.url();
    download.host = wanted.host();
    download.path = path;
    download.state = state;
    download.total = wanted.request.totalBytes();
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
    BrowserPage *const page = m_currentPage();
    const bool canAsk = download && (download->canBeAskedAgain() || download->state == DownloadState::Held);
    if (!canAsk || !page)
        return;
    m_askedAgain.insert(download->url, id);
    QTimer::singleShot(askedAgainFor, this, [this, url = download->url, id] {
        if (m_askedAgain.value(url) == id) // there was no file this time
            m_askedAgain.remove(url);
    });
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
