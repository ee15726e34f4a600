// SPDX-License-Identifier: Apache-2.0
#include "browsing/History.h"

#include "base/Clock.h"
#include "base/Logging.h"
#include "browsing/HistoryQuery.h"
#include "browsing/HistoryStore.h"

#include <algorithm>
#include <utility>

namespace consentdesk {

namespace {

struct Candidate
{
    HistoryQuery::Rank rank;
    double frecency;
    const Visit *visit;

    [[nodiscard]] bool comesBefore(const Candidate &other) const
    {
        if (rank != other.rank)
            return rank < other.rank;
        if (frecency != other.frecency)
            return frecency > other.frecency;
        return visit->address < other.visit->address; // the same list each time
    }
};

} // namespace

History::History(const Clock &clock, HistoryStore *store, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_store(store)
{
}

Result<void> History::load()
{
    if (!m_store)
        return {};
    const auto kept = m_store->load(m_clock.now().addDays(-keptDays), maximumVisits);
    if (!kept) {
        m_store = nullptr;
        return failure(kept.error().message);
    }
    for (const Visit &visit : *kept)
        put(visit);
    return {};
}

void History::put(const Visit &visit)
{
    m_visits.insert(visit.address,
                    {visit, HistoryQuery::foldedAddress(visit.address), HistoryQuery::folded(visit.title)});
}

void History::note(const QUrl &url, const QString &title)
{
    const QUrl address = visitableAddress(url);
    if (address.isEmpty())
        return;
    Visit visit = m_visits.value(address).visit;
    visit.address = address;
    if (!title.isEmpty())
        visit.title = title.left(Visit::maximumTitle);
    ++visit.count;
    visit.last = m_clock.now();
    put(visit);
    save(visit);
    if (m_visits.size() > maximumVisits)
        dropOldest();
}

void History::setTitle(const QUrl &url, const QString &title)
{
    const auto known = m_visits.constFind(visitableAddress(url));
    if (known == m_visits.cend() || title.isEmpty())
        return;
    Visit visit = known->visit;
    visit.title = title.left(Visit::maximumTitle);
    if (visit == known->visit)
        return;
    put(visit);
    save(visit);
}

void History::save(const Visit &visit)
{
    if (!m_store)
        return;
    if (const auto saved = m_store->save(visit); !saved)
        complain(saved.error().message);
}

void History::dropOldest()
{
    const auto oldest =
        std::min_element(m_visits.cbegin(), m_visits.cend(),
                         [](const Kept &a, const Kept &b) { return a.visit.last < b.visit.last; });
    if (m_store) {
        if (const auto removed = m_store->remove(oldest->visit.address); !removed)
            complain(removed.error().message);
    }
    m_visits.erase(oldest);
}

void History::complain(const QString &sentence)
{
    if (!std::exchange(m_hasComplained, true))
        qCWarning(lcStorage).noquote() << sentence;
}

QList<Visit> History::find(const QString &typed, qsizetype limit) const
{
    const HistoryQuery query(typed);
    const QDateTime now = m_clock.now();
    QList<Candidate> candidates;
    for (const Kept &kept : m_visits) {
        if (const auto rank = query.rankOf(kept.foldedAddress, kept.foldedTitle))
            candidates.append({*rank, frecency(kept.visit, now), &kept.visit});
    }
    const auto end = candidates.begin() + std::min(limit, candidates.size());
    std::partial_sort(candidates.begin(), end, candidates.end(),
                      [](const Candidate &a, const Candidate &b) { return a.comesBefore(b); });
    QList<Visit> found;
    for (auto candidate = candidates.begin(); candidate != end; ++candidate)
        found.append(*candidate->visit);
    return found;
}

QHash<Site, QDateTime> History::lastVisits() const
{
    QHash<Site, QDateTime> last;
    for (const Kept &kept : m_visits) {
        QDateTime &ofSite = last[Site::fromUrl(kept.visit.address)];
        if (!ofSite.isValid() || ofSite < kept.visit.last)
            ofSite = kept.visit.last;
    }
    return last;
}

Result<void> History::clear()
{
    m_visits.clear();
    return m_store ? m_store->clear() : Result<void>();
}

} // namespace consentdesk
