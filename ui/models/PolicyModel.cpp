// SPDX-License-Identifier: Apache-2.0
#include "models/PolicyModel.h"

#include "base/DisplayText.h"
#include "catalogue/CookieCategory.h"
#include "models/OrderDifference.h"
#include "report/AttributeText.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

/// What makes a finding the same one in the next comparison, whatever its words are.
struct Subject
{
    int kind;
    QByteArray name;
    QString place; ///< host, or the cookie's domain and path
    qsizetype row;

    friend bool operator==(const Subject &, const Subject &) = default;
    friend size_t qHash(const Subject &subject, size_t seed = 0)
    {
        return qHashMulti(seed, subject.kind, subject.name, subject.place, subject.row);
    }
};

Subject subjectOf(const PolicyFinding &finding)
{
    const QString place = finding.key ? finding.key->domain + finding.key->path : finding.host;
    return {int(finding.kind), finding.name, place, finding.row.value_or(-1)};
}

std::vector<int> newPositions(const QList<PolicyFinding> &before, const QList<PolicyFinding> &after)
{
    QHash<Subject, int> places;
    for (int i = 0; i < after.size(); ++i)
        places.insert(subjectOf(after.at(i)), i);
    std::vector<int> positions;
    for (const PolicyFinding &finding : before)
        positions.push_back(places.value(subjectOf(finding), -1));
    return positions;
}

/// Of a purpose that others contradict the finding has the identifiers, as files have them.
QString purposeOr(const QString &text, PolicyFinding::Kind kind)
{
    const auto purpose =
        kind == PolicyFinding::Kind::CategoryContradicts ? purposeClassFrom(text) : std::nullopt;
    return purpose ? wordFor(*purpose) : text;
}

} // namespace

PolicyModel::PolicyModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PolicyModel::setComparison(const PolicyComparison &comparison, const QList<DeclaredCookie> &rows)
{
    m_comparison = comparison;
    m_rows = rows;
    applyFilter();
    emit countsChanged();
}

void PolicyModel::clear()
{
    setComparison({}, {});
}

void PolicyModel::setSearchText(const QString &text)
{
    const QStringList words = text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    applyFilter();
    emit countsChanged();
}

void PolicyModel::setKinds(const QSet<PolicyFinding::Kind> &kinds)
{
    if (kinds == m_kinds)
        return;
    m_kinds = kinds;
    applyFilter();
    emit countsChanged();
}

bool PolicyModel::isShown(const PolicyFinding &finding) const
{
    if (!m_kinds.isEmpty() && !m_kinds.contains(finding.kind))
        return false;
    QString searched;
    for (int column = 0; !m_words.isEmpty() && column < ColumnCount; ++column)
        searched += text(finding, column).toCaseFolded() + u'\n';
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return searched.contains(word); });
}

void PolicyModel::applyFilter()
{
    QList<PolicyFinding> next;
    std::copy_if(m_comparison.findings.cbegin(), m_comparison.findings.cend(), std::back_inserter(next),
                 [this](const PolicyFinding &finding) { return isShown(finding); });
    show(next);
}

void PolicyModel::show(const QList<PolicyFinding> &next)
{
    const OrderDifference difference = differenceOf(newPositions(m_shown, next), int(next.size()));
    if (difference.isReordered) {
        beginResetModel();
        m_shown = next;
        endResetModel();
        return;
    }
    for (const RowRange &range : difference.removed) {
        beginRemoveRows({}, range.first, range.last);
        m_shown.remove(range.first, range.last - range.first + 1);
        endRemoveRows();
    }
    for (const RowRange &range : difference.inserted) {
        beginInsertRows({}, range.first, range.last);
        for (int row = range.first; row <= range.last; ++row)
            m_shown.insert(row, next.at(row));
        endInsertRows();
    }
    for (int row = 0; row < next.size(); ++row) {
        if (m_shown.at(row) == next.at(row))
            continue;
        m_shown[row] = next.at(row);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

const PolicyFinding *PolicyModel::findingAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.size() ? &m_shown.at(index.row()) : nullptr;
}

QModelIndex PolicyModel::indexOfRow(qsizetype row) const
{
    const auto found = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                    [row](const PolicyFinding &finding) { return finding.row == row; });
    return found == m_shown.cend() ? QModelIndex() : index(int(found - m_shown.cbegin()), 0);
}

int PolicyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PolicyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PolicyModel::text(const PolicyFinding &finding, int column) const
{
    switch (column) {
    case Kind:
        return kindSign(finding.kind) + u' ' + kindText(finding.kind);
    case Cookie:
        return subjectText(finding);
    case Sentence:
        return finding.sentence;
    case Declared:
        return purposeOr(finding.declared, finding.kind);
    case Observed:
        return purposeOr(finding.observed, finding.kind);
    case Where:
        return whereText(finding, m_rows);
    case Since:
        return localTime(finding.since);
    case Source:
        return finding.source;
    default:
        return {};
    }
}

QVariant PolicyModel::data(const QModelIndex &index, int role) const
{
    const PolicyFinding *const finding = findingAt(index);
    if (!finding)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*finding, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(),
                                text(*finding, index.column()));
    case KindRole:
        return int(finding->kind);
    default:
        return {};
    }
}

QVariant PolicyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const std::array titles{QT_TR_NOOP("Finding"),      QT_TR_NOOP("Cookie"),
                                   QT_TR_NOOP("What it says"), QT_TR_NOOP("Declared"),
                                   QT_TR_NOOP("Observed"),     QT_TR_NOOP("Where"),
                                   QT_TR_NOOP("Since"),        QT_TR_NOOP("By whose word")};
    return section >= 0 && section < ColumnCount ? tr(titles.at(size_t(section))) : QString();
}

} // namespace consentdesk
