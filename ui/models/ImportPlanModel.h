// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/ImportPlan.h"

#include <QAbstractTableModel>

namespace consentdesk {

/// The preview of an import as a table, in the order of the file. Shows no values. UI thread.
class ImportPlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Name, Domain, Path, What, Place, ColumnCount };
    enum Role { StateRole = Qt::UserRole + 1 }; ///< PlannedImport::State as int

    explicit ImportPlanModel(ImportPlan plan, QObject *parent = nullptr);

    [[nodiscard]] const ImportPlan &plan() const { return m_plan; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const PlannedImport &row, int column) const;

    const ImportPlan m_plan;
};

} // namespace consentdesk
