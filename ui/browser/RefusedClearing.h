// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/StorageCleaner.h"
#include "consent/ConsentService.h"

#include <QObject>

namespace consentdesk {

class BrowserPage;
class BrowserProfile;

/// Whether @p now refuses something that @p before did not.
[[nodiscard]] bool refusesMore(const ChoiceSet &before, const ChoiceSet &now);

/// Takes away what a choice refuses beside cookies: the storage of third parties that are refused as a whole,
/// and entries of the visited site whose names belong to a refused category. Storage of the visited site is
/// cleared first and blocked then, since of a blocked one nothing can be cleared.
///
/// Only what has a frame in the open page is found: which other origins have stored something, the engine
/// does not tell. UI thread.
class RefusedClearing final : public QObject
{
    Q_OBJECT

public:
    /// Everything must outlive it, and @p page until the destructor.
    RefusedClearing(ConsentService &consent, BrowserProfile &profile, BrowserPage &page,
                    QObject *parent = nullptr);
    ~RefusedClearing() override;
    Q_DISABLE_COPY_MOVE(RefusedClearing)

    /// The last change of choices has to be carried out beside cookies, too.
    void onChoice();
    /// Clears what the page's origins of @p site have stored, then refuses them storage.
    void block(const Site &site);

signals:
    /// In sentences; not told when there was nothing to clear.
    void cleared(const QString &sentences);

private:
    enum class Purpose { Nothing, Refused, Block };

    void prepare();
    void onRead(const PageStorage &storage);
    void clearRefused(const PageStorage &storage);
    void clearBlocked(const PageStorage &storage);
    void clearOrigins(const QStringList &origins);
    void onEntryChanged(const StorageChange &change, const StorageOutcome &outcome);
    void finishOne(const QList<ClearedArea> &areas);
    void finish();

    ConsentService &m_consent;
    BrowserProfile &m_profile;
    BrowserPage &m_page;
    std::unique_ptr<PageStorageReader> m_reader; ///< once it was needed
    std::unique_ptr<StorageCleaner> m_cleaner;
    Purpose m_purpose = Purpose::Nothing; ///< of what is under way
    Site m_site;                          ///< it is about
    QList<StorageChange> m_changes;       ///< of single entries, under way
    QList<ClearedArea> m_areas;           ///< what became of it so far
    int m_open = 0;                       ///< answers that are awaited
};

/// What became of @p areas, for the visitor: what was cleared and what stays.
[[nodiscard]] QString clearedText(const QList<ClearedArea> &areas);

} // namespace consentdesk
