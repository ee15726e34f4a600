// SPDX-License-Identifier: Apache-2.0
#include "models/CookieTableModel.h"

#include "report/RowText.h"

#include <QTextDocument>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// More separate changes than this cost a view more than to look at everything anew.
constexpr size_t mostSeparateChanges = 100;
constexpr qsizetype wholeText = std::numeric_limits<qsizetype>::max();
const auto mask = u"••••••••"_s; // whatever the length: only the size column tells that

QLocale collationLocale()
{
    // The C locale knows no order of numbers within texts.
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
}

} // namespace

struct CookieTableModel::Row
{
    InspectorRow data;
    QString searchText; ///< empty: not made yet
    std::optional<QCollatorSortKey> sortKey;
    qint64 amount = 0;
    bool isRevealed = false;
    bool hasChanged = false; ///< since it was shown
    int position = -1;       ///< in m_shown; -1: not shown
    int wanted = -1;         ///< while the next order is made
};

CookieTableModel::CookieTableModel(CategoryNames categories, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context{std::move(categories), {}}
    , m_collator(collationLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

CookieTableModel::~CookieTableModel() = default;

QList<CookieKey> CookieTableModel::keysOutside(const QSet<CookieKey> &keys) const
{
    QList<CookieKey> outside;
    for (auto row = m_rows.keyBegin(); row != m_rows.keyEnd(); ++row) {
        if (!keys.contains(*row))
            outside.append(*row);
    }
    return outside;
}

void CookieTableModel::updateRows(const QList<InspectorRow> &changed, const QList<CookieKey> &gone,
                                  const QDateTime &now)
{
    m_context.now = now;
    Order anew;
    for (const InspectorRow &row : changed) {
        std::shared_ptr<Row> &listed = m_rows[row.key()];
        if (!listed)
            listed = std::make_shared<Row>();
        if (!std::exchange(listed->hasChanged, true))
            anew.push_back(listed.get());
        listed->data = row;
        listed->searchText.clear();
        listed->sortKey.reset();
    }
    std::vector<std::shared_ptr<Row>> leaving; // alive until the view has let go of them
    for (const CookieKey &key : gone) {
        if (auto row = m_rows.take(key)) {
            row->hasChanged = true;
            leaving.push_back(std::move(row));
        }
    }
    show(orderWith(anew));
    for (Row *const row : anew) {
        if (row->position < 0)
            row->hasChanged = false; // nobody sees it, so there is nothing to tell
    }
    tellChanged();
    emit shownChanged();
}

void CookieTableModel::setFilter(const CookieFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    show(wantedOrder());
    emit shownChanged();
}

void CookieTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= cookieColumnCount)
        return;
    if (std::exchange(m_sortColumn, CookieColumn(column)) != CookieColumn(column)) {
        for (const auto &row : std::as_const(m_rows))
            row->sortKey.reset();
    }
    m_sortOrder = order;
    show(wantedOrder());
}

void CookieTableModel::setRevealed(const CookieKey &key, bool isRevealed)
{
    const auto row = m_rows.value(key);
    if (!row || row->isRevealed == isRevealed)
        return;
    row->isRevealed = isRevealed;
    if (row->position >= 0) {
        const QModelIndex cell = index(row->position, int(CookieColumn::Value));
        emit dataChanged(cell, cell);
    }
}

bool CookieTableModel::isRevealed(const CookieKey &key) const
{
    const auto row = m_rows.value(key);
    return row && row->isRevealed;
}

const InspectorRow *CookieTableModel::rowAt(const QModelIndex &index) const
{
    const bool isRow = index.isValid() && checkIndex(index);
    return isRow ? &m_shown[size_t(index.row())]->data : nullptr;
}

QModelIndex CookieTableModel::indexOf(const CookieKey &key) const
{
    const auto row = m_rows.value(key);
    return row && row->position >= 0 ? index(row->position, 0) : QModelIndex();
}

