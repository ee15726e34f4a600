// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/PolicyComparison.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>

#include <vector>

namespace consentdesk {

/// What came out of laying a policy beside a site, as a table: one row a finding, in the order of the
/// comparison. Filtered here: a finding is shown when it has every word searched for and one of the kinds
/// chosen. A new comparison is merged, so that selection and scrolling stay. UI thread.
class PolicyModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Cookie, Sentence, Declared, Observed, Where, Since, Source, ColumnCount };
    enum Role { KindRole = Qt::UserRole + 1 }; ///< PolicyFinding::Kind as int

    explicit PolicyModel(QObject *parent = nullptr);

    void setComparison(const PolicyComparison &comparison, const QList<DeclaredCookie> &rows);
    void clear();
    [[nodiscard]] const PolicyComparison &comparison() const { return m_comparison; }
    /// Case does not matter; words are separated by white space.
    void setSearchText(const QString &text);
    /// None: all kinds.
    void setKinds(const QSet<PolicyFinding::Kind> &kinds);
    [[nodiscard]] const QSet<PolicyFinding::Kind> &kinds() const { return m_kinds; }
    /// Null for an invalid index. Valid until the next change.
    [[nodiscard]] const PolicyFinding *findingAt(const QModelIndex &index) const;
    /// The first shown finding about the policy's row @p row; invalid when none is shown.
    [[nodiscard]] QModelIndex indexOfRow(qsizetype row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    void countsChanged();

private:
    [[nodiscard]] QString text(const PolicyFinding &finding, int column) const;
    [[nodiscard]] bool isShown(const PolicyFinding &finding) const;
    /// Tells the views what becomes of the rows.
    void show(const QList<PolicyFinding> &next);
    void applyFilter();

    PolicyComparison m_comparison;
    QList<DeclaredCookie> m_rows; ///< of the policy
    QList<PolicyFinding> m_shown;
    QStringList m_words; ///< case-folded
    QSet<PolicyFinding::Kind> m_kinds;
};

} // namespace consentdesk
