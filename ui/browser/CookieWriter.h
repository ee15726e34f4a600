// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/SnapshotCell.h"
#include "browser/CookieReadBack.h"
#include "browser/OmittedSameSite.h"
#include "consent/CookieChangeCheck.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

class QNetworkCookie;
class QWebEngineCookieStore;

namespace consentdesk {

class CookieKeeper;

/// Carries out what a visitor wants done with cookies, and tells of each what the store really holds
/// afterwards, or why nothing was written. Exactly the named cookie is touched: neither one of the same name
/// on another path or domain, nor one that the site has changed meanwhile.
///
/// The store answers no order. It works off its orders in turn, though, so behind each batch a marker is
/// written whose report means that everything before it is reported. UI thread.
class CookieWriter final : public QObject
{
    Q_OBJECT

public:
    static constexpr QLatin1StringView markerDomain{"consentdesk-written.invalid"};

    struct Limits
    {
        qsizetype batch = 100;                      ///< changes between two turns of the event loop
        std::chrono::milliseconds patience{10'000}; ///< for the report of a batch
    };
    /// One for each change, in the order of the changes.
    using Outcomes = QList<CookieChangeOutcome>;
    using Done = std::function<void(const Outcomes &)>;

    /// To be made after @p keeper, whose list it reads: both hear of the store in the order they were made.
    /// Everything given must outlive the writer.
    CookieWriter(QWebEngineCookieStore &store, CookieKeeper &keeper, CookieInventory &inventory,
                 std::shared_ptr<const SnapshotCell<ConsentPolicy>> policy,
                 CookieChangeCheck::SameSiteLookup lookup, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(CookieWriter)

    /// For tests that do not want to wait.
    void setLimits(const Limits &limits) { m_limits = limits; }

    /// Does @p changes in their order, after everything that was asked for earlier. @p shownOn: the site on
    /// which the visitor sees them; may be null. @p done is called once, later, never from within this call;
    /// not at all when the writer is destroyed before.
    /// @p writtenBy: as what the written cookies are listed.
    void carryOut(const QList<CookieChange> &changes, const Site &shownOn, Done done,
                  WrittenBy writtenBy = WrittenBy::Visitor);
    [[nodiscard]] bool isBusy() const { return !m_jobs.isEmpty(); }

signals:
    /// Of the changes that were asked for in one call. Several times for many, for a bar of progress.
    void progressed(qsizetype done, qsizetype all);

private:
    struct Job
    {
        QList<CookieChange> changes;
        Site shownOn;
        Done done;
        WrittenBy writtenBy = WrittenBy::Visitor;
        Outcomes outcomes;  ///< of the changes before `next`; those of the batch are filled in later
        qsizetype next = 0; ///< not looked at yet
    };

    void onAdded(const QNetworkCookie &networkCookie);
    void onRemoved(const QNetworkCookie &networkCookie);

    void continueLater();
    void continueJob();
    void orderBatch(Job &job);
    void order(const CookieChange &change);
    void remove(const Cookie &cookie);
    void orderMarker();
    void settleBatch();
    void settle(qsizetype index);
    void settleMoves();
    void endBatch();
    void finishJob();
    void giveUp();

    QWebEngineCookieStore &m_store;
    CookieKeeper &m_keeper;
    CookieInventory &m_inventory;
    std::shared_ptr<const SnapshotCell<ConsentPolicy>> m_policy;
    OmittedSameSite m_omitted; ///< of what was written
    CookieChangeCheck::SameSiteLookup m_lookup;
    Limits m_limits;

    QQueue<Job> m_jobs;         ///< the first one is under way
    CookieReadBack m_readBack;  ///< of the batch
    QList<qsizetype> m_ordered; ///< changes of the batch whose report is awaited
    QList<qsizetype> m_moves;   ///< those whose old cookie is being removed
    qulonglong m_marker = 0;    ///< the number of the one that is awaited
    QTimer m_patience;
};

} // namespace consentdesk