QList<InspectorRow> CookieTableModel::shownRows() const
{
    QList<InspectorRow> rows;
    rows.reserve(qsizetype(m_shown.size()));
    for (const Row *const row : m_shown)
        rows.append(row->data);
    return rows;
}

int CookieTableModel::shownWith(const FacetValue &value) const
{
    return int(std::count_if(m_shown.begin(), m_shown.end(), [&](const Row *row) {
        return facetValues(value.facet, row->data, m_context).contains(value.value);
    }));
}

QList<std::pair<FacetValue, int>> CookieTableModel::facetCounts(Facet facet) const
{
    QHash<QString, int> counts;
    for (const auto &row : m_rows) {
        if (!m_filter.matchesFacets(row->data, m_context, facet) || !m_filter.matchesText(searchText(*row)))
            continue;
        for (const QString &value : facetValues(facet, row->data, m_context))
            ++counts[value];
    }
    QStringList values = allFacetValues(facet);
    if (facet == Facet::Site) {
        values = counts.keys();
        values.sort();
    }
    QList<std::pair<FacetValue, int>> result;
    for (const QString &value : std::as_const(values)) {
        const FacetValue found{facet, value};
        if (counts.contains(value) || m_filter.isChosen(found))
            result.append({found, counts.value(value)});
    }
    return result;
}

bool CookieTableModel::prepareSearch(int rows)
{
    for (const auto &row : std::as_const(m_rows)) {
        if (!row->searchText.isEmpty())
            continue;
        if (rows-- <= 0)
            return true;
        static_cast<void>(searchText(*row));
    }
    return false;
}

const QString &CookieTableModel::searchText(Row &row) const
{
    if (row.searchText.isEmpty())
        row.searchText = searchTextOf(row.data, m_context);
    return row.searchText;
}

bool CookieTableModel::isShown(Row &row) const
{
    return m_filter.matchesFacets(row.data, m_context) &&
           (m_filter.words().isEmpty() || m_filter.matchesText(searchText(row)));
}

CookieTableModel::Order CookieTableModel::wantedOrder() const
{
    Order order;
    order.reserve(size_t(m_rows.size()));
    for (const auto &row : m_rows) {
        if (isShown(*row))
            order.push_back(row.get());
    }
    sortRows(order);
    return order;
}

CookieTableModel::Order CookieTableModel::orderWith(Order changed) const
{
    std::erase_if(changed, [this](Row *row) { return !isShown(*row); });
    sortRows(changed);
    Order unchanged;
    unchanged.reserve(m_shown.size() + changed.size());
    std::copy_if(m_shown.begin(), m_shown.end(), std::back_inserter(unchanged),
                 [](const Row *row) { return !row->hasChanged; });
    Order order(unchanged.size() + changed.size());
    std::merge(unchanged.begin(), unchanged.end(), changed.begin(), changed.end(), order.begin(),
               [this](const Row *a, const Row *b) { return comesBefore(*a, *b); });
    return order;
}

void CookieTableModel::sortRows(Order &rows) const
{
    for (Row *const row : rows)
        prepareSorting(*row);
    std::sort(rows.begin(), rows.end(), [this](const Row *a, const Row *b) { return comesBefore(*a, *b); });
}

void CookieTableModel::prepareSorting(Row &row) const
{
    if (row.sortKey)
        return;
    const auto amount = columnAmount(m_sortColumn, row.data);
    row.amount = amount.value_or(0);
    row.sortKey = m_collator.sortKey(amount ? QString() : columnText(m_sortColumn, row.data, m_context));
}

bool CookieTableModel::comesBefore(const Row &a, const Row &b) const
{
    const bool isAscending = m_sortOrder == Qt::AscendingOrder;
    if (a.amount != b.amount)
        return (a.amount < b.amount) == isAscending;
    if (const int order = a.sortKey->compare(*b.sortKey); order != 0)
        return (order < 0) == isAscending;
    return a.data.key() < b.data.key();
}

