// SPDX-License-Identifier: Apache-2.0
#include "models/CompletionModel.h"

#include "base/DisplayText.h"

using namespace Qt::Literals::StringLiterals;

namespace consentdesk {

namespace {

constexpr qsizetype maximumShown = 200;

QString shownAddress(const QUrl &address)
{
    const QString readable = address.toDisplayString();
    return displayText(readable, readable.size() + 8) == readable ? readable
                                                                  : address.toString(QUrl::FullyEncoded);
}

} // namespace

void CompletionModel::set(const QList<Visit> &visits, const QString &typed)
{
    beginResetModel();
    m_visits = visits;
    m_query = HistoryQuery(typed);
    endResetModel();
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_visits.size());
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= m_visits.size())
        return {};
    const Visit &visit = m_visits.at(index.row());
    const QString title = displayText(visit.title, maximumShown);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case AddressRole:
        return shownAddress(visit.address);
    case TitleRole:
        return title;
    case Qt::AccessibleTextRole:
        return title.isEmpty() ? shownAddress(visit.address)
                               : tr("%1, %2").arg(title, shownAddress(visit.address));
    default:
        return {};
    }
}

QUrl CompletionModel::address(int row) const
{
    return row >= 0 && row < m_visits.size() ? m_visits.at(row).address : QUrl();
}

} // namespace consentdesk
