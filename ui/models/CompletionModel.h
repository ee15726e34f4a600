// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "browsing/HistoryQuery.h"

#include <QAbstractListModel>

namespace consentdesk {

/// The visits that fit what is typed into the address field, the likeliest first. UI thread.
class CompletionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        AddressRole = Qt::UserRole, ///< QString for people, harmless; Qt::EditRole is the same
        TitleRole,                  ///< QString, harmless; may be empty
    };

    using QAbstractListModel::QAbstractListModel;

    void set(const QList<Visit> &visits, const QString &typed);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// An invalid one when there is no such row.
    [[nodiscard]] QUrl address(int row) const;
    [[nodiscard]] const HistoryQuery &query() const { return m_query; }

private:
    QList<Visit> m_visits;
    HistoryQuery m_query{QString()};
};

} // namespace consentdesk
