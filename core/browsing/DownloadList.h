// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browsing/DownloadSpeed.h"
#include "browsing/DownloadStore.h"

#include <QHash>
#include <QObject>

namespace consentdesk {

class Clock;

/// The downloads that the visitor can see: those of this session, and the ended ones of earlier ones. UI
/// thread.
class DownloadList final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 100; ///< the oldest ended ones give way

    /// @p store may be null: this session only. Both outlive the list. What was under way when the program
    /// ended has failed.
    explicit DownloadList(const Clock &clock, DownloadStore *store = nullptr, QObject *parent = nullptr);

    /// Reads what the store has; once, before anything is added.
    [[nodiscard]] Result<void> load();

    /// Oldest first.
    [[nodiscard]] const QList<Download> &all() const { return m_downloads; }
    /// Null when it is not there. Valid until the list changes.
    [[nodiscard]] const Download *find(qint64 id) const;
    /// Running and paused.
    [[nodiscard]] qsizetype underWay() const;
    [[nodiscard]] DownloadSpeed speed(qint64 id) const { return m_speeds.value(id); }

    /// @p download gets its id, which is returned, and its time.
    qint64 add(Download download);
    void setProgress(qint64 id, qint64 received, qint64 total);
    void setState(qint64 id, DownloadState state, DownloadProblem problem = DownloadProblem::None);
    void setPath(qint64 id, const QString &path);
    /// Only an ended one; files stay.
    void remove(qint64 id);
    void removeEnded();

signals:
    void added(qint64 id);
    void changed(qint64 id);
    void removed(qint64 id);
    /// One plain sentence: the list holds for this session only.
    void storageFailed(const QString &sentence);

private:
    [[nodiscard]] Download *edit(qint64 id);
    void save(const Download &download);
    void makeRoom();
    void note(const Result<void> &saved);

    const Clock &m_clock;
    DownloadStore *m_store;
    QList<Download> m_downloads;
    QHash<qint64, DownloadSpeed> m_speeds; ///< of running ones
    qint64 m_lastId = 0;
    bool m_hasComplained = false;
};

} // namespace consentdesk