void CookieTableModel::show(Order next)
{
    for (size_t i = 0; i < next.size(); ++i)
        next[i]->wanted = int(i);
    std::vector<int> newPositions;
    newPositions.reserve(m_shown.size());
    for (const Row *const row : m_shown)
        newPositions.push_back(row->wanted);
    const OrderDifference difference = differenceOf(newPositions, int(next.size()));
    if (difference.separateChanges() > mostSeparateChanges) {
        beginResetModel();
        for (Row *const row : m_shown)
            row->position = -1;
        m_shown = std::move(next);
        renumber();
        endResetModel();
    } else {
        removeRanges(difference.removed);
        if (difference.isReordered)
            reorder();
        insertRanges(difference.inserted, next);
    }
    for (Row *const row : m_shown)
        row->wanted = -1;
}

void CookieTableModel::removeRanges(const std::vector<RowRange> &ranges)
{
    for (const auto &[first, last] : ranges) {
        beginRemoveRows({}, first, last);
        const auto begin = m_shown.begin() + first;
        const auto end = m_shown.begin() + last + 1;
        std::for_each(begin, end, [](Row *row) { row->position = -1; });
        m_shown.erase(begin, end);
        renumber();
        endRemoveRows();
    }
}

void CookieTableModel::reorder()
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<Row *> rows;
    rows.reserve(size_t(before.size()));
    for (const QModelIndex &index : before)
        rows.push_back(m_shown[size_t(index.row())]);
    std::sort(m_shown.begin(), m_shown.end(),
              [](const Row *a, const Row *b) { return a->wanted < b->wanted; });
    renumber();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rows[size_t(i)]->position, before.at(i).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void CookieTableModel::insertRanges(const std::vector<RowRange> &ranges, const Order &next)
{
    for (const auto &[first, last] : ranges) {
        beginInsertRows({}, first, last);
        m_shown.insert(m_shown.begin() + first, next.begin() + first, next.begin() + last + 1);
        renumber();
        endInsertRows();
    }
}

void CookieTableModel::renumber()
{
    for (size_t i = 0; i < m_shown.size(); ++i)
        m_shown[i]->position = int(i);
}

void CookieTableModel::tellChanged()
{
    int first = -1;
    int last = -1;
    for (Row *const row : m_shown) {
        if (!std::exchange(row->hasChanged, false))
            continue;
        first = first < 0 ? row->position : first;
        last = row->position;
    }
    if (first >= 0)
        emit dataChanged(index(first, 0), index(last, cookieColumnCount - 1));
}

int CookieTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int CookieTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : cookieColumnCount;
}

QVariant CookieTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row &row = *m_shown[size_t(index.row())];
    const auto column = CookieColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column, m_context);
    case Qt::ToolTipRole:
        // Tool tips would read markup in it.
        return Qt::convertFromPlainText(columnToolTip(column, row.data, m_context), Qt::WhiteSpaceNormal);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        return column == CookieColumn::Value && !row.isRevealed ? tr("hidden value")
                                                                : display(row, column, m_context);
    case KeyRole:
        return QVariant::fromValue(row.data.key());
    case StateRole:
        return int(row.data.row.state);
    case UnclassifiedRole:
        return row.data.row.classification().isUnclassified();
    case CategoryRole:
        return int(row.data.row.classification().category);
    case WholeTextRole:
        return display(row, column, {m_context.categories, m_context.now, wholeText});
    default:
        return {};
    }
}

QVariant CookieTableModel::display(const Row &row, CookieColumn column, const ColumnContext &context) const
{
    const bool isMasked = column == CookieColumn::Value && !row.isRevealed && row.data.wasStored();
    return isMasked ? mask : columnText(column, row.data, context);
}

QVariant CookieTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < cookieColumnCount;
    if (!isColumn || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return columnTitle(CookieColumn(section));
}

} // namespace consentdesk
