// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browser/StorageCleaner.h"
#include "consent/CookieChangeCheck.h"
#include "cookies/CookieInventory.h"
#include "cookies/RestoreOutcome.h"
#include "keep/KeepService.h"
#include "keep/OpenSites.h"

#include <QSet>
#include <QTimer>

#include <map>

namespace consentdesk {

class BrowserProfile;
class ConsentService;

/// Carries out the visitor's keep rules: some time after the last page of a site is gone, when the session
/// ends, and at the start for what a crash left behind. Deletes the cookies of the site itself, and what the
/// origins that were opened have in local storage, databases and caches.
///
/// What stays: service workers and session storage of a site that is not open, storage of origins that were
/// only embedded, and after a crash other storage. Cookies that were deleted can be put back for two minutes;
/// they are held in memory only. UI thread.
class KeepEnforcer final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes undoWithin{2};
    static constexpr std::chrono::seconds endsWithin{3}; ///< the program does not close later than that
    static constexpr qsizetype maximumOrigins = 20;      ///< of one site

    /// To be made in the same turn of the event loop as @p profile: then what earlier sessions left is out of
    /// the store before the profile becomes ready, that is before any page. Everything must outlive it.
    KeepEnforcer(KeepService &rules, OpenSites &sites, CookieInventory &inventory, BrowserProfile &profile,
                 const ConsentService &consent, QObject *parent = nullptr);
    ~KeepEnforcer() override;
    Q_DISABLE_COPY_MOVE(KeepEnforcer)

    /// From the last page of a site to the deletion.
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }
    /// For tests that do not want to wait two minutes.
    void setUndoWithin(std::chrono::milliseconds time) { m_undoWithin = time; }
    /// A page of @p url is open: its origin may store something.
    void noteOrigin(const QUrl &url);
    /// The site is spared this time, or what was deleted of it is put back.
    void undo(const Site &site);
    /// Deletes what is kept for this session only. Returns when that is done, or after endsWithin. No page
    /// may be open.
    void endSession();

signals:
    /// The cookies of @p site will be deleted after the delay.
    void leaving(const consentdesk::Site &site, std::chrono::milliseconds delay);
    /// They are deleted; undo() is possible for a while.
    void deleted(const consentdesk::Site &site, qsizetype cookies);
    /// Nothing is left to undo: by time, or since the site is open again before its time was over.
    void settled(const consentdesk::Site &site);
    void restored(const consentdesk::Site &site, const consentdesk::RestoreOutcome &outcome);

private:
    /// What happens, or happened, to a site that was left.
    struct Departure
    {
        QTimer *timer = nullptr;
        bool isDone = false;
        QList<Cookie> cookies = {}; ///< that were deleted
    };

    void onLeft(const Site &site);
    void onOpened(const Site &site);
    void onRuleChanged(const Site &site, KeepRule rule);
    void carryOut(const Site &site);
    void settle(const Site &site);
    QList<Cookie> removeCookiesOf(const Site &site);
    void removeAtEnd();
    void clearStorageOf(const Site &site);
    [[nodiscard]] QSet<Site> sitesThatEnd() const;
    [[nodiscard]] bool isEverythingGone() const;

    KeepService &m_rules;
    CookieInventory &m_inventory;
    BrowserProfile &m_profile;
    const ConsentService &m_consent;
    CookieChangeCheck::SameSiteLookup m_lookup;
    std::chrono::milliseconds m_delay{15'000};
    std::chrono::milliseconds m_undoWithin{undoWithin};
    QHash<Site, QSet<QString>> m_origins;
    std::map<Site, Departure> m_departures;
    std::unique_ptr<StorageCleaner> m_cleaner; ///< once there is something to clear
    int m_clearing = 0;                        ///< calls that the cleaner has not finished
};

} // namespace consentdesk
