// SPDX-License-Identifier: Apache-2.0
#include "browsing/DownloadList.h"

#include "base/Clock.h"

#include <algorithm>
#include <utility>

namespace consentdesk {

DownloadList::DownloadList(const Clock &clock, DownloadStore *store, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_store(store)
{
}

Result<void> DownloadList::load()
{
    if (!m_store)
        return {};
    const auto loaded = m_store->load();
    if (!loaded)
        return failure(loaded.error().message);
    for (Download download : *loaded) {
        m_lastId = std::max(m_lastId, download.id);
        if (!download.isEnded()) {
            download.state = DownloadState::Failed;
            download.problem = DownloadProblem::ProgramEnded;
            save(download);
        }
        m_downloads.append(download);
    }
    makeRoom();
    return {};
}

const Download *DownloadList::find(qint64 id) const
{
    const auto found = std::find_if(m_downloads.cbegin(), m_downloads.cend(),
                                    [id](const Download &download) { return download.id == id; });
    return found == m_downloads.cend() ? nullptr : &*found;
}

Download *DownloadList::edit(qint64 id)
{
    const auto found = std::find_if(m_downloads.begin(), m_downloads.end(),
                                    [id](const Download &download) { return download.id == id; });
    return found == m_downloads.end() ? nullptr : &*found;
}

qsizetype DownloadList::underWay() const
{
    return std::count_if(m_downloads.cbegin(), m_downloads.cend(),
                         [](const Download &download) { return download.isUnderWay(); });
}

qint64 DownloadList::add(Download download)
{
    download.id = ++m_lastId;
    download.started = m_clock.now();
    download.url = rememberedAddress(download.url);
    m_downloads.append(download);
    save(download);
    emit added(download.id);
    makeRoom();
    return download.id;
}

void DownloadList::setProgress(qint64 id, qint64 received, qint64 total)
{
    Download *const download = edit(id);
    if (!download || download->isEnded())
        return;
    download->received = std::max<qint64>(received, 0);
    download->total = total < 0 ? -1 : total;
    m_speeds[id].note(m_clock.now(), download->received);
    emit changed(id);
}

void DownloadList::setState(qint64 id, DownloadState state, DownloadProblem problem)
{
    Download *const download = edit(id);
    if (!download || (download->state == state && download->problem == problem))
        return;
    download->state = state;
    download->problem = state == DownloadState::Failed ? problem : DownloadProblem::None;
    m_speeds.remove(id); // a pause is no slowness
    save(*download);
    emit changed(id);
}

void DownloadList::setPath(qint64 id, const QString &path)
{
    Download *const download = edit(id);
    if (!download || download->path == path)
        return;
    download->path = path;
    save(*download);
    emit changed(id);
}

void DownloadList::remove(qint64 id)
{
    const Download *const download = find(id);
    if (!download || !download->isEnded())
        return;
    m_downloads.removeIf([id](const Download &other) { return other.id == id; });
    m_speeds.remove(id);
    if (m_store)
        note(m_store->forget(id));
    emit removed(id);
}

void DownloadList::removeEnded()
{
    const QList<Download> downloads = m_downloads;
    for (const Download &download : downloads)
        remove(download.id); // which leaves the others
}

void DownloadList::makeRoom()
{
    while (m_downloads.size() > most) {
        const auto oldest = std::find_if(m_downloads.cbegin(), m_downloads.cend(),
                                         [](const Download &download) { return download.isEnded(); });
        if (oldest == m_downloads.cend())
            return;
        remove(oldest->id);
    }
}

void DownloadList::save(const Download &download)
{
    if (m_store)
        note(m_store->save(download));
}

void DownloadList::note(const Result<void> &saved)
{
    // Once: a full disk would say so at every step.
    if (!saved && !std::exchange(m_hasComplained, true))
        emit storageFailed(saved.error().message);
}

} // namespace consentdesk
