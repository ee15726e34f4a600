// SPDX-License-Identifier: Apache-2.0
#include "models/TimelineModel.h"

#include "ledger/Ledger.h"
#include "models/TimelineText.h"

#include <QTextDocument>

#include <algorithm>

namespace consentdesk {

TimelineModel::TimelineModel(const Ledger &ledger, LedgerHistory *kept, QObject *parent)
    : QAbstractTableModel(parent)
    , m_ledger(ledger)
    , m_entries(ledger, kept)
    , m_searchTexts(ledger.entries().size())
{
    for (const LedgerEntry &entry : ledger.entries())
        ++m_kindCounts.at(size_t(entry.event.kind));
    connect(&m_ledger, &Ledger::appended, this, &TimelineModel::append);
    connect(&m_ledger, &Ledger::amended, this, &TimelineModel::amend);
    connect(&m_ledger, &Ledger::aboutToDropOldest, this, &TimelineModel::dropOldest);
    connect(&m_ledger, &Ledger::cleared, this, &TimelineModel::clear);
    applyFilter();
}

void TimelineModel::setSearchText(const QString &text)
{
    const SearchWords words(text);
    if (words == m_words)
        return;
    m_words = words;
    applyFilter();
}

void TimelineModel::setKinds(const QSet<CookieEvent::Kind> &kinds)
{
    if (kinds == m_kinds)
        return;
    m_kinds = kinds;
    applyFilter();
}

void TimelineModel::setPaused(bool isPaused)
{
    if (isPaused == m_pausedAt.has_value())
        return;
    m_pausedAt = isPaused ? std::optional(m_ledger.nextNumber()) : std::nullopt;
    if (!isPaused)
        applyFilter();
    emit countsChanged();
}

void TimelineModel::setWatched(Watched watched)
{
    m_isWatched = watched == Watched::Yes;
    if (m_isWatched && m_isStale)
        applyFilter();
}

int TimelineModel::waitingCount() const
{
    return m_pausedAt ? int(m_ledger.nextNumber() - *m_pausedAt) : 0;
}

int TimelineModel::countOf(CookieEvent::Kind kind) const
{
    return m_kindCounts.at(size_t(kind));
}

Result<void> TimelineModel::loadEarlier()
{
    const auto loaded = m_entries.load(entriesAtOnce);
    if (!loaded)
        return tl::unexpected(loaded.error());
    m_searchTexts.insert(m_searchTexts.begin(), *loaded, QString());
    std::deque<quint64> shown;
    for (size_t place = 0; place < *loaded; ++place) {
        ++m_kindCounts.at(size_t(m_entries.at(place).event.kind));
        if (isShown(place))
            shown.push_back(m_entries.at(place).number);
    }
    if (!shown.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(shown.size()) - 1);
        m_shown.insert(m_shown.begin(), shown.begin(), shown.end());
        endInsertRows();
    }
    emit countsChanged();
    return {};
}

void TimelineModel::append(const LedgerEntry &entry)
{
    m_searchTexts.emplace_back();
    ++m_kindCounts.at(size_t(entry.event.kind));
    if (!m_isWatched) {
        m_isStale = true;
    } else if (!m_pausedAt && isShown(m_searchTexts.size() - 1)) {
        beginInsertRows({}, 0, 0);
        m_shown.push_back(entry.number);
        endInsertRows();
    }
    emit countsChanged();
}

void TimelineModel::amend(const LedgerEntry &entry)
{
    m_searchTexts[m_entries.placeOf(entry.number)].clear();
    const auto shown = std::lower_bound(m_shown.begin(), m_shown.end(), entry.number);
    if (shown == m_shown.end() || *shown != entry.number)
        return;
    const int row = int(m_shown.end() - shown) - 1;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void TimelineModel::dropOldest()
{
    const bool stays = m_entries.keepLeaving();
    if (stays && !m_entries.isFull())
        return;
    --m_kindCounts.at(size_t(m_entries.at(0).event.kind));
    removeLastRow(m_entries.at(0).number);
    m_searchTexts.pop_front();
    if (stays)
        m_entries.dropOldest();
}

void TimelineModel::removeLastRow(quint64 number)
{
    if (m_shown.empty() || m_shown.front() != number)
        return;
    const int last = rowCount() - 1;
    beginRemoveRows({}, last, last);
    m_shown.pop_front();
    endRemoveRows();
}

void TimelineModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_kindCounts.fill(0);
    m_searchTexts.clear();
    m_shown.clear();
    if (m_pausedAt)
        m_pausedAt = m_ledger.nextNumber();
    endResetModel();
    emit countsChanged();
}

void TimelineModel::applyFilter()
{
    m_isStale = !m_isWatched;
    if (m_isStale)
        return;
    beginResetModel();
    m_shown.clear();
    for (size_t place = 0; place < m_entries.size(); ++place) {
        const quint64 number = m_entries.at(place).number;
        // What came while it was paused waits until it goes on.
        if (m_pausedAt && number >= *m_pausedAt)
            break;
        if (isShown(place))
            m_shown.push_back(number);
    }
    endResetModel();
    emit countsChanged();
}

bool TimelineModel::isShown(size_t place)
{
    const LedgerEntry &entry = m_entries.at(place);
    if (!m_kinds.isEmpty() && !m_kinds.contains(entry.event.kind))
        return false;
    if (m_words.isEmpty())
        return true;
    QString &text = m_searchTexts[place];
    if (text.isEmpty())
        text = timelineSearchText(entry);
    return m_words.areAllIn(text);
}

const LedgerEntry &TimelineModel::entryOfRow(int row) const
{
    return m_entries.at(m_entries.placeOf(m_shown[m_shown.size() - 1 - size_t(row)]));
}

const LedgerEntry *TimelineModel::entryAt(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &entryOfRow(index.row()) : nullptr;
}

QList<LedgerEntry> TimelineModel::shownEntries() const
{
    QList<LedgerEntry> entries;
    entries.reserve(qsizetype(m_shown.size()));
    for (const quint64 number : m_shown)
        entries.append(m_entries.at(m_entries.placeOf(number)));
    return entries;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    const LedgerEntry *const entry = entryAt(index);
    if (!entry)
        return {};
    if (role == Qt::DisplayRole)
        return timelineText(*entry, index.column());
    if (role == Qt::ToolTipRole)
        // Tool tips would read markup in it.
        return Qt::convertFromPlainText(timelineHint(*entry, index.column()), Qt::WhiteSpaceNormal);
    return role == KindRole ? QVariant(int(entry->event.kind)) : QVariant();
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return timelineTitle(section);
}

} // namespace consentdesk
