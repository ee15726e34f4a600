// SPDX-License-Identifier: Apache-2.0
#include "models/ConsentModel.h"

#include "report/RowText.h"

#include <QTextDocument>

#include <algorithm>

namespace consentdesk {

namespace {

/// internalId of a category; a row carries its category's position plus one.
constexpr quintptr categoryLevel = 0;

bool isSameRow(const PanelRow &a, const PanelRow &b)
{
    return !PanelRow::comesBefore(a, b) && !PanelRow::comesBefore(b, a);
}

/// One string for screen readers: what a sighted person reads in the row.
QString spoken(const PanelRow &row)
{
    return row.name() + QStringLiteral(", ") + row.stateWords() + QStringLiteral(". ") + row.knowledge();
}

/// Rows are sorted by name first: a namesake is a neighbour.
void markRepeatedNames(std::vector<PanelRow> &rows)
{
    for (size_t i = 1; i < rows.size(); ++i) {
        if (PanelRow::haveSameName(rows[i - 1], rows[i])) {
            rows[i - 1].setNameRepeated(true);
            rows[i].setNameRepeated(true);
        }
    }
}

} // namespace

ConsentModel::ConsentModel(CategoryNames names, QObject *parent)
    : QAbstractItemModel(parent)
    , m_names(std::move(names))
{
}

void ConsentModel::merge(const SiteReport &report)
{
    std::array<Rows, allCookieCategories.size()> next;
    for (const CookieRow &cookie : report.cookies)
        next[size_t(cookie.classification().category)].emplace_back(cookie);
    for (const OriginRow &origin : report.origins)
        next[size_t(origin.verdict.classification.category)].emplace_back(origin);
    for (const CookieCategory category : allCookieCategories)
        mergeCategory(category, std::move(next[size_t(category)]));
}

void ConsentModel::mergeCategory(CookieCategory category, Rows next)
{
    if (!std::is_sorted(next.begin(), next.end(), PanelRow::comesBefore)) // a report mostly is
        std::sort(next.begin(), next.end(), PanelRow::comesBefore);
    markRepeatedNames(next);
    const size_t before = m_rows[size_t(category)].size();
    removeVanished(category, next);
    insertOrUpdate(category, std::move(next));
    if (m_rows[size_t(category)].size() != before) {
        const QModelIndex index = categoryIndex(category);
        emit dataChanged(index, index);
    }
}

void ConsentModel::removeVanished(CookieCategory category, const Rows &next)
{
    Rows &rows = m_rows[size_t(category)];
    std::vector<bool> stays(rows.size());
    auto candidate = next.begin();
    for (size_t i = 0; i < rows.size(); ++i) {
        while (candidate != next.end() && PanelRow::comesBefore(*candidate, rows[i]))
            ++candidate;
        stays[i] = candidate != next.end() && !PanelRow::comesBefore(rows[i], *candidate);
    }
    // From the back, a whole run of rows at a time.
    for (size_t end = rows.size(); end > 0;) {
        size_t begin = end;
        while (begin > 0 && !stays[begin - 1])
            --begin;
        if (begin == end) {
            --end;
            continue;
        }
        beginRemoveRows(categoryIndex(category), int(begin), int(end) - 1);
        rows.erase(rows.begin() + qsizetype(begin), rows.begin() + qsizetype(end));
        endRemoveRows();
        end = begin;
    }
}

void ConsentModel::insertOrUpdate(CookieCategory category, Rows next)
{
    Rows &rows = m_rows[size_t(category)];
    std::vector<size_t> changed;
    for (size_t i = 0; i < next.size(); ++i) {
        if (i < rows.size() && isSameRow(rows[i], next[i])) {
            if (PanelRow::looksLike(rows[i], next[i])) {
                rows[i].updateUnseen(std::move(next[i]));
            } else {
                rows[i] = std::move(next[i]);
                changed.push_back(i);
            }
            continue;
        }
        size_t end = i + 1; // the run of new rows before the next known one
        while (end < next.size() && (i == rows.size() || PanelRow::comesBefore(next[end], rows[i])))
            ++end;
        beginInsertRows(categoryIndex(category), int(i), int(end) - 1);
        rows.insert(rows.begin() + qsizetype(i), std::make_move_iterator(next.begin() + qsizetype(i)),
                    std::make_move_iterator(next.begin() + qsizetype(end)));
        endInsertRows();
        i = end - 1;
    }
    updateRows(category, changed);
}

/// One signal for each run of neighbours: a toggle changes a whole category.
void ConsentModel::updateRows(CookieCategory category, const std::vector<size_t> &changed)
{
    const QModelIndex parentIndex = categoryIndex(category);
    for (size_t i = 0; i < changed.size();) {
        size_t end = i + 1;
        while (end < changed.size() && changed[end] == changed[end - 1] + 1)
            ++end;
        emit dataChanged(index(int(changed[i]), 0, parentIndex),
                         index(int(changed[end - 1]), 0, parentIndex));
        i = end;
    }
}

QModelIndex ConsentModel::categoryIndex(CookieCategory category) const
{
    return createIndex(int(category), 0, categoryLevel);
}

const PanelRow *ConsentModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == categoryLevel)
        return nullptr;
    const Rows &rows = m_rows[index.internalId() - 1];
    return size_t(index.row()) < rows.size() ? &rows[size_t(index.row())] : nullptr;
}

std::optional<CookieCategory> ConsentModel::categoryAt(const QModelIndex &index)
{
    if (!index.isValid() || index.internalId() != categoryLevel)
        return std::nullopt;
    return CookieCategory(index.row());
}

QModelIndex ConsentModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : categoryLevel);
}

QModelIndex ConsentModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == categoryLevel)
        return {};
    return createIndex(int(child.internalId() - 1), 0, categoryLevel);
}

int ConsentModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    return parent.internalId() == categoryLevel ? int(m_rows[size_t(parent.row())].size()) : 0;
}

int ConsentModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ConsentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    if (const auto category = categoryAt(index))
        return categoryData(*category, role);
    const PanelRow &row = *rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return row.name();
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::ToolTipRole: // tool tips would read markup
        return Qt::convertFromPlainText(row.toolTip(), Qt::WhiteSpaceNormal);
    case StateRole:
        return int(row.state());
    case StateTextRole:
        return row.stateWords();
    case SignRole:
        return stateSign(row.state());
    case KnowledgeRole:
        return row.knowledge();
    case UnclassifiedRole:
        return row.cookie() && row.cookie()->classification().isUnclassified();
    case DomainRole:
        return row.place();
    case CategoryRole:
        return int(row.category());
    default:
        return {};
    }
}

QVariant ConsentModel::categoryData(CookieCategory category, int role) const
{
    if (role == CategoryRole)
        return int(category);
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %n cookie(s)", nullptr, int(m_rows[size_t(category)].size()))
            .arg(m_names[size_t(category)]);
    return {};
}

} // namespace consentdesk
