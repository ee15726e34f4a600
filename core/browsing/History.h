// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "browsing/Visit.h"
#include "cookies/Site.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace consentdesk {

class Clock;
class HistoryStore;

/// The pages that were visited: addresses and titles, bounded in age and number. UI thread.
class History final : public QObject
{
    Q_OBJECT

public:
    static constexpr int keptDays = 90;
    static constexpr int maximumVisits = 20'000;

    /// @p store: null: this session only. Both outlive it.
    explicit History(const Clock &clock, HistoryStore *store = nullptr, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(History)

    /// Reads what earlier sessions kept. A failure leaves the history empty and of this session only.
    [[nodiscard]] Result<void> load();
    /// One more visit. Nothing happens when @p url is no address that is kept.
    void note(const QUrl &url, const QString &title);
    /// The page has said what it is called, after it was noted.
    void setTitle(const QUrl &url, const QString &title);
    /// The visits that fit what is @p typed, the likeliest first.
    [[nodiscard]] QList<Visit> find(const QString &typed, qsizetype limit) const;
    /// When a page of each site was visited last, in UTC. Asks the public suffix list about every visit.
    [[nodiscard]] QHash<Site, QDateTime> lastVisits() const;
    [[nodiscard]] qsizetype size() const { return m_visits.size(); }
    /// Forgets every visit. After a failure they are forgotten here, and may still be on the disk.
    [[nodiscard]] Result<void> clear();

private:
    struct Kept
    {
        Visit visit;
        QString foldedAddress; ///< made once: each key typed asks all of them
        QString foldedTitle;
    };

    void put(const Visit &visit);
    void save(const Visit &visit);
    void dropOldest();
    void complain(const QString &sentence);

    const Clock &m_clock;
    HistoryStore *m_store;
    QHash<QUrl, Kept> m_visits;
    bool m_hasComplained = false;
};

} // namespace consentdesk
