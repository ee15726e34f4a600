// SPDX-License-Identifier: Apache-2.0
#include "models/StorageModel.h"

#include "pagestorage/StorageText.h"

#include <QSet>
#include <QTextDocument>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

QSet<QString> idsOf(const StorageNode &node)
{
    QSet<QString> ids;
    for (const auto &child : node.children)
        ids.insert(child->id);
    return ids;
}

QString displayOf(const StorageNode &node, int column)
{
    if (column == StorageModel::NameColumn)
        return node.nameText;
    if (column == StorageModel::DetailsColumn)
        return node.details;
    return node.size < 0 ? QString() : sizeText(node.size);
}

/// What a sighted person reads in the row.
QString spoken(const StorageNode &node)
{
    QStringList parts{node.nameText, displayOf(node, StorageModel::SizeColumn), node.details};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant sortKeyOf(const StorageNode &node, int column)
{
    return column == StorageModel::SizeColumn ? QVariant(node.size) : QVariant(displayOf(node, column));
}

} // namespace

StorageModel::StorageModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<StorageNode>())
{
}

StorageModel::~StorageModel() = default;

void StorageModel::merge(const PageStorage &storage)
{
    const auto next = makeStorageTree(storage);
    mergeChildren(*m_root, *next);
}

void StorageModel::mergeChildren(StorageNode &known, StorageNode &next)
{
    removeVanished(known, next);
    placeOrInsert(known, next);
}

void StorageModel::removeVanished(StorageNode &known, const StorageNode &next)
{
    const QSet<QString> staying = idsOf(next);
    auto &rows = known.children;
    // From the back, a whole run of rows at a time.
    for (size_t end = rows.size(); end > 0;) {
        size_t begin = end;
        while (begin > 0 && !staying.contains(rows[begin - 1]->id))
            --begin;
        if (begin == end) {
            --end;
            continue;
        }
        beginRemoveRows(indexOf(known), int(begin), int(end) - 1);
        rows.erase(rows.begin() + qsizetype(begin), rows.begin() + qsizetype(end));
        endRemoveRows();
        end = begin;
    }
}

void StorageModel::placeOrInsert(StorageNode &known, StorageNode &next)
{
    const QSet<QString> ids = idsOf(known);
    auto &rows = known.children;
    for (size_t i = 0; i < next.children.size(); ++i) {
        if (!ids.contains(next.children[i]->id)) {
            size_t end = i + 1;
            while (end < next.children.size() && !ids.contains(next.children[end]->id))
                ++end;
            insertRun(known, next, i, end);
            i = end - 1;
            continue;
        }
        if (rows[i]->id != next.children[i]->id) { // it is further down
            const auto from = std::find_if(rows.begin() + qsizetype(i), rows.end(),
                                           [&](const auto &row) { return row->id == next.children[i]->id; });
            const int position = int(from - rows.begin());
            beginMoveRows(indexOf(known), position, position, indexOf(known), int(i));
            std::rotate(rows.begin() + qsizetype(i), from, from + 1);
            endMoveRows();
        }
        StorageNode &row = *rows[i];
        const bool changes = !row.looksLike(*next.children[i]);
        row.update(*next.children[i]);
        if (changes)
            emit dataChanged(createIndex(int(i), 0, &row), createIndex(int(i), ColumnCount - 1, &row));
        mergeChildren(row, *next.children[i]);
    }
}

void StorageModel::insertRun(StorageNode &known, StorageNode &next, size_t begin, size_t end)
{
    beginInsertRows(indexOf(known), int(begin), int(end) - 1);
    for (size_t i = begin; i < end; ++i)
        next.children[i]->parent = &known;
    // The ids of the moved ones are still asked for: their places get copies of nothing but the id.
    std::vector<std::unique_ptr<StorageNode>> run;
    for (size_t i = begin; i < end; ++i) {
        auto placeholder = std::make_unique<StorageNode>();
        placeholder->id = next.children[i]->id;
        run.push_back(std::exchange(next.children[i], std::move(placeholder)));
    }
    known.children.insert(known.children.begin() + qsizetype(begin), std::make_move_iterator(run.begin()),
                          std::make_move_iterator(run.end()));
    endInsertRows();
}

StorageNode &StorageModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<StorageNode *>(index.internalPointer()) : *m_root;
}

QModelIndex StorageModel::indexOf(StorageNode &node) const
{
    return &node == m_root.get() ? QModelIndex() : createIndex(node.row(), 0, &node);
}

const StorageNode *StorageModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? &nodeOf(index) : nullptr;
}

QModelIndex StorageModel::areaIndex(const StorageArea &area) const
{
    for (const auto &origin : m_root->children) {
        for (const auto &child : origin->children) {
            if (child->area == area)
                return indexOf(*child);
        }
    }
    return {};
}

QModelIndex StorageModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent).children[size_t(row)].get());
}

QModelIndex StorageModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(*nodeOf(child).parent) : QModelIndex();
}

int StorageModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent).children.size());
}

int StorageModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant StorageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StorageNode &node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return displayOf(node, index.column());
    case Qt::ToolTipRole: // tool tips would read markup
        return Qt::convertFromPlainText(displayOf(node, index.column()), Qt::WhiteSpaceNormal);
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn ? spoken(node) : displayOf(node, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == SizeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case TypeRole:
        return int(node.type);
    case SortRole:
        return sortKeyOf(node, index.column());
    case SearchRole:
        return QString(node.name + u'\n' + node.nameText + u'\n' + node.details + u'\n' + node.entry.value);
    default:
        return {};
    }
}

QVariant StorageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case SizeColumn:
        return tr("Size");
    case DetailsColumn:
        return tr("Details");
    default:
        return {};
    }
}

} // namespace consentdesk
