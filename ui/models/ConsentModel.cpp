// SPDX-License-Identifier: Apache-2.0
#include "models/ConsentModel.h"

#include "base/DisplayText.h"
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

} // namespace

ConsentModel::ConsentModel(QObject *parent)
    : QAbstractItemModel(parent)
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
    std::sort(next.begin(), next.end(), PanelRow::comesBefore);
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
    const auto stays = [&next](const PanelRow &row) {
        return std::binary_search(next.begin(), next.end(), row, PanelRow::comesBefore);
    };
    // From the back, a whole run of rows at a time.
    for (auto end = rows.end(); end != rows.begin();) {
        auto begin = end;
        while (begin != rows.begin() && !stays(*std::prev(begin)))
            --begin;
        if (begin == end) {
            --end;
            continue;
        }
        beginRemoveRows(categoryIndex(category), int(begin - rows.begin()), int(end - rows.begin()) - 1);
        end = rows.erase(begin, end);
        endRemoveRows();
    }
}

void ConsentModel::insertOrUpdate(CookieCategory category, Rows next)
{
    Rows &rows = m_rows[size_t(category)];
    const QModelIndex parentIndex = categoryIndex(category);
    for (size_t i = 0; i < next.size(); ++i) {
        if (i < rows.size() && isSameRow(rows[i], next[i])) {
            const bool changed = !PanelRow::looksLike(rows[i], next[i]);
            rows[i] = std::move(next[i]);
            if (changed)
                emit dataChanged(index(int(i), 0, parentIndex), index(int(i), 0, parentIndex));
            continue;
        }
        size_t end = i + 1; // the run of new rows before the next known one
        while (end < next.size() && (i == rows.size() || PanelRow::comesBefore(next[end], rows[i])))
            ++end;
        beginInsertRows(parentIndex, int(i), int(end) - 1);
        rows.insert(rows.begin() + qsizetype(i), std::make_move_iterator(next.begin() + qsizetype(i)),
                    std::make_move_iterator(next.begin() + qsizetype(end)));
        endInsertRows();
        i = end - 1;
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
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const auto category = categoryAt(index))
        return role == CategoryRole ? QVariant(int(*category)) : QVariant();
    const PanelRow &row = *rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return row.name();
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::ToolTipRole: // tool tips would read markup
        return Qt::convertFromPlainText(row.explanation());
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
        return nameIsRepeated(row) ? displayText(row.cookie()->observed.cookie.key.domain) +
                                         displayText(row.cookie()->observed.cookie.key.path)
                                   : QString();
    case CategoryRole:
        return int(row.category());
    default:
        return {};
    }
}

bool ConsentModel::nameIsRepeated(const PanelRow &row) const
{
    if (!row.cookie())
        return false;
    // Rows are sorted by name first: a namesake is a neighbour.
    const Rows &rows = m_rows[size_t(row.category())];
    const auto at = std::lower_bound(rows.begin(), rows.end(), row, PanelRow::comesBefore);
    const auto isNamesake = [&row](const PanelRow &other) {
        return other.cookie() &&
               other.cookie()->observed.cookie.key.name == row.cookie()->observed.cookie.key.name;
    };
    return (at != rows.begin() && isNamesake(*std::prev(at))) ||
           (at != rows.end() && std::next(at) != rows.end() && isNamesake(*std::next(at)));
}

} // namespace consentdesk
