// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/PageStorageReader.h"

#include <QPointer>

class QWebEngineProfile;

namespace consentdesk {

/// What became of one area that was to be cleared.
struct ClearedArea
{
    StorageArea area;
    StorageOutcome outcome;
};

/// Clears what origins have stored, as far as the engine allows: first through the open page's own frames,
/// which hold session storage and service workers, too; then, for what no frame could clear, through an empty
/// document of our own that has the origin's address and loads nothing from it. That one reaches local
/// storage, databases and caches of any origin, also of one that is refused as a third party.
///
/// What stays, and is told as such: service workers and session storage of an origin without an open frame,
/// databases that another page keeps open, and everything of a site whose own storage the visitor has blocked
/// (clear first, then block). UI thread.
class StorageCleaner final : public QObject
{
    Q_OBJECT

public:
    /// Everything must outlive the cleaner.
    StorageCleaner(QWebEngineProfile &profile, StorageScript &script, CookieGate &gate,
                   std::shared_ptr<const SnapshotCell<ConsentPolicy>> policy, QObject *parent = nullptr);
    ~StorageCleaner() override;
    Q_DISABLE_COPY_MOVE(StorageCleaner)

    /// → finished(), once for each call, in order. @p open reads a page that may have frames of @p origins;
    /// null: none is open. It may be gone before the end.
    void clear(PageStorageReader *open, const QStringList &origins, const QList<StorageKind> &kinds);

signals:
    void finished(const QList<consentdesk::ClearedArea> &areas);

private:
    class BlankPage;
    /// What one call of clear() asked for.
    struct Task
    {
        QPointer<PageStorageReader> open;
        QList<StorageArea> areas; ///< to be cleared; the first one is under way
        QList<ClearedArea> done = {};
    };

    void startNext();
    void clearOnOpenPage();
    void clearOnBlankPage();
    void onChanged(const StorageChange &change, const StorageOutcome &outcome);
    void record(const StorageOutcome &outcome);
    [[nodiscard]] StorageChange currentChange() const;

    QWebEngineProfile &m_profile;
    StorageScript &m_script;
    CookieGate &m_gate;
    std::shared_ptr<const SnapshotCell<ConsentPolicy>> m_policy;
    std::deque<Task> m_tasks;           ///< the first one is under way
    std::unique_ptr<BlankPage> m_blank; ///< of the last origin that needed it, until there is nothing to do
    bool m_isOnBlankPage = false;
};

} // namespace consentdesk
