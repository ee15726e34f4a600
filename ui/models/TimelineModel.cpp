// SPDX-License-Identifier: Apache-2.0
#include "models/TimelineModel.h"

#include "base/DisplayText.h"
#include "ledger/Ledger.h"
#include "report/EventText.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

QString timeText(const QDateTime &time)
{
    return time.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
}

} // namespace

TimelineModel::TimelineModel(const Ledger &ledger, QObject *parent)
    : QAbstractTableModel(parent)
    , m_ledger(ledger)
    , m_searchTexts(ledger.entries().size())
{
    connect(&m_ledger, &Ledger::appended, this, &TimelineModel::append);
    connect(&m_ledger, &Ledger::amended, this, &TimelineModel::amend);
    connect(&m_ledger, &Ledger::aboutToDropOldest, this, &TimelineModel::dropOldest);
    connect(&m_ledger, &Ledger::cleared, this, &TimelineModel::clear);
    applyFilter();
}

void TimelineModel::setSearchText(const QString &text)
{
    const QStringList words = text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
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
    if (isPaused == m_isPaused)
        return;
    m_isPaused = isPaused;
    m_waiting = 0;
    if (!isPaused)
        applyFilter();
    emit countsChanged();
}

int TimelineModel::countOf(CookieEvent::Kind kind) const
{
    return int(std::count_if(m_ledger.entries().begin(), m_ledger.entries().end(),
                             [kind](const LedgerEntry &entry) { return entry.event.kind == kind; }));
}

void TimelineModel::append(const LedgerEntry &entry)
{
    m_searchTexts.emplace_back();
    if (m_isPaused) {
        ++m_waiting;
    } else if (isShown(m_searchTexts.size() - 1)) {
        beginInsertRows({}, 0, 0);
        m_shown.push_back(entry.number);
        endInsertRows();
    }
    emit countsChanged();
}

void TimelineModel::amend(const LedgerEntry &entry)
{
    m_searchTexts[placeOf(entry.number)].clear();
    const auto shown = std::lower_bound(m_shown.begin(), m_shown.end(), entry.number);
    if (shown == m_shown.end() || *shown != entry.number)
        return;
    const int row = int(m_shown.end() - shown) - 1;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void TimelineModel::dropOldest()
{
    m_searchTexts.pop_front();
    if (m_shown.empty() || m_shown.front() != m_ledger.entries().front().number)
        return;
    const int last = rowCount() - 1;
    beginRemoveRows({}, last, last);
    m_shown.pop_front();
    endRemoveRows();
}

void TimelineModel::clear()
{
    beginResetModel();
    m_searchTexts.clear();
    m_shown.clear();
    m_waiting = 0;
    endResetModel();
    emit countsChanged();
}

void TimelineModel::applyFilter()
{
    // What came while it was paused waits until it goes on.
    const auto entries = m_ledger.entries().size() - size_t(m_waiting);
    beginResetModel();
    m_shown.clear();
    for (size_t place = 0; place < entries; ++place) {
        if (isShown(place))
            m_shown.push_back(m_ledger.entries()[place].number);
    }
    endResetModel();
    emit countsChanged();
}

bool TimelineModel::isShown(size_t place)
{
    const LedgerEntry &entry = m_ledger.entries()[place];
    if (!m_kinds.isEmpty() && !m_kinds.contains(entry.event.kind))
        return false;
    if (m_words.isEmpty())
        return true;
    QString &text = m_searchTexts[place];
    if (text.isEmpty())
        text = searchTextOf(entry);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

size_t TimelineModel::placeOf(quint64 number) const
{
    return size_t(number - m_ledger.entries().front().number); // numbers follow each other without a gap
}

const LedgerEntry &TimelineModel::entryOfRow(int row) const
{
    return m_ledger.entries()[placeOf(m_shown[m_shown.size() - 1 - size_t(row)])];
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
        entries.append(m_ledger.entries()[placeOf(number)]);
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

QString TimelineModel::text(const LedgerEntry &entry, int column) const
{
    switch (column) {
    case Time:
        return timeText(entry.event.time);
    case What:
        return eventSign(entry.event.kind) + u' ' + eventText(entry.event);
    case Subject:
        return eventSubject(entry.event);
    case Page:
        return displayText(entry.event.topLevelSite.domain(), 100);
    case Actor:
        return eventActor(entry.event);
    case Rule:
        return eventRule(entry);
    default:
        return {};
    }
}

QString TimelineModel::searchTextOf(const LedgerEntry &entry) const
{
    QStringList texts;
    for (int column = 0; column < ColumnCount; ++column)
        texts.append(text(entry, column));
    texts.append(displayText(entry.event.key.domain, 300));
    return texts.join(u'\n').toCaseFolded();
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    const LedgerEntry *const entry = entryAt(index);
    if (!entry)
        return {};
    if (role == Qt::DisplayRole)
        return text(*entry, index.column());
    if (role == KindRole)
        return int(entry->event.kind);
    if (role != Qt::ToolTipRole)
        return {};
    if (index.column() == Time)
        return QLocale().toString(entry->event.time.toLocalTime(), QLocale::LongFormat);
    if (index.column() == Subject && entry->event.kind != CookieEvent::Kind::ServerRefused)
        return displayText(entry->event.key.domain + entry->event.key.path, 300);
    return text(*entry, index.column());
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Time:
        return tr("Time");
    case What:
        return tr("What happened");
    case Subject:
        return tr("Cookie or server");
    case Page:
        return tr("On pages of");
    case Actor:
        return tr("By");
    case Rule:
        return tr("Rule");
    default:
        return {};
    }
}

} // namespace consentdesk
