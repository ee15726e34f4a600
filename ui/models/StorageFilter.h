// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace consentdesk {

/// The rows of a StorageModel whose name, details or value contain a text, with the rows they stand under; of
/// a row that is found also everything below it. Sorted naturally: "key2" before "key10", sizes by size.
/// Origins and areas keep the model's order.
class StorageFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit StorageFilter(QObject *parent = nullptr);

    /// Upper and lower case are the same; empty: everything.
    void setSearch(const QString &text);
    /// How many entries, databases, caches and service workers are found.
    [[nodiscard]] int foundCount() const;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
};

} // namespace consentdesk
