// SPDX-License-Identifier: Apache-2.0
#include "models/StorageFilter.h"

#include "models/StorageModel.h"

namespace consentdesk {

namespace {

bool staysInPlace(const QModelIndex &index)
{
    const auto type = StorageNode::Type(index.data(StorageModel::TypeRole).toInt());
    return type == StorageNode::Type::Origin || type == StorageNode::Type::Area ||
           type == StorageNode::Type::NotShown;
}

} // namespace

StorageFilter::StorageFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
    // The C locale would compare codes.
    , m_collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setFilterRole(StorageModel::SearchRole);
    setFilterKeyColumn(StorageModel::NameColumn);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void StorageFilter::setSearch(const QString &text)
{
    setFilterFixedString(text);
}

int StorageFilter::foundCount() const
{
    int count = 0;
    for (int origin = 0; origin < rowCount(); ++origin) {
        const QModelIndex originIndex = index(origin, 0);
        for (int area = 0; area < rowCount(originIndex); ++area) {
            const QModelIndex areaIndex = index(area, 0, originIndex);
            for (int row = 0; row < rowCount(areaIndex); ++row)
                count += staysInPlace(index(row, 0, areaIndex)) ? 0 : 1;
        }
    }
    return count;
}

bool StorageFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // Whatever the direction: what is not shown stands last, and origins as the page has them.
    if (staysInPlace(left) || staysInPlace(right)) {
        const bool isBefore = left.row() < right.row();
        return sortOrder() == Qt::AscendingOrder ? isBefore : !isBefore;
    }
    const QVariant a = left.data(StorageModel::SortRole);
    const QVariant b = right.data(StorageModel::SortRole);
    if (left.column() == StorageModel::SizeColumn)
        return a.toLongLong() < b.toLongLong();
    return m_collator.compare(a.toString(), b.toString()) < 0;
}

} // namespace consentdesk
