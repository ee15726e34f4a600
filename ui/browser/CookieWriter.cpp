// SPDX-License-Identifier: Apache-2.0
#include "browser/CookieWriter.h"

#include "browser/CookieKeeper.h"
#include "browser/CookieRemoval.h"
#include "browser/CookieRestore.h"

#include <QNetworkCookie>
#include <QWebEngineCookieStore>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

using Kind = CookieChangeOutcome::Kind;
using Why = CookieChangeOutcome::Why;

Cookie makeMarker(qulonglong number)
{
    Cookie marker;
    marker.key = {"consentdesk-written-" + QByteArray::number(number), CookieWriter::markerDomain, u"/"_s};
    marker.value = QByteArray::number(number);
    return marker;
}

} // namespace

CookieWriter::CookieWriter(QWebEngineCookieStore &store, CookieKeeper &keeper, CookieInventory &inventory,
                           std::shared_ptr<const SnapshotCell<ConsentPolicy>> policy,
                           CookieChangeCheck::SameSiteLookup lookup, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_keeper(keeper)
    , m_inventory(inventory)
    , m_policy(std::move(policy))
    , m_lookup([this, lookup = std::move(lookup)](const ObservedCookie &observed) {
        return m_omitted.contains(observed) ? SameSiteFinding::Omitted
               : lookup                     ? lookup(observed)
                                            : SameSiteFinding::Unknown;
    })
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &CookieWriter::giveUp);
    connect(&m_store, &QWebEngineCookieStore::cookieAdded, this, &CookieWriter::onAdded);
    connect(&m_store, &QWebEngineCookieStore::cookieRemoved, this, &CookieWriter::onRemoved);
}

void CookieWriter::carryOut(const QList<CookieChange> &changes, const Site &shownOn, Done done,
                            WrittenBy writtenBy)
{
    const bool wasIdle = m_jobs.isEmpty();
    m_jobs.enqueue({changes, shownOn, std::move(done), writtenBy, {}, 0});
    if (wasIdle)
        continueLater();
}

void CookieWriter::onAdded(const QNetworkCookie &networkCookie)
{
    if (m_ordered.isEmpty() && m_moves.isEmpty())
        return;
    const Cookie cookie = Cookie::fromNetworkCookie(networkCookie);
    if (cookie.key.domain != markerDomain)
        return m_readBack.recordAdded(cookie);
    if (cookie.value != QByteArray::number(m_marker))
        return; // of a batch that was given up
    m_patience.stop();
    if (m_moves.isEmpty())
        settleBatch();
    else
        settleMoves();
}

void CookieWriter::onRemoved(const QNetworkCookie &networkCookie)
{
    if (!m_ordered.isEmpty())
        m_readBack.recordRemoved(Cookie::fromNetworkCookie(networkCookie));
}

void CookieWriter::continueLater()
{
    QMetaObject::invokeMethod(this, &CookieWriter::continueJob, Qt::QueuedConnection);
}

void CookieWriter::continueJob()
{
    Job &job = m_jobs.head();
    if (job.next == job.changes.size())
        return finishJob();
    orderBatch(job);
    if (m_ordered.isEmpty())
        endBatch();
    else
        orderMarker();
}

void CookieWriter::orderBatch(Job &job)
{
    const auto policy = m_policy->load();
    const CookieChangeCheck check(m_inventory, *policy, m_lookup);
    const qsizetype end = std::min(job.next + m_limits.batch, job.changes.size());
    for (; job.next < end && !m_readBack.concerns(job.changes.at(job.next)); ++job.next) {
        auto answer = check.check(job.changes.at(job.next), job.shownOn);
        if (!answer) {
            job.outcomes.append(std::move(answer).error());
            continue;
        }
        CookieChangeOutcome awaited;
        awaited.change = *std::move(answer);
        job.outcomes.append(awaited);
        m_ordered.append(job.next);
        m_readBack.expect(awaited.change);
        if (awaited.change.after)
            m_keeper.expectFromVisitor(*awaited.change.after,
                                       check.allowedOn(*awaited.change.after, job.shownOn).value(),
                                       job.writtenBy);
        order(awaited.change);
    }
}

void CookieWriter::order(const CookieChange &change)
{
    if (change.after)
        writeExactly(m_store, *change.after);
    else
        remove(*change.before);
}

void CookieWriter::remove(const Cookie &cookie)
{
    m_inventory.recordDeletion(cookie.key); // so that it is not taken for the site's doing
    removeExactly(m_store, cookie);
}

void CookieWriter::orderMarker()
{
    static qulonglong markers = 0; // several writers may be at work on one store
    m_marker = ++markers;
    writeExactly(m_store, makeMarker(m_marker));
    m_patience.start(m_limits.patience);
}

void CookieWriter::settleBatch()
{
    const QList<qsizetype> ordered = std::exchange(m_ordered, {});
    for (const qsizetype index : ordered)
        settle(index);
    if (m_moves.isEmpty())
        endBatch();
    else
        orderMarker();
}

void CookieWriter::settle(qsizetype index)
{
    Job &job = m_jobs.head();
    CookieChangeOutcome &outcome = job.outcomes[index];
    outcome = m_readBack.outcomeOf(outcome.change, m_inventory);
    const CookieChange &change = outcome.change;
    if (outcome.why == Why::Choice) {
        const Site owner = Site::fromHost(change.after->key.domain);
        outcome.verdict = m_policy->load()->decide(
            {job.shownOn.isNull() ? owner : job.shownOn, owner, change.after->nameOnTheWire()});
    }
    if (!change.after || !outcome.changedTheStore())
        return;
    m_inventory.recordSameSite(outcome.stored->key, change.after->sameSite);
    // The site may have removed it in this very moment.
    const auto kept = m_inventory.find(outcome.stored->key);
    if (kept && change.after->sameSite == SameSite::NotReported)
        m_omitted.remember(*kept);
    if (change.before && change.before->key != outcome.stored->key) {
        remove(*change.before);
        m_moves.append(index);
    }
}

void CookieWriter::settleMoves()
{
    for (const qsizetype index : std::exchange(m_moves, {})) {
        CookieChangeOutcome &outcome = m_jobs.head().outcomes[index];
        const auto old = m_inventory.find(outcome.change.before->key);
        outcome.leftOld = old && old->stored;
    }
    endBatch();
}

void CookieWriter::endBatch()
{
    removeExactly(m_store, makeMarker(m_marker));
    m_readBack.clear();
    m_keeper.expectNothingFromVisitor();
    emit progressed(m_jobs.head().next, m_jobs.head().changes.size());
    continueLater();
}

void CookieWriter::finishJob()
{
    const Job job = m_jobs.dequeue();
    if (!m_jobs.isEmpty())
        continueLater();
    job.done(job.outcomes);
}

/// An engine that does not answer is asked nothing more on account of this job.
void CookieWriter::giveUp()
{
    Job &job = m_jobs.head();
    for (const qsizetype index : std::exchange(m_ordered, {}))
        job.outcomes[index].kind = Kind::TimedOut;
    for (const qsizetype index : std::exchange(m_moves, {}))
        job.outcomes[index].leftOld = true;
    for (; job.next < job.changes.size(); ++job.next) {
        CookieChangeOutcome outcome;
        outcome.kind = Kind::TimedOut;
        outcome.change = job.changes.at(job.next);
        job.outcomes.append(outcome);
    }
    endBatch();
}

} // namespace consentdesk
